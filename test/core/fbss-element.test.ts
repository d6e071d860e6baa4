import {expect} from 'chai';
import type {FbssElement} from '../../src/index.js';
import {misfitsIn} from '../components/support/language.js';
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

const words = (element: Element): string[] =>
  [...element.querySelectorAll('[slot^="fbss-"]')].map(({textContent}) => textContent.trim());

/** How often each string is in the light DOM, against how often the element shows it. */
function expectNoneTwice(element: Element): void {
  const slots = [...(element.shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name^="fbss-"]') ?? [])];
  expect(slots).not.to.deep.equal([]);
  expect(element.querySelectorAll('[slot^="fbss-"]')).to.have.length(slots.length);
  for (const slot of slots) expect(slot.assignedElements(), slot.name).to.have.length(1);
}

describe('every element on a host page', () => {
  afterEach(clear);

  for (const tag of tags) {
    describe(tag, () => {
      it('brings all its strings into the light DOM, each once, marked with their language', async () => {
        const element = await placed(`<${tag} lang="ar"></${tag}>`);
        await inLightDom(element);
        expectNoneTwice(element);
        for (const child of element.querySelectorAll(':scope > [slot^="fbss-"]')) {
          // emergency content is in English, too
          const spoken = (child as HTMLElement).assignedSlot?.closest('[part="english"]') ? 'en ltr' : 'ar rtl';
          expect(`${child.getAttribute('lang') ?? ''} ${child.getAttribute('dir') ?? ''}`).to.equal(spoken);
        }
      });

      it('shows what the host wrote until its content is there, and not after', async () => {
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

      it('survives cloning, moving, a template, removal and return: no string twice', async () => {
        const element = await placed(`<${tag} heading-level="4"></${tag}>`);
        await inLightDom(element);
        const before = textOf(element);

        element.after(element.cloneNode(true));
        const [, clone] = elementsIn(element.parentElement ?? document);
        if (!clone) throw new Error('no clone');
        await clone.updateComplete;
        expect(textOf(clone)).to.equal(before);
        expectNoneTwice(clone);

        const other = await place('<div lang="es"></div>');
        other.firstElementChild?.append(clone);
        await until(() => part(clone, 'card').lang === 'es');
        await inLightDom(clone);
        expectNoneTwice(clone);
        expect(words(clone)).not.to.deep.equal(words(element));

        const template = document.createElement('template');
        template.content.append(element);
        const again = document.importNode(template.content, true);
        other.append(again);
        await settled(other);
        const [, copy] = elementsIn(other);
        if (!copy) throw new Error('no copy');
        expect(textOf(copy)).to.equal(before);
        expectNoneTwice(copy);

        copy.remove();
        other.append(copy);
        await copy.updateComplete;
        expect(textOf(copy)).to.equal(before);
        expectNoneTwice(copy);
      });

      it('moves into the document of a frame and back, with its content and its looks', async () => {
        const element = await placed(`<${tag}></${tag}>`);
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
        expectNoneTwice(element);
      });

      it('takes its place in the page’s outline, from 1 to 6', async () => {
        for (const level of [1, 2, 3, 4, 5, 6]) {
          const element = await placed(`<${tag} heading-level="${level}"></${tag}>`);
          expect(part(element, 'heading').localName).to.equal(`h${level}`);
        }
        for (const bad of ['99', '0', '-1', '2.5', 'h3', 'Infinity']) {
          let element: Element | undefined;
          const warnings = await warningsOf(async () => {
            element = await placed(`<${tag} heading-level="${bad}"></${tag}>`);
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
    'a node': ({renderRoot}) => {
      renderRoot.insertBefore = () => {
        throw new Error('no node');
      };
      return () => Reflect.deleteProperty(renderRoot, 'insertBefore');
    },
    'the styles': ({renderRoot}) => {
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
    it(`shows what the host wrote where ${what} cannot be had at first, and its own content once it can`, async () => {
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
      const mend = fail(element);
      try {
        await element.updateComplete;
        // it fails again, and shows no more than before
        element.headingLevel = 3;
        await element.updateComplete;
      } finally {
        mend();
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

  it('keeps a browser’s translation of a string that has not changed', async () => {
    const element = await placed('<fbss-faq></fbss-faq>');
    await inLightDom(element);
    const [first] = element.children;
    if (!first) throw new Error('no words');
    first.textContent = 'Preguntas';
    element.headingLevel = 3;
    await element.updateComplete;
    expect(textOf(part(element, 'heading'))).to.equal('Preguntas');
  });

  it('shows its content again where a framework has wiped its children', async () => {
    const element = await placed('<fbss-overview></fbss-overview>');
    await inLightDom(element);
    const before = textOf(element);
    element.replaceChildren();
    expect(textOf(element)).to.equal(before);
  });

  it('keeps its looks whatever the host’s style sheets', async () => {
    const style = document.createElement('style');
    style.textContent = `
      * { color: red !important; font-size: 5px !important; letter-spacing: 1em; line-height: 1 !important;
          display: inline !important; padding: 9px !important; visibility: visible; text-transform: uppercase !important }
      span, [slot] { display: none !important; position: absolute !important; font-size: 0 !important }
      fbss-faq { block-size: 10px !important; overflow: hidden !important }`;
    const element = await placed('<fbss-faq></fbss-faq>');
    await inLightDom(element);
    const title = element.children[0] as HTMLElement;
    const calm = getComputedStyle(title);
    const before = [calm.color, calm.textTransform, calm.position, calm.paddingTop];
    document.head.append(style);
    const now = getComputedStyle(title);
    expect([now.color, now.textTransform, now.position, now.paddingTop]).to.deep.equal(before);
    expect(parseFloat(now.fontSize)).to.be.at.least(16);
    expect(title.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
    style.remove();
  });

  it('never has text under 16 px, whatever the page’s root has, and grows with the page’s', async () => {
    const main = await place('<fbss-overview></fbss-overview><fbss-red-flags></fbss-red-flags>');
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
      for (const [name, textSize] of Object.entries({'the usual text size': '1em', 'twice the text size': '2em'})) {
        it(`fits its content into ${width} px at ${name}, in "${lang}"`, async () => {
          const main = await place(tags.map((tag) => `<${tag} lang="${lang}" country="GB"></${tag}>`).join(''));
          main.style.cssText = `inline-size: ${width}px; font-size: ${textSize}`;
          for (const element of elementsIn(main)) {
            await until(() => part(element, 'card').lang === lang);
            for (const box of element.shadowRoot?.querySelectorAll<HTMLElement>('[part]') ?? []) {
              const what = `${element.localName}, ${box.getAttribute('part')}`;
              expect(box.scrollWidth, what).to.be.at.most(box.clientWidth || Infinity);
            }
          }
          expect(misfitsIn(main)).to.deep.equal([]);
        });
      }
    }
  }

  it('leaves no listener behind that answers for an element that is gone', async () => {
    const main = await place('<fbss-faq></fbss-faq><fbss-faq></fbss-faq>');
    const [gone, other] = elementsIn(main);
    if (!gone || !other) throw new Error('no elements');
    gone.remove();
    // a listener that stays would find this
    gone.lang = 'es';
    document.documentElement.lang = 'es';
    await until(() => part(other, 'card').lang === 'es', 'the other element in Spanish');
    expect(part(gone, 'card').lang).to.equal('en');
    document.documentElement.lang = 'en';
  });

  it('keeps its width where the page shrinks things to their content', async () => {
    const main = await place(`
      <div style="display: flex; inline-size: 600px"><fbss-faq></fbss-faq></div>
      <div style="float: left"><fbss-faq></fbss-faq></div>
      <div style="inline-size: 280px; display: grid"><fbss-faq></fbss-faq></div>`);
    const widths = elementsIn(main).map((element) => element.getBoundingClientRect().width);
    expect(widths[0]).to.be.within(280, 600);
    expect(widths[1]).to.be.at.least(280);
    expect(widths[2]).to.be.at.most(280);
  });
});
