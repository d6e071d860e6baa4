import {expect} from 'chai';
import '../../src/components/fbss-guide/define.js';
import * as en from '#content/en.js';
import type {FbssElement} from '../../src/index.js';
import {offered} from '../../src/core/locale/languages.js';
import {defaultSectionNames} from '../../src/sections.js';
import {
  addMarkup,
  cleanUp,
  elementsIn,
  fixture,
  inLightDom,
  part,
  parts,
  settled,
  textOf,
  until,
  warningsOf,
} from './support/page.js';

/** The sections that a guide shows, in their order. */
const sectionsOf = (guide: Element): FbssElement[] =>
  [...part(guide, 'sections').querySelectorAll('slot')].flatMap((slot) =>
    elementsIn(guide).filter(({assignedSlot}) => assignedSlot === slot),
  );

const namesOf = (guide: Element): string[] => sectionsOf(guide).map(({localName}) => localName);

/** The text of a heading or a link in its own language. */
const textsOf = (element: Element): string => {
  const own = document.importNode(element, true);
  for (const english of own.querySelectorAll('[part~=english]')) english.remove();
  return textOf(own);
};

/** The levels of all headings of a guide, in their order. */
const outlineOf = (guide: FbssElement): number[] =>
  [guide, ...sectionsOf(guide)].flatMap(({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({localName}) => Number(localName[1])),
  );

/** The light children that are the guide's own sections, shown or not, in the order of the light DOM. */
const childrenOf = (guide: Element): Element[] =>
  [...guide.children].filter(({localName}) => localName.startsWith('fbss-'));

/** A section of the host, with its own contact line. */
const sectionOfHost = (tag: 'fbss-red-flags' | 'fbss-symptoms' = 'fbss-red-flags'): FbssElement => {
  const section = document.createElement(tag);
  section.slot = 'section';
  section.innerHTML = '<p slot="contact">Spine clinic</p>';
  return section;
};

const isShown = (guide: Element, section: FbssElement): boolean => sectionsOf(guide).includes(section);

const guideOf = async (markup: string): Promise<FbssElement> => {
  const guide = await fixture<FbssElement>(markup);
  await Promise.all(sectionsOf(guide).map((section) => section.updateComplete));
  return guide;
};

describe('fbss-guide', () => {
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', ' ');
  });

  it('shows every section as an element of its own, the emergency symptoms right after the overview', async () => {
    const guide = await guideOf('<fbss-guide></fbss-guide>');
    const names = namesOf(guide);
    expect(names).to.deep.equal(defaultSectionNames.map((name) => `fbss-${name}`));
    expect(names.slice(0, 3)).to.deep.equal(['fbss-overview', 'fbss-red-flags', 'fbss-see-a-doctor']);
    for (const section of sectionsOf(guide)) expect(textOf(section), section.localName).to.have.length.above(50);
  });

  it('links to each section by its heading, or by a shorter name of it', async () => {
    const guide = await guideOf('<fbss-guide></fbss-guide>');
    const links = parts<HTMLAnchorElement>(guide, 'link');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
      sectionsOf(guide).map((section) => `#${section.id}`),
    );
    const names: Readonly<Record<string, string>> = {
      'fbss-overview': en.guide.overview,
      'fbss-red-flags': en.guide.redFlags,
    };
    expect(links.map(textsOf)).to.deep.equal(
      sectionsOf(guide).map((section) => names[section.localName] ?? textsOf(part(section, 'heading'))),
    );
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

  it('shows the sections that the host lists, in this order', async () => {
    const guide = await guideOf('<fbss-guide sections=" FAQ, overview,faq"></fbss-guide>');
    expect(namesOf(guide)).to.deep.equal(['fbss-faq', 'fbss-overview']);
    guide.setAttribute('sections', 'causes,faq');
    await guide.updateComplete;
    expect(namesOf(guide)).to.deep.equal(['fbss-causes', 'fbss-faq']);
  });

  it('leaves out an unknown section, and warns once with the known names', async () => {
    let guide: FbssElement | undefined;
    const warnings = await warningsOf(async () => {
      guide = await guideOf('<fbss-guide sections="overview,<img>,nonsense"></fbss-guide>');
    });
    expect(guide && namesOf(guide)).to.deep.equal(['fbss-overview']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<img>').and.to.include('risk-factors');
  });

  it('shows all sections if the host lists no known one', async () => {
    const guide = await guideOf('<fbss-guide sections="__proto__,constructor"></fbss-guide>');
    expect(namesOf(guide)).to.have.length(defaultSectionNames.length);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`skips no heading level, starting with ${level}`, async () => {
      const guide = await guideOf(`<fbss-guide heading-level="${level}"></fbss-guide>`);
      const outline = outlineOf(guide);
      expect(outline[0]).to.equal(level);
      outline.reduce((before, next) => {
        expect(next).to.be.within(level, Math.min(before + 1, 6));
        return next;
      });
    });
  }

  it('has ids only in the first of two guides', async () => {
    const first = await guideOf('<fbss-guide></fbss-guide>');
    const second = await guideOf('<fbss-guide></fbss-guide>');
    expect(sectionsOf(first).map(({id}) => id)).to.include('fbss-causes');
    expect(sectionsOf(second).every(({id}) => !id)).to.equal(true);
  });

  it('keeps the ids in the first of two guides when the host adds sections to both', async () => {
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

  it('keeps the element of a section when the list of sections changes', async () => {
    const guide = await guideOf('<fbss-guide sections="overview,faq"></fbss-guide>');
    const [, faq] = sectionsOf(guide);
    guide.setAttribute('sections', 'overview,faq,references');
    await guide.updateComplete;
    expect(sectionsOf(guide)[1]).to.equal(faq);
  });

  it('shows no section twice after it is cloned', async () => {
    const guide = await guideOf('<fbss-guide sections="overview,faq"></fbss-guide>');
    const copy = document.importNode(guide, true);
    guide.after(copy);
    await settled(guide.parentElement ?? document);
    expect(namesOf(copy)).to.deep.equal(['fbss-overview', 'fbss-faq']);
  });

  it('scrolls to the section in the page’s address when it has rendered', async () => {
    location.hash = '#fbss-see-a-doctor';
    const guide = await guideOf('<fbss-guide></fbss-guide>');
    const section = guide.querySelector('#fbss-see-a-doctor');
    await until(() => Math.abs(section?.getBoundingClientRect().top ?? 1e9) < innerHeight / 2, 'the section in view');
  });

  describe('when a reader clicks a link in its contents', () => {
    const link = (guide: Element, name: string): HTMLAnchorElement => {
      const index = sectionsOf(guide).findIndex(({localName}) => localName === name);
      const found = parts<HTMLAnchorElement>(guide, 'link')[index];
      if (!found) throw new Error(name);
      return found;
    };
    /** Waits until the section is in view, with the focus on its heading. */
    const isAt = (guide: Element, name: string): Promise<void> =>
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

    it('scrolls to the section, moves the focus there and updates the address', async () => {
      const guide = await guideOf(`<fbss-guide></fbss-guide>${after}`);
      for (const name of ['fbss-treatment', 'fbss-faq', 'fbss-faq']) {
        scrollTo(0, 0);
        link(guide, name).click();
        await isAt(guide, name);
        expect(location.hash).to.equal(`#${name}`);
      }
    });

    it('stays on the page if a <base> leads elsewhere, with the page’s own address for other tabs', async () => {
      base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.append(base);
      const guide = await guideOf(`<fbss-guide></fbss-guide>${after}`);
      const {href} = location;
      expect(link(guide, 'fbss-faq').href).to.equal(`${href}#fbss-faq`);
      link(guide, 'fbss-faq').click();
      await isAt(guide, 'fbss-faq');
      expect(location.href).to.equal(href);
    });

    it('keeps the address of a router that uses the hash', async () => {
      history.replaceState(null, '', '#/spine');
      const guide = await guideOf(`<fbss-guide></fbss-guide>${after}`);
      const {href} = location;
      expect(link(guide, 'fbss-faq').href).to.equal(href);
      link(guide, 'fbss-faq').click();
      await isAt(guide, 'fbss-faq');
      expect(location.href).to.equal(href);
    });

    it('goes to its own section if the page has an earlier element with the id', async () => {
      const main = await addMarkup(`<h2 id="fbss-faq">Questions</h2><fbss-guide></fbss-guide>${after}`);
      const [guide] = main.querySelectorAll('fbss-guide');
      if (!guide) throw new Error('no guide');
      link(guide, 'fbss-faq').click();
      await isAt(guide, 'fbss-faq');
    });

    it('goes to its own section if the page has an earlier guide', async () => {
      await guideOf('<fbss-guide></fbss-guide>');
      const guide = await guideOf(`<fbss-guide></fbss-guide>${after}`);
      link(guide, 'fbss-causes').click();
      await isAt(guide, 'fbss-causes');
    });

    it('leaves a click with a modifier key to the browser, which opens another tab', async () => {
      history.replaceState(null, '', '#/spine');
      const guide = await guideOf('<fbss-guide></fbss-guide>');
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        const press = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true});
        const isLeft = new Promise((resolve) => {
          addEventListener(
            'click',
            (event) => {
              resolve(!event.defaultPrevented);
              event.preventDefault();
            },
            {once: true},
          );
        });
        link(guide, 'fbss-faq').dispatchEvent(press);
        expect(await isLeft, key).to.equal(true);
      }
    });
  });

  it('passes its mode and its contact line to the red flags, which keep their own if it has none', async () => {
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

  it('passes its country to the sections that show a number', async () => {
    const guide = await guideOf('<fbss-guide country="NO"></fbss-guide>');
    for (const name of ['red-flags', 'symptoms', 'faq']) {
      const section = sectionsOf(guide).find(({localName}) => localName === `fbss-${name}`);
      expect(section && part(section, 'call').getAttribute('href')).to.equal('tel:113');
    }
  });

  it('is in one language with all its sections', async () => {
    const guide = await guideOf('<fbss-guide lang="ar"></fbss-guide>');
    for (const element of [guide, ...sectionsOf(guide)]) {
      expect(part(element, 'card').lang, element.localName).to.equal('ar');
    }
  });

  describe('when the host adds and removes children', () => {
    it('shows the host’s section in place of its own', async () => {
      const guide = await guideOf('<fbss-guide heading-level="3" country="NO"></fbss-guide>');
      const order = namesOf(guide);
      const own = sectionOfHost();
      guide.append(own);
      await until(() => isShown(guide, own), 'the section of the host');
      expect(namesOf(guide)).to.deep.equal(order);
      expect(childrenOf(guide)).to.have.length(order.length);
      expect(own.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
    });

    it('sets id, heading level and number of the host’s section, and hides its footer', async () => {
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

    it('always shows each section once while the host removes its section and adds it again', async () => {
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

    it('keeps ticks, open answers and the focus in the other sections', async () => {
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

    it('shows the first of two sections of the host with the same name, and the second after the first is removed', async () => {
      const guide = await guideOf(`<fbss-guide>
        <fbss-red-flags slot="section"></fbss-red-flags><fbss-red-flags slot="section"></fbss-red-flags>
      </fbss-guide>`);
      const [first, second] = guide.querySelectorAll('fbss-red-flags');
      if (!first || !second) throw new Error('no sections');
      expect(isShown(guide, first)).to.equal(true);
      expect(second.offsetHeight).to.equal(0);
      expect(second.id).to.equal('');
      // an earlier one does not replace the one that is shown
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

    it('does not move the host’s nodes, and shows them in the order of the contents', async () => {
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

    it('has its sections in reading order in the light DOM, around the host’s section', async () => {
      const guide = await guideOf('<fbss-guide><fbss-causes slot="section"></fbss-causes></fbss-guide>');
      expect(childrenOf(guide)).to.deep.equal(sectionsOf(guide));
    });

    it('shows all sections after the host has removed or morphed its children', async () => {
      const guide = await guideOf('<fbss-guide><fbss-red-flags slot="section"></fbss-red-flags></fbss-guide>');
      const order = namesOf(guide);
      const [own] = guide.querySelectorAll('fbss-red-flags');
      await inLightDom(guide);
      // as libraries do that morph the page into new HTML
      own?.setAttribute('slot', 'section');
      own?.removeAttribute('id');
      own?.setAttribute('country', 'NO');
      await until(() => own?.assignedSlot && own.id, 'the section');
      expect(own?.getAttribute('country'), 'an attribute that the guide does not set').to.equal('NO');
      expect(namesOf(guide)).to.deep.equal(order);
      guide.replaceChildren();
      await until(() => sectionsOf(guide).length, 'sections');
      expect(namesOf(guide)).to.deep.equal(order);
    });

    it('keeps the number of the host’s red flags, unless it has one itself', async () => {
      const guide = await guideOf(
        '<fbss-guide><fbss-red-flags slot="section" emergency-number="112"></fbss-red-flags></fbss-guide>',
      );
      const [own] = guide.querySelectorAll('fbss-red-flags');
      expect(own?.emergencyNumber).to.equal('112');
      guide.setAttribute('emergency-number', '999');
      await guide.updateComplete;
      expect(own?.emergencyNumber).to.equal('999');
    });

    it('passes no number on that a framework sets as a number, and makes no more changes then', async () => {
      const guide = await guideOf('<fbss-guide country="GB"></fbss-guide>');
      Object.assign(guide, {emergencyNumber: 112});
      await guide.updateComplete;
      const [flags] = guide.querySelectorAll('fbss-red-flags');
      await flags?.updateComplete;
      expect(flags?.getAttribute('emergency-number')).to.equal('');
      expect(flags && parts(flags, 'call')).to.deep.equal([]);
    });

    it('removes attributes from its sections when it no longer has them', async () => {
      const guide = await guideOf('<fbss-guide></fbss-guide>');
      const [flags] = guide.querySelectorAll('fbss-red-flags');
      Object.assign(guide, {contact: 'Ward 3', mode: 'list', country: 'NO'});
      await guide.updateComplete;
      expect([flags?.contact, flags?.mode, flags?.country]).to.deep.equal(['Ward 3', 'list', 'NO']);
      Object.assign(guide, {contact: undefined, mode: undefined, country: undefined});
      await guide.updateComplete;
      expect(['contact', 'mode', 'country'].filter((name) => flags?.hasAttribute(name))).to.deep.equal([]);
    });

    it('takes over the ids of an earlier guide that is removed', async () => {
      const first = await guideOf('<fbss-guide></fbss-guide>');
      const second = await guideOf('<fbss-guide></fbss-guide>');
      expect(second.querySelector('#fbss-faq')).to.equal(null);
      first.remove();
      await until(() => second.querySelector('#fbss-faq'), 'the id');
    });

    it('makes no more changes after a while', async () => {
      const main = await addMarkup('<fbss-guide></fbss-guide><fbss-guide></fbss-guide>');
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
