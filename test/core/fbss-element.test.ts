import {expect} from 'chai';
import '../../src/components/fbss-guide/define.js';
import '../../src/components/fbss-language/define.js';
import type {FbssElement} from '../../src/index.js';
import {isUntranslated, layoutProblemsIn} from '../components/support/language.js';
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

const lightTexts = (element: Element): string[] =>
  [...element.querySelectorAll('[slot^="fbss-"]')].map(({textContent}) => textContent.trim());

/** Expects the light DOM to have each string as often as the element shows it. */
function expectNoDuplicates(element: Element): void {
  const slots = [...(element.shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name^="fbss-"]') ?? [])];
  expect(slots).not.to.deep.equal([]);
  expect(element.querySelectorAll('[slot^="fbss-"]')).to.have.length(slots.length);
  for (const slot of slots) expect(slot.assignedElements(), slot.name).to.have.length(1);
}

describe('an element on a host page', () => {
  afterEach(cleanUp);

  for (const tag of ['fbss-causes', 'fbss-guide', 'fbss-language'] as const) {
    it(`has all its styles in a class that a host derives from ${tag}`, async () => {
      const Base = customElements.get(tag);
      if (!Base) throw new Error('not defined');
      customElements.define(`own-${tag}`, class extends Base {});
      const [original, derived] = (await addMarkup(`<${tag}></${tag}><own-${tag}></own-${tag}>`)).children;
      await until(() => derived?.shadowRoot?.querySelector('[part~=card]'), 'the derived element');
      expect(derived?.shadowRoot?.adoptedStyleSheets).to.have.length(
        original?.shadowRoot?.adoptedStyleSheets.length ?? 0,
      );
    });
  }

  for (const tag of tags) {
    describe(tag, () => {
      it('has all its strings in the light DOM, each once, marked with their language', async () => {
        const element = await fixture(`<${tag} lang="ar"></${tag}>`);
        await inLightDom(element);
        expectNoDuplicates(element);
        for (const child of element.querySelectorAll(':scope > [slot^="fbss-"]')) {
          // emergency content is also in English, and a string without a translation is in English alone
          const isEnglish =
            !!child.assignedSlot?.closest('[part="english"]') || (await isUntranslated(child.textContent.trim(), 'ar'));
          const expected = isEnglish ? 'en ltr' : 'ar rtl';
          expect(`${child.getAttribute('lang') ?? ''} ${child.getAttribute('dir') ?? ''}`).to.equal(expected);
        }
      });

      it('shows the host’s fallback until its content has rendered', async () => {
        const main = document.createElement('main');
        main.innerHTML = `<${tag} lang="es"><b>the host’s own</b></${tag}>`;
        document.body.append(main);
        const [element] = elementsIn(main);
        if (!element) throw new Error('no element');
        expect(element.querySelector('b')?.offsetWidth).to.be.greaterThan(0);
        await settled(main);
        expect(element.querySelector('b')?.offsetWidth).to.equal(0);
        expect(textOf(element)).not.to.include('own');
        main.remove();
      });

      it('shows its content, without duplicates, after cloning, moving, templates and removal', async () => {
        const element = await fixture(`<${tag} heading-level="4"></${tag}>`);
        await inLightDom(element);
        const before = textOf(element);

        element.after(element.cloneNode(true));
        const [, clone] = elementsIn(element.parentElement ?? document);
        if (!clone) throw new Error('no clone');
        await clone.updateComplete;
        expect(textOf(clone)).to.equal(before);
        expectNoDuplicates(clone);

        const other = await addMarkup('<div lang="es"></div>');
        other.firstElementChild?.append(clone);
        await until(() => part(clone, 'card').lang === 'es');
        await inLightDom(clone);
        expectNoDuplicates(clone);
        expect(lightTexts(clone)).not.to.deep.equal(lightTexts(element));

        const template = document.createElement('template');
        template.content.append(element);
        const again = document.importNode(template.content, true);
        other.append(again);
        await settled(other);
        const [, copy] = elementsIn(other);
        if (!copy) throw new Error('no copy');
        expect(textOf(copy)).to.equal(before);
        expectNoDuplicates(copy);

        copy.remove();
        other.append(copy);
        await copy.updateComplete;
        expect(textOf(copy)).to.equal(before);
        expectNoDuplicates(copy);
      });

      it('keeps its content and its styles when it moves into a frame’s document and back', async () => {
        const element = await fixture(`<${tag}></${tag}>`);
        await inLightDom(element);
        const main = element.parentElement;
        const frame = document.createElement('iframe');
        main?.append(frame);
        const inner = frame.contentDocument;
        if (!inner || !main) throw new Error('no frame');
        inner.body.append(element);
        await element.updateComplete;
        expect(element.ownerDocument.defaultView?.getComputedStyle(part(element, 'card')).borderTopStyle).to.equal(
          'solid',
        );
        main.append(element);
        expect(getComputedStyle(part(element, 'card')).borderTopStyle).to.equal('solid');
        expectNoDuplicates(element);
      });

      it('has the heading level that the host sets, from 1 to 6', async () => {
        for (const level of [1, 2, 3, 4, 5, 6]) {
          const element = await fixture(`<${tag} heading-level="${level}"></${tag}>`);
          expect(part(element, 'heading').localName).to.equal(`h${level}`);
        }
        for (const bad of ['99', '0', '-1', '2.5', 'h3', 'Infinity']) {
          let element: Element | undefined;
          const warnings = await warningsOf(async () => {
            element = await fixture(`<${tag} heading-level="${bad}"></${tag}>`);
          });
          if (!element) throw new Error('no element');
          expect(part(element, 'heading').localName).to.equal('h2');
          expect(warnings).to.have.length(1);
          expect(warnings[0]).to.include(`heading-level="${bad}"`);
        }
      });
    });
  }

  const failures: Readonly<Record<string, (element: FbssElement) => () => void>> = {
    'inserting a node': ({renderRoot}) => {
      renderRoot.insertBefore = () => {
        throw new Error('no node');
      };
      return () => Reflect.deleteProperty(renderRoot, 'insertBefore');
    },
    'adopting its styles': ({renderRoot}) => {
      Object.defineProperty(renderRoot, 'adoptedStyleSheets', {
        configurable: true,
        get: () => [],
        set() {
          throw new Error('no styles');
        },
      });
      return () => Reflect.deleteProperty(renderRoot, 'adoptedStyleSheets');
    },
  };
  for (const [what, fail] of Object.entries(failures)) {
    it(`shows the host’s fallback while ${what} fails, and its own content when it succeeds`, async () => {
      const main = document.createElement('main');
      main.innerHTML = '<fbss-faq><b>the host’s own</b></fbss-faq>';
      document.body.append(main);
      const [element] = elementsIn(main);
      if (!element) throw new Error('no element');
      const fallback = (): number => element.querySelector('b')?.offsetWidth ?? 0;
      const {error} = console;
      const errors: unknown[] = [];
      console.error = (...all: unknown[]): void => {
        errors.push(all);
      };
      const restore = fail(element);
      try {
        await element.updateComplete;
        // it fails again
        element.headingLevel = 3;
        await element.updateComplete;
      } finally {
        restore();
        console.error = error;
      }
      expect(errors).to.have.length(2);
      expect(fallback()).to.be.greaterThan(0);
      expect(textOf(element)).to.equal('the host’s own');

      element.headingLevel = 4;
      await element.updateComplete;
      expect(fallback()).to.equal(0);
      expect(part(element, 'heading').localName).to.equal('h4');
      expect(getComputedStyle(part(element, 'card')).borderTopStyle).to.equal('solid');
      part(element, 'toggle-all').click();
      await until(() => part<HTMLDetailsElement>(element, 'entry').open, 'open answers');
      element.lang = 'es';
      await until(() => part(element, 'card').lang === 'es');
      main.remove();
    });
  }

  it('keeps properties that were set before the element was defined', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.body.innerHTML = '<fbss-red-flags country="FR"></fbss-red-flags>';
    const early = inner.querySelector('fbss-red-flags');
    if (!early) throw new Error('no element');
    Object.assign(early, {emergencyNumber: '999', headingLevel: 5});
    const script = inner.createElement('script');
    script.src = '/dist/fbss.js';
    inner.head.append(script);
    await until(() => early.shadowRoot?.querySelector('[part~="call"]'));
    expect(early.shadowRoot?.querySelector('[part~="call"]')?.getAttribute('href')).to.equal('tel:999');
    expect(early.shadowRoot?.querySelector('h5')).not.to.equal(null);
    frame.remove();
  });

  it('keeps the browser’s translation of a string that has not changed', async () => {
    const element = await fixture('<fbss-faq></fbss-faq>');
    await inLightDom(element);
    const [first] = element.children;
    if (!first) throw new Error('no light children');
    first.textContent = 'Preguntas';
    element.headingLevel = 3;
    await element.updateComplete;
    expect(textOf(part(element, 'heading'))).to.equal('Preguntas');
  });

  it('still shows its content after a framework has removed its children', async () => {
    const element = await fixture('<fbss-overview></fbss-overview>');
    await inLightDom(element);
    const before = textOf(element);
    element.replaceChildren();
    expect(textOf(element)).to.equal(before);
  });

  it('is not affected by the host’s style sheets', async () => {
    const style = document.createElement('style');
    style.textContent = `
      * { color: red !important; font-size: 5px !important; letter-spacing: 1em; line-height: 1 !important;
          display: inline !important; padding: 9px !important; visibility: visible; text-transform: uppercase !important }
      span, [slot] { display: none !important; position: absolute !important; font-size: 0 !important }
      fbss-faq { block-size: 10px !important; overflow: hidden !important }`;
    const element = await fixture('<fbss-faq></fbss-faq>');
    await inLightDom(element);
    const [title] = element.children;
    if (!title) throw new Error('no text');
    const computed = getComputedStyle(title);
    const before = [computed.color, computed.textTransform, computed.position, computed.paddingTop];
    document.head.append(style);
    const now = getComputedStyle(title);
    expect([now.color, now.textTransform, now.position, now.paddingTop]).to.deep.equal(before);
    expect(parseFloat(now.fontSize)).to.be.at.least(16);
    expect(title.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
    style.remove();
  });

  it('never has text below 16 px, whatever the root’s font size, and grows with a larger one', async () => {
    const main = await addMarkup('<fbss-overview></fbss-overview><fbss-red-flags></fbss-red-flags>');
    document.documentElement.style.fontSize = '62.5%';
    for (const element of elementsIn(main)) {
      for (const shown of element.shadowRoot?.querySelectorAll('[part]') ?? []) {
        expect(parseFloat(getComputedStyle(shown).fontSize), shown.getAttribute('part') ?? '').to.be.at.least(16);
      }
    }
    const [first] = elementsIn(main);
    if (!first) throw new Error('no element');
    document.documentElement.style.fontSize = '32px';
    expect(getComputedStyle(part(first, 'card')).fontSize).to.equal('32px');
    document.documentElement.style.fontSize = '';
  });

  // languages that differ in script, direction, line height and word length
  for (const lang of ['en', 'es', 'de', 'ar', 'ur']) {
    for (const width of [280, 320, 600, 900]) {
      for (const [name, textSize] of Object.entries({'the default text size': '1em', 'twice the text size': '2em'})) {
        it(`fits its content into ${width} px at ${name}, in "${lang}"`, async () => {
          const main = await addMarkup(tags.map((tag) => `<${tag} lang="${lang}" country="GB"></${tag}>`).join(''));
          main.style.cssText = `inline-size: ${width}px; font-size: ${textSize}`;
          for (const element of elementsIn(main)) {
            await until(() => part(element, 'card').lang === lang);
            for (const box of element.shadowRoot?.querySelectorAll<HTMLElement>('[part]') ?? []) {
              const what = `${element.localName}, ${box.getAttribute('part')}`;
              expect(box.scrollWidth, what).to.be.at.most(box.clientWidth || Infinity);
            }
          }
          expect(layoutProblemsIn(main)).to.deep.equal([]);
        });
      }
    }
  }

  it('does not follow the language after it is removed', async () => {
    const main = await addMarkup('<fbss-faq></fbss-faq><fbss-faq></fbss-faq>');
    const [gone, other] = elementsIn(main);
    if (!gone || !other) throw new Error('no elements');
    gone.remove();
    // a leaked listener would react to this
    gone.lang = 'es';
    document.documentElement.lang = 'es';
    await until(() => part(other, 'card').lang === 'es', 'the other element in Spanish');
    expect(part(gone, 'card').lang).to.equal('en');
    document.documentElement.lang = 'en';
  });

  it('keeps a usable width in layouts that shrink to fit their content', async () => {
    const main = await addMarkup(`
      <div style="display: flex; inline-size: 600px"><fbss-faq></fbss-faq></div>
      <div style="float: left"><fbss-faq></fbss-faq></div>
      <div style="inline-size: 280px; display: grid"><fbss-faq></fbss-faq></div>`);
    const widths = elementsIn(main).map((element) => element.getBoundingClientRect().width);
    expect(widths[0]).to.be.within(280, 600);
    expect(widths[1]).to.be.at.least(280);
    expect(widths[2]).to.be.at.most(280);
  });
});
