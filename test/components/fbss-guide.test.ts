import {expect} from 'chai';
import '../../src/components/fbss-guide/define.js';
import * as en from '#content/en.js';
import type {FbssElement} from '../../src/index.js';
import {offered} from '../../src/core/locale/languages.js';
import {
  clear,
  elementsIn,
  inLightDom,
  part,
  parts,
  place,
  placed,
  settled,
  until,
  warningsOf,
  textOf,
} from './support/page.js';

/** The sections of a guide in the order in which a reader meets them. */
const sectionsOf = (guide: Element): FbssElement[] =>
  [...part(guide, 'sections').querySelectorAll('slot')].flatMap((slot) =>
    elementsIn(guide).filter(({assignedSlot}) => assignedSlot === slot),
  );

const namesOf = (guide: Element): string[] => sectionsOf(guide).map(({localName}) => localName);

/** The text of a heading or a link in its own language. */
const textsOf = (element: Element): string => {
  const own = element.cloneNode(true) as Element;
  for (const english of own.querySelectorAll('[part~=english]')) english.remove();
  return textOf(own);
};

/** The headings of a guide as a reader meets them, as levels. */
const outlineOf = (guide: FbssElement): number[] =>
  [guide, ...sectionsOf(guide)].flatMap(({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({localName}) => Number(localName[1])),
  );

/** The light children that are the guide's own sections, shown or not, in the order of the light DOM. */
const childrenOf = (guide: Element): Element[] =>
  [...guide.children].filter(({localName}) => localName.startsWith('fbss-'));

/** A section as a host writes it, with a line of its own. */
const sectionOfHost = (tag: 'fbss-red-flags' | 'fbss-symptoms' = 'fbss-red-flags'): FbssElement => {
  const section = document.createElement(tag);
  section.slot = 'section';
  section.innerHTML = '<p slot="contact">Spine clinic</p>';
  return section;
};

const isShown = (guide: Element, section: FbssElement): boolean => sectionsOf(guide).includes(section);

const guideOf = async (markup: string): Promise<FbssElement> => {
  const guide = await placed<FbssElement>(markup);
  await Promise.all(sectionsOf(guide).map((section) => section.updateComplete));
  return guide;
};

describe('fbss-guide', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', ' ');
  });

  it('shows every section as the element that it is alone, the emergency signs right after the overview', async () => {
    const guide = await guideOf('<fbss-guide></fbss-guide>');
    expect(namesOf(guide)).to.deep.equal([
      'fbss-overview',
      'fbss-red-flags',
      'fbss-symptoms',
      'fbss-causes',
      'fbss-risk-factors',
      'fbss-diagnosis',
      'fbss-treatment',
      'fbss-prevention',
      'fbss-faq',
      'fbss-see-a-doctor',
      'fbss-references',
      'fbss-about',
    ]);
    for (const section of sectionsOf(guide)) expect(textOf(section), section.localName).to.have.length.above(50);
  });

  it('links to each section by the name of its heading', async () => {
    const guide = await guideOf('<fbss-guide></fbss-guide>');
    const links = parts<HTMLAnchorElement>(guide, 'link');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
      sectionsOf(guide).map((section) => `#${section.id}`),
    );
    const headings = sectionsOf(guide).map((element) => textsOf(part(element, 'heading')));
    // the heading of the signs begins with the urgency
    const urgency = textsOf(part(sectionsOf(guide)[1] ?? guide, 'tier'));
    expect(links.map(textsOf)).to.deep.equal(headings.map((heading) => heading.replace(`${urgency} `, '')));
  });

  for (const lang of offered) {
    it(`has no two headings with the same text, in "${lang}"`, async () => {
      const guide = await guideOf(`<fbss-guide lang="${lang}"></fbss-guide>`);
      await until(() => [guide, ...sectionsOf(guide)].every((element) => part(element, 'card').lang === lang));
      const headings = [guide, ...sectionsOf(guide)].flatMap((element) => parts(element, 'heading').map(textsOf));
      expect(headings.filter((text, index) => headings.indexOf(text) !== index)).to.deep.equal([]);
    });
  }

  it('has a list of contents with a name, and links back to it with that name', async () => {
    const guide = await guideOf('<fbss-guide></fbss-guide>');
    const nav = part(guide, 'contents');
    const name = guide.shadowRoot?.getElementById(nav.getAttribute('aria-labelledby') ?? '');
    expect(name && textOf(name)).to.equal(en.guide.contents);
    const back = part<HTMLAnchorElement>(guide, 'top');
    expect(textOf(back)).to.equal(en.guide.top);
    expect(back.getAttribute('href')).to.equal(`#${nav.id}`);
    const before = location.href;
    back.click();
    expect(guide.shadowRoot?.activeElement).to.equal(nav);
    expect(location.href).to.equal(before);
  });

  it('shows the sections that the host lists, in that order', async () => {
    const guide = await guideOf('<fbss-guide sections=" FAQ, overview,faq"></fbss-guide>');
    expect(namesOf(guide)).to.deep.equal(['fbss-faq', 'fbss-overview']);
    guide.setAttribute('sections', 'causes,faq');
    await guide.updateComplete;
    expect(namesOf(guide)).to.deep.equal(['fbss-causes', 'fbss-faq']);
  });

  it('leaves an unknown section out, and warns once with the names that there are', async () => {
    let guide: FbssElement | undefined;
    const warnings = await warningsOf(async () => {
      guide = await guideOf('<fbss-guide sections="overview,<img>,nonsense"></fbss-guide>');
    });
    expect(guide && namesOf(guide)).to.deep.equal(['fbss-overview']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<img>').and.to.include('risk-factors');
  });

  it('shows all where the host lists no known section', async () => {
    const guide = await guideOf('<fbss-guide sections="__proto__,constructor"></fbss-guide>');
    expect(namesOf(guide)).to.have.length(12);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`skips no heading level from ${level} on`, async () => {
      const guide = await guideOf(`<fbss-guide heading-level="${level}"></fbss-guide>`);
      const outline = outlineOf(guide);
      expect(outline[0]).to.equal(level);
      outline.reduce((before, next) => {
        expect(next).to.be.within(level, Math.min(before + 1, 6));
        return next;
      });
    });
  }

  it('keeps every id single where a page has two guides, and links go to the first', async () => {
    const first = await guideOf('<fbss-guide></fbss-guide>');
    const second = await guideOf('<fbss-guide></fbss-guide>');
    expect(sectionsOf(first).map(({id}) => id)).to.include('fbss-causes');
    expect(sectionsOf(second).every(({id}) => !id)).to.equal(true);
  });

  it('leaves the ids with the first of two guides where sections come into both later', async () => {
    const first = await guideOf('<fbss-guide></fbss-guide>');
    const second = await guideOf('<fbss-guide></fbss-guide>');
    for (const guide of [second, first]) {
      const section = sectionOfHost();
      guide.append(section);
      await until(() => isShown(guide, section), 'the section of the host');
    }
    expect(sectionsOf(second).every(({id}) => !id)).to.equal(true);
    for (const {localName} of sectionsOf(first)) {
      expect(document.querySelectorAll(`#${localName}`), localName).to.have.length(1);
      expect(document.getElementById(localName)?.parentElement, localName).to.equal(first);
    }
  });

  it('keeps what a reader has open when the order changes around it', async () => {
    const guide = await guideOf('<fbss-guide sections="overview,faq"></fbss-guide>');
    const [, faq] = sectionsOf(guide);
    guide.setAttribute('sections', 'overview,faq,references');
    await guide.updateComplete;
    expect(sectionsOf(guide)[1]).to.equal(faq);
  });

  it('shows no section twice when it is copied', async () => {
    const guide = await guideOf('<fbss-guide sections="overview,faq"></fbss-guide>');
    const copy = guide.cloneNode(true);
    guide.after(copy);
    await settled(guide.parentElement ?? document);
    expect(namesOf(copy as Element)).to.deep.equal(['fbss-overview', 'fbss-faq']);
  });

  it('comes to the section that the address names, once it is there', async () => {
    location.hash = '#fbss-see-a-doctor';
    const guide = await guideOf('<fbss-guide></fbss-guide>');
    const section = guide.querySelector('#fbss-see-a-doctor');
    await until(() => Math.abs(section?.getBoundingClientRect().top ?? 1e9) < innerHeight / 2, 'the section in view');
  });

  describe('whose contents a reader presses', () => {
    const link = (guide: Element, name: string): HTMLAnchorElement => {
      const index = sectionsOf(guide).findIndex(({localName}) => localName === name);
      const found = parts<HTMLAnchorElement>(guide, 'link')[index];
      if (!found) throw new Error(name);
      return found;
    };
    /** The section has come into view, and the focus is on its heading. */
    const at = (guide: Element, name: string): Promise<void> =>
      until(() => {
        const section = sectionsOf(guide).find(({localName}) => localName === name);
        const {top = -1} = section?.getBoundingClientRect() ?? {};
        return section?.shadowRoot?.activeElement?.matches('[part=heading]') && top > -2 && top < innerHeight / 2;
      }, name);
    const after = '<p style="height: 200vh"></p>';
    let base: HTMLBaseElement | undefined;

    afterEach(() => {
      base?.remove();
    });

    it('brings the section into view, with the focus, and names it in the address', async () => {
      const guide = await guideOf(`<fbss-guide></fbss-guide>${after}`);
      for (const name of ['fbss-treatment', 'fbss-faq', 'fbss-faq']) {
        scrollTo(0, 0);
        link(guide, name).click();
        await at(guide, name);
        expect(location.hash).to.equal(`#${name}`);
      }
    });

    it('stays on the page where a <base> leads elsewhere, and has the page’s own address for another tab', async () => {
      base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.append(base);
      const guide = await guideOf(`<fbss-guide></fbss-guide>${after}`);
      const {href} = location;
      expect(link(guide, 'fbss-faq').href).to.equal(`${href}#fbss-faq`);
      link(guide, 'fbss-faq').click();
      await at(guide, 'fbss-faq');
      expect(location.href).to.equal(href);
    });

    it('leaves the address alone where a router has the page’s own in the hash', async () => {
      history.replaceState(null, '', '#/spine');
      const guide = await guideOf(`<fbss-guide></fbss-guide>${after}`);
      const {href} = location;
      expect(link(guide, 'fbss-faq').href).to.equal(href);
      link(guide, 'fbss-faq').click();
      await at(guide, 'fbss-faq');
      expect(location.href).to.equal(href);
    });

    it('leads to its own section where the page has the id before', async () => {
      const main = await place(`<h2 id="fbss-faq">Questions</h2><fbss-guide></fbss-guide>${after}`);
      const [guide] = main.querySelectorAll('fbss-guide');
      if (!guide) throw new Error('no guide');
      link(guide, 'fbss-faq').click();
      await at(guide, 'fbss-faq');
    });

    it('leads to its own sections where another guide comes before', async () => {
      await guideOf('<fbss-guide></fbss-guide>');
      const guide = await guideOf(`<fbss-guide></fbss-guide>${after}`);
      link(guide, 'fbss-causes').click();
      await at(guide, 'fbss-causes');
    });

    it('leaves a press with a key to the browser, which opens another tab', async () => {
      history.replaceState(null, '', '#/spine');
      const guide = await guideOf('<fbss-guide></fbss-guide>');
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        const press = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true});
        const left = new Promise((told) => {
          addEventListener(
            'click',
            (event) => {
              told(!event.defaultPrevented);
              event.preventDefault();
            },
            {once: true},
          );
        });
        link(guide, 'fbss-faq').dispatchEvent(press);
        expect(await left, key).to.equal(true);
      }
    });
  });

  it('hands its mode and the hospital’s own line on to the red flags, which keep their own where it has none', async () => {
    const guide = await guideOf('<fbss-guide mode="list" contact="Spine clinic"></fbss-guide>');
    const flagsOf = (of: Element): Element => of.querySelector('fbss-red-flags') ?? of;
    expect(parts(flagsOf(guide), 'checkbox')).to.deep.equal([]);
    expect(textOf(part(flagsOf(guide), 'contact'))).to.equal('Spine clinic');
    guide.removeAttribute('mode');
    await guide.updateComplete;
    await settled(guide);
    expect(parts(flagsOf(guide), 'checkbox')).to.have.length(7);
    const own = await guideOf(
      '<fbss-guide><fbss-red-flags slot="section" mode="list" contact="Our nurse"></fbss-red-flags></fbss-guide>',
    );
    expect(parts(flagsOf(own), 'checkbox')).to.deep.equal([]);
    expect(textOf(part(flagsOf(own), 'contact'))).to.equal('Our nurse');
  });

  it('hands the country on to the sections that show a number', async () => {
    const guide = await guideOf('<fbss-guide country="NO"></fbss-guide>');
    for (const name of ['red-flags', 'see-a-doctor']) {
      const section = sectionsOf(guide).find(({localName}) => localName === `fbss-${name}`);
      expect(section && part(section, 'call').getAttribute('href')).to.equal('tel:113');
    }
  });

  it('has one language throughout', async () => {
    const guide = await guideOf('<fbss-guide lang="ar"></fbss-guide>');
    for (const element of [guide, ...sectionsOf(guide)]) {
      expect(part(element, 'card').lang, element.localName).to.equal('ar');
    }
  });

  describe('whose children come and go', () => {
    it('shows a section that the host adds later in place of the one that it made', async () => {
      const guide = await guideOf('<fbss-guide heading-level="3" country="NO"></fbss-guide>');
      const order = namesOf(guide);
      const own = sectionOfHost();
      guide.append(own);
      await until(() => isShown(guide, own), 'the section of the host');
      expect(namesOf(guide)).to.deep.equal(order);
      expect(childrenOf(guide)).to.have.length(order.length);
      expect(own.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
    });

    it('sets id, heading level and number of a section that the host adds later, which has no foot', async () => {
      const guide = await guideOf('<fbss-guide heading-level="3" country="NO"></fbss-guide>');
      const own = sectionOfHost();
      guide.append(own);
      await until(() => isShown(guide, own), 'the section of the host');
      await own.updateComplete;
      expect(own.id).to.equal('fbss-red-flags');
      expect(part(own, 'heading').localName).to.equal('h3');
      expect(part(own, 'call').getAttribute('href')).to.equal('tel:113');
      expect(parts(own, 'about')).to.deep.equal([]);
      guide.setAttribute('emergency-number', '999');
      await until(() => part(own, 'call').getAttribute('href') === 'tel:999');
    });

    it('has each section once, at every time, while the host takes its own away and brings it back', async () => {
      const guide = await guideOf('<fbss-guide><fbss-red-flags slot="section"></fbss-red-flags></fbss-guide>');
      const order = namesOf(guide);
      const [own] = guide.querySelectorAll('fbss-red-flags');
      if (!own) throw new Error('no section');
      for (let time = 0; time < 3; time++) {
        own.remove();
        await new Promise(requestAnimationFrame);
        expect(namesOf(guide)).to.deep.equal(order);
        expect(guide.querySelectorAll('fbss-red-flags')).to.have.length(1);
        guide.append(own);
        await new Promise(requestAnimationFrame);
        expect(namesOf(guide)).to.deep.equal(order);
        expect(guide.querySelectorAll('fbss-red-flags')).to.have.length(1);
        expect(isShown(guide, own)).to.equal(true);
      }
    });

    it('keeps ticks, open answers and the focus in the sections that stay', async () => {
      const guide = await guideOf('<fbss-guide></fbss-guide>');
      const [flags, prevention, faq] = ['red-flags', 'prevention', 'faq'].map((name) =>
        sectionsOf(guide).find(({localName}) => localName === `fbss-${name}`),
      );
      if (!flags || !prevention || !faq) throw new Error('no sections');
      part<HTMLInputElement>(flags, 'checkbox').click();
      part<HTMLDetailsElement>(faq, 'entry').open = true;
      part<HTMLInputElement>(prevention, 'checkbox').click();
      part(prevention, 'checkbox').focus();
      const own = sectionOfHost('fbss-symptoms');
      guide.append(own);
      await until(() => isShown(guide, own), 'the section of the host');
      own.remove();
      await until(() => !isShown(guide, own), 'the section of the guide');
      guide.setAttribute('sections', 'prevention,faq,red-flags');
      await guide.updateComplete;
      expect(sectionsOf(guide)).to.deep.equal([prevention, faq, flags]);
      expect(part<HTMLInputElement>(flags, 'checkbox').checked).to.equal(true);
      expect(part<HTMLInputElement>(prevention, 'checkbox').checked).to.equal(true);
      expect(part<HTMLDetailsElement>(faq, 'entry').open).to.equal(true);
      expect(prevention.shadowRoot?.activeElement).to.equal(part(prevention, 'checkbox'));
    });

    it('shows the first of two that the host has of one section, and the other once the first is gone', async () => {
      const guide = await guideOf(`<fbss-guide>
        <fbss-red-flags slot="section"></fbss-red-flags><fbss-red-flags slot="section"></fbss-red-flags>
      </fbss-guide>`);
      const [first, second] = guide.querySelectorAll('fbss-red-flags');
      if (!first || !second) throw new Error('no sections');
      expect(isShown(guide, first)).to.equal(true);
      expect(second.offsetHeight).to.equal(0);
      expect(second.id).to.equal('');
      // one that comes before it takes nothing away from what is shown
      const third = sectionOfHost();
      guide.prepend(third);
      await new Promise(requestAnimationFrame);
      expect(isShown(guide, first)).to.equal(true);
      expect(third.offsetHeight).to.equal(0);
      first.remove();
      third.remove();
      await until(() => isShown(guide, second), 'the second');
      expect(second.offsetHeight).to.be.greaterThan(0);
      expect(second.id).to.equal('fbss-red-flags');
    });

    it('leaves the nodes of the host where they are, and shows them in the order of the contents', async () => {
      const guide = await guideOf(`<fbss-guide>
        <fbss-faq slot="section"></fbss-faq><fbss-overview slot="section"></fbss-overview>
        <fbss-quick-facts slot="section"></fbss-quick-facts>
      </fbss-guide>`);
      const ofHost = ['fbss-faq', 'fbss-overview', 'fbss-quick-facts'].map((tag) => guide.querySelector(tag));
      const inLight = (): Element[] => childrenOf(guide).filter((child) => ofHost.includes(child));
      expect(inLight()).to.deep.equal(ofHost);
      expect(namesOf(guide)[0]).to.equal('fbss-overview');
      expect(namesOf(guide)).not.to.include('fbss-quick-facts');
      guide.setAttribute('sections', 'quick-facts,overview');
      await guide.updateComplete;
      expect(inLight()).to.deep.equal(ofHost);
      expect(namesOf(guide)).to.deep.equal(['fbss-quick-facts', 'fbss-overview']);
      expect(document.querySelectorAll('#fbss-faq')).to.have.length(0);
    });

    it('has its sections in reading order in the light DOM, around the one that the host wrote', async () => {
      const guide = await guideOf('<fbss-guide><fbss-causes slot="section"></fbss-causes></fbss-guide>');
      expect(childrenOf(guide)).to.deep.equal(sectionsOf(guide));
    });

    it('shows all sections again where the host has wiped or compared its children', async () => {
      const guide = await guideOf('<fbss-guide><fbss-red-flags slot="section"></fbss-red-flags></fbss-guide>');
      const order = namesOf(guide);
      const [own] = guide.querySelectorAll('fbss-red-flags');
      await inLightDom(guide);
      // as libraries do that bring a page in step with new HTML
      own?.setAttribute('slot', 'section');
      own?.removeAttribute('id');
      own?.setAttribute('country', 'NO');
      await until(() => own?.assignedSlot && own.id, 'the section');
      expect(own?.getAttribute('country'), 'what the guide does not set is the page’s').to.equal('NO');
      expect(namesOf(guide)).to.deep.equal(order);
      guide.replaceChildren();
      await until(() => sectionsOf(guide).length, 'sections');
      expect(namesOf(guide)).to.deep.equal(order);
    });

    it('keeps the number that the page’s own red flags have, unless it has one itself', async () => {
      const guide = await guideOf(
        '<fbss-guide><fbss-red-flags slot="section" emergency-number="112"></fbss-red-flags></fbss-guide>',
      );
      const [own] = guide.querySelectorAll('fbss-red-flags');
      expect(own?.emergencyNumber).to.equal('112');
      guide.setAttribute('emergency-number', '999');
      await guide.updateComplete;
      expect(own?.emergencyNumber).to.equal('999');
    });

    it('takes back from its sections what it no longer has', async () => {
      const guide = await guideOf('<fbss-guide></fbss-guide>');
      const [flags] = guide.querySelectorAll('fbss-red-flags');
      Object.assign(guide, {contact: 'Ward 3', mode: 'list', country: 'NO'});
      await guide.updateComplete;
      expect([flags?.contact, flags?.mode, flags?.country]).to.deep.equal(['Ward 3', 'list', 'NO']);
      Object.assign(guide, {contact: undefined, mode: undefined, country: undefined});
      await guide.updateComplete;
      expect(['contact', 'mode', 'country'].filter((name) => flags?.hasAttribute(name))).to.deep.equal([]);
    });

    it('takes the ids over from a guide that goes', async () => {
      const first = await guideOf('<fbss-guide></fbss-guide>');
      const second = await guideOf('<fbss-guide></fbss-guide>');
      expect(second.querySelector('#fbss-faq')).to.equal(null);
      first.remove();
      await until(() => second.querySelector('#fbss-faq'), 'the id');
    });

    it('comes to rest', async () => {
      const main = await place('<fbss-guide></fbss-guide><fbss-guide></fbss-guide>');
      for (const guide of main.querySelectorAll('fbss-guide')) guide.append(sectionOfHost());
      await settled(main);
      for (const element of elementsIn(main)) await inLightDom(element);
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(main, {subtree: true, childList: true, attributes: true});
      await new Promise((later) => setTimeout(later, 200));
      observer.disconnect();
      expect(changes.map(({type, attributeName}) => attributeName ?? type)).to.deep.equal([]);
    });
  });
});
