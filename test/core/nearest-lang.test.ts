import {expect} from 'chai';
import {
  clear,
  elementsIn,
  inLightDom,
  part,
  place,
  placed,
  settled,
  tags,
  until,
  warningsOf,
  textOf,
} from '../components/support/page.js';

const languageOf = (element: Element): string => part(element, 'card').lang;
const arabic = /\p{Script=Arabic}/u;

describe('an element has the language of its nearest lang', () => {
  afterEach(clear);

  for (const tag of tags) {
    it(`${tag}: English, Spanish and Arabic side by side, each in its own direction`, async () => {
      const main = await place(`
        <div><${tag}></${tag}></div>
        <div lang="es-MX"><${tag}></${tag}></div>
        <div lang="ar"><${tag}></${tag}></div>
        <div dir="rtl" lang="ar"><${tag} lang="en"></${tag}></div>`);
      const [english, spanish, arab, inArabic] = elementsIn(main);
      if (!english || !spanish || !arab || !inArabic) throw new Error('elements are missing');
      // on a busy machine the content may come after the English that is shown until then
      await until(() => languageOf(spanish) === 'es' && languageOf(arab) === 'ar', 'Spanish and Arabic');
      expect([english, spanish, arab, inArabic].map(languageOf)).to.deep.equal(['en', 'es', 'ar', 'en']);
      expect(getComputedStyle(part(arab, 'card')).direction).to.equal('rtl');
      expect(getComputedStyle(part(inArabic, 'card')).direction).to.equal('ltr');
      expect(textOf(arab)).to.match(arabic);
      expect(textOf(english)).not.to.match(arabic);
      expect(textOf(spanish)).not.to.equal(textOf(english));
      // no string is silently English; numbers, and what a society calls itself, are the same in Spanish
      const strings = (element: Element): Set<string> =>
        new Set(
          [...element.querySelectorAll<HTMLElement>('[slot^="fbss-"]')]
            .filter(({assignedSlot}) => !assignedSlot?.closest('[part="english"]'))
            .map(({textContent}) => textContent),
        );
      const same = /^[\d.]+$|\((?:AANS|NASS)\)$/;
      for (const element of [english, spanish, arab]) await inLightDom(element);
      for (const string of strings(english)) {
        if (same.test(string.trim())) continue;
        expect(strings(spanish).has(string), string).to.equal(false);
        expect(strings(arab).has(string), string).to.equal(false);
      }
    });
  }

  it('through shadow roots, and follows changes there and on the page', async () => {
    const main = await place('<div id="outer"></div>');
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

  it('the last language, however often it changes', async () => {
    const element = await placed('<fbss-faq></fbss-faq>');
    for (const lang of ['es', 'ar', 'en', 'ar', 'es', 'ar']) element.lang = lang;
    await until(() => languageOf(element) === 'ar');
    await new Promise((later) => setTimeout(later, 100));
    expect(languageOf(element)).to.equal('ar');
  });

  it('English, marked as English, where the language is not offered or no language at all: one warning', async () => {
    for (const lang of ['ja', '__proto__', 'constructor', 'z'.repeat(10_000), '<img onerror=alert(1)>']) {
      const element = await placed('<fbss-overview></fbss-overview>');
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

  it('nothing is shown in English first on a Spanish page', async () => {
    const main = document.createElement('main');
    main.lang = 'es';
    main.innerHTML = '<fbss-overview>La palabra del sitio</fbss-overview>';
    document.body.append(main);
    const [element] = elementsIn(main);
    if (!element) throw new Error('no element');
    // until the content is there the host's own shows, and no other
    const seen = new Set<string>();
    await until(() => {
      const isShown = element.shadowRoot?.querySelector('[part]');
      if (!isShown) seen.add(textOf(element));
      return isShown;
    }, 'the words');
    expect([...seen]).to.deep.equal(['La palabra del sitio']);
    expect(languageOf(element)).to.equal('es');
    main.remove();
  });
});
