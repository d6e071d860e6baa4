import {expect} from 'chai';
import * as en from '#content/en.js';
import type {FbssFaq} from '../../src/index.js';
import {addMarkup, cleanUp, fixture, part, parts, settled, textOf, until, warningsOf} from './support/page.js';

const faq = (attributes = ''): Promise<FbssFaq> => fixture<FbssFaq>(`<fbss-faq ${attributes}></fbss-faq>`);
const entries = (element: Element): HTMLDetailsElement[] => parts<HTMLDetailsElement>(element, 'entry');
const open = (element: Element): string[] =>
  entries(element)
    .filter((entry) => entry.open)
    .map(({id}) => id);

/** The entry on emergencies, which is open from the start. */
const urgent = 'fbss-faq-leg-pain-emergency';

describe('fbss-faq', () => {
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows every question, each a heading one level below the title', async () => {
    const element = await faq('heading-level="3"');
    expect(entries(element)).to.have.length(en.faq.entries.length);
    expect(part(element, 'heading').localName).to.equal('h3');
    for (const question of parts(element, 'question')) {
      expect(question.localName).to.equal('summary');
      expect(question.firstElementChild?.localName).to.equal('h4');
    }
  });

  for (const attributes of ['', 'single', 'lang="ar"']) {
    it(`starts with the question on emergencies, whose answer is open: <fbss-faq ${attributes}>`, async () => {
      const element = await faq(attributes);
      expect(entries(element)[0]?.id).to.equal(urgent);
      expect(open(element)).to.deep.equal([urgent]);
      expect(part(element, 'answer').checkVisibility()).to.equal(true);
    });
  }

  if (navigator.userAgent.includes('Chrome')) {
    // if the containment of an answer changes when it opens, Chromium counts the lists of the whole page
    it('opens an answer at the same cost on a long page as on a short one', async () => {
      for (const entry of entries(await faq()))
        expect(getComputedStyle(entry, '::details-content').contain, entry.id).to.equal('style');
    });
  }

  it('keeps the question on emergencies closed after a reader has closed it', async () => {
    const element = await faq();
    part(element, 'question').click();
    await until(() => !open(element).length);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(open(element)).to.deep.equal([]);
  });

  it('opens and closes all answers with a button that is named after its next action', async () => {
    const element = await faq();
    const button = part<HTMLButtonElement>(element, 'toggle-all');
    expect(textOf(button)).to.equal(en.faq.openAll);
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    await until(() => textOf(button) === en.faq.closeAll);
    expect(open(element)).to.have.length(en.faq.entries.length);
    expect(button.ariaExpanded).to.equal('true');
    button.click();
    await until(() => textOf(button) === en.faq.openAll);
    expect(open(element)).to.deep.equal([]);
    expect(button.ariaExpanded).to.equal('false');
  });

  it('offers to open all again after a reader has closed one', async () => {
    const element = await faq();
    element.openAll();
    await until(() => textOf(part(element, 'toggle-all')) === en.faq.closeAll);
    part(element, 'question').click();
    await until(() => textOf(part(element, 'toggle-all')) === en.faq.openAll);
  });

  it('opens and closes its answers once it has rendered, if it is asked to earlier', async () => {
    const element = document.createElement('fbss-faq');
    element.openAll();
    await addMarkup('').then((main) => {
      main.append(element);
    });
    await until(() => open(element).length === en.faq.entries.length);
    const other = document.createElement('fbss-faq');
    element.after(other);
    other.closeAll();
    await other.updateComplete;
    await until(() => !open(other).length);
  });

  it('with "single", keeps one answer open at a time besides the one on emergencies, and has no button', async () => {
    const element = await faq('single');
    expect(parts(element, 'toggle-all')).to.deep.equal([]);
    const [, second, third] = parts(element, 'question');
    second?.click();
    third?.click();
    await until(() => open(element).join() === `${urgent},fbss-faq-why-pain`);
  });

  it('opens and focuses the entry in the page’s address, on load', async () => {
    location.hash = '#fbss-faq-more-surgery';
    const element = await faq();
    await until(() => open(element).join() === `${urgent},fbss-faq-more-surgery`);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
  });

  it('opens an entry when the address changes, even inside another shadow root', async () => {
    const main = await addMarkup('<section></section>');
    const root = main.querySelector('section')?.attachShadow({mode: 'open'});
    if (!root) throw new Error('no shadow root');
    root.innerHTML = '<p style="height: 200vh"></p><fbss-faq></fbss-faq>';
    await settled(main);
    const element = root.querySelector('fbss-faq');
    if (!element) throw new Error('no element');
    location.hash = '#fbss-faq-treatments';
    await until(() => open(element).length > 1);
    expect(open(element)).to.deep.equal([urgent, 'fbss-faq-treatments']);
    const summary = entries(element)[4]?.querySelector('summary');
    await until(() => summary && summary.getBoundingClientRect().top < innerHeight, 'the entry comes into view');
  });

  describe('on a page whose router changes the address', () => {
    /** A link that calls `history.pushState`, as routers do, for which some browsers have no event. */
    const routed = async (): Promise<{element: FbssFaq; go: (hash: string) => void}> => {
      const main = await addMarkup(
        '<a></a><p style="height: 200vh"></p><fbss-faq></fbss-faq><p style="height: 200vh"></p>',
      );
      const element = main.querySelector('fbss-faq');
      const link = main.querySelector('a');
      if (!element || !link) throw new Error('no element');
      link.addEventListener('click', (event) => {
        event.preventDefault();
        event.stopPropagation();
        history.pushState(null, '', link.href);
      });
      const go = (hash: string): void => {
        link.href = hash;
        link.click();
      };
      return {element, go};
    };
    const inView = (element: FbssFaq, id: string): Promise<void> =>
      until(() => {
        const entry = entries(element).find((one) => one.id === id);
        const {top = -1} = entry?.getBoundingClientRect() ?? {};
        return (
          entry?.open && top > -2 && top < innerHeight / 2 && entry.contains(element.shadowRoot?.activeElement ?? null)
        );
      }, id);

    it('opens the question that a link leads to, another one, and the same again', async () => {
      const {element, go} = await routed();
      for (const name of ['more-surgery', 'treatments', 'treatments', 'why-pain']) {
        go(`#fbss-faq-${name}`);
        await inView(element, `fbss-faq-${name}`);
        scrollTo(0, 0);
        element.focus();
      }
    });

    it('opens the question when the reader goes back', async () => {
      const {element, go} = await routed();
      go('#fbss-faq-more-surgery');
      await inView(element, 'fbss-faq-more-surgery');
      go('#fbss-faq-treatments');
      await inView(element, 'fbss-faq-treatments');
      history.back();
      await inView(element, 'fbss-faq-more-surgery');
    });

    it('does not scroll or move the focus when it renders again', async () => {
      const {element} = await routed();
      // without a click, so that some browsers do not report it
      history.pushState(null, '', '#fbss-faq-more-surgery');
      if ('navigation' in window) await inView(element, 'fbss-faq-more-surgery');
      else await new Promise((later) => setTimeout(later, 200));
      const summary = part(element, 'question');
      summary.focus();
      summary.click();
      // WebKit scrolls to the focused element in its next frame
      await new Promise((later) => setTimeout(later, 100));
      const {top} = summary.getBoundingClientRect();
      element.requestUpdate();
      await element.updateComplete;
      await new Promise((later) => setTimeout(later, 200));
      expect(element.shadowRoot?.activeElement).to.equal(summary);
      expect(summary.getBoundingClientRect().top).to.be.closeTo(top, 2);
    });
  });

  it('opens the question in the first of two elements', async () => {
    const main = await addMarkup('<fbss-faq></fbss-faq><fbss-faq></fbss-faq>');
    const [first, second] = main.querySelectorAll('fbss-faq');
    if (!first || !second) throw new Error('no elements');
    location.hash = '#fbss-faq-why-pain';
    await until(() => open(first).length > 1);
    expect(open(second)).to.deep.equal([urgent]);
  });

  it('ignores an address with another hash, or with one that is not a valid id', async () => {
    const element = await faq();
    for (const hash of ['#elsewhere', '#%E0%A4%A', '#"]*{', '#fbss-faq-']) {
      const changed = new Promise((done) => {
        addEventListener('hashchange', done, {once: true});
      });
      location.hash = hash;
      await changed;
      await element.updateComplete;
    }
    expect(open(element)).to.deep.equal([urgent]);
  });

  it('keeps open answers open when the language changes', async () => {
    const element = await faq();
    parts(element, 'question')[1]?.click();
    element.lang = 'es';
    await until(() => part(element, 'card').lang === 'es');
    expect(open(element)).to.deep.equal([urgent, 'fbss-faq-done-wrong']);
  });

  it('prints all answers if "print" has an unknown value, and warns once with the attribute’s name', async () => {
    const warnings = await warningsOf(async () => {
      const element = await faq('print="no thanks"');
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('print="no thanks"');
  });
});
