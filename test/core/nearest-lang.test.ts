import {expect} from 'chai';
import {isUntranslated} from '../components/support/language.js';
import {
  addMarkup,
  cleanUp,
  elementsIn,
  fixture,
  inLightDom,
  part,
  settled,
  tags,
  textOf,
  until,
  warningsOf,
} from '../components/support/page.js';

const languageOf = (element: Element): string => part(element, 'card').lang;
const arabicLetter = /\p{Script=Arabic}/u;

describe('the language of an element', () => {
  afterEach(cleanUp);

  for (const tag of tags) {
    it(`is that of its nearest lang, with its direction: ${tag} in English, Spanish and Arabic side by side`, async () => {
      const main = await addMarkup(`
        <div><${tag}></${tag}></div>
        <div lang="es-MX"><${tag}></${tag}></div>
        <div lang="ar"><${tag}></${tag}></div>
        <div dir="rtl" lang="ar"><${tag} lang="en"></${tag}></div>`);
      const [english, spanish, arabic, englishInArabic] = elementsIn(main);
      if (!english || !spanish || !arabic || !englishInArabic) throw new Error('elements are missing');
      // on a busy machine, the content may arrive after the timeout, when English is shown
      await until(() => languageOf(spanish) === 'es' && languageOf(arabic) === 'ar', 'Spanish and Arabic');
      expect([english, spanish, arabic, englishInArabic].map(languageOf)).to.deep.equal(['en', 'es', 'ar', 'en']);
      expect(getComputedStyle(part(arabic, 'card')).direction).to.equal('rtl');
      expect(getComputedStyle(part(englishInArabic, 'card')).direction).to.equal('ltr');
      expect(textOf(arabic)).to.match(arabicLetter);
      expect(textOf(english)).not.to.match(arabicLetter);
      expect(textOf(spanish)).not.to.equal(textOf(english));
      // numbers and the names of societies are the same in Spanish
      const strings = (element: Element): Set<string> =>
        new Set(
          [...element.querySelectorAll<HTMLElement>('[slot^="fbss-"]')]
            .filter(({assignedSlot}) => !assignedSlot?.closest('[part="english"]'))
            .map(({textContent}) => textContent),
        );
      const same = /^[\d.]+$|\((?:AANS|NASS)\)$|^Mayo Clinic$/;
      for (const element of [english, spanish, arabic]) await inLightDom(element);
      for (const string of strings(english)) {
        if (same.test(string.trim())) continue;
        for (const [element, language] of [
          [spanish, 'es'],
          [arabic, 'ar'],
        ] as const)
          expect(strings(element).has(string), string).to.equal(await isUntranslated(string.trim(), language));
      }
    });
  }

  it('is found through shadow roots, and follows changes inside and outside of them', async () => {
    const main = await addMarkup('<div id="outer"></div>');
    let host = main.querySelector('div');
    for (let depth = 0; depth < 3 && host; depth++) {
      const root: ShadowRoot = host.attachShadow({mode: 'open'});
      root.innerHTML = depth < 2 ? '<div></div>' : '<fbss-overview></fbss-overview>';
      host = root.querySelector('div');
    }
    await settled(main);
    const [element] = elementsIn(main);
    if (!element) throw new Error('no element');
    expect(languageOf(element)).to.equal('en');
    main.lang = 'es';
    await until(() => languageOf(element) === 'es');
    element.lang = 'ar';
    await until(() => languageOf(element) === 'ar');
    element.removeAttribute('lang');
    await until(() => languageOf(element) === 'es');
    main.removeAttribute('lang');
    await until(() => languageOf(element) === 'en');
  });

  it('is the last one after several quick changes', async () => {
    const element = await fixture('<fbss-faq></fbss-faq>');
    for (const lang of ['es', 'ar', 'en', 'ar', 'es', 'ar']) element.lang = lang;
    await until(() => languageOf(element) === 'ar');
    await new Promise((later) => setTimeout(later, 100));
    expect(languageOf(element)).to.equal('ar');
  });

  it('is English, marked as English, with one warning, if the page’s language is not offered or its tag is invalid', async () => {
    for (const lang of ['fo', '__proto__', 'constructor', 'z'.repeat(10_000), '<img onerror=alert(1)>']) {
      const element = await fixture('<fbss-overview></fbss-overview>');
      const all = await warningsOf(async (warnings) => {
        element.lang = lang;
        await until(() => warnings.length, 'the warning');
        await element.updateComplete;
      });
      expect(all, lang.slice(0, 20)).to.have.length(1);
      expect(all[0]?.length).to.be.lessThan(200);
      expect(languageOf(element)).to.equal('en');
      expect(part(element, 'card').dir).to.equal('ltr');
    }
  });

  it('is not English at first on a Spanish page', async () => {
    const main = document.createElement('main');
    main.lang = 'es';
    main.innerHTML = '<fbss-overview>La palabra del sitio</fbss-overview>';
    document.body.append(main);
    const [element] = elementsIn(main);
    if (!element) throw new Error('no element');
    // until the content has rendered, only the host's fallback is shown
    const seen = new Set<string>();
    await until(() => {
      const isShown = element.shadowRoot?.querySelector('[part]');
      if (!isShown) seen.add(textOf(element));
      return isShown;
    }, 'the content');
    expect([...seen]).to.deep.equal(['La palabra del sitio']);
    expect(languageOf(element)).to.equal('es');
    main.remove();
  });
});
