import {expect} from 'chai';
import '../../src/components/fbss-guide/define.js';
import type {FbssElement} from '../../src/index.js';
import {clear, part, parts, placed, settled, until, warningsOf, wordsOf} from '../support/page.js';

const sectionsOf = (guide: Element): FbssElement[] => [
  ...guide.querySelectorAll<FbssElement>(':scope > [slot="section"]'),
];
const namesOf = (guide: Element): string[] => sectionsOf(guide).map(({localName}) => localName);

/** The headings of a guide as a reader meets them, as levels. */
const outlineOf = (guide: FbssElement): number[] =>
  [guide, ...sectionsOf(guide)].flatMap(({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({localName}) => Number(localName[1])),
  );

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
    for (const section of sectionsOf(guide)) expect(wordsOf(section), section.localName).to.have.length.above(50);
  });

  it('links to each section by the name of its heading', async () => {
    const guide = await guideOf('<fbss-guide></fbss-guide>');
    const links = parts<HTMLAnchorElement>(guide, 'link');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
      sectionsOf(guide).map((section) => `#${section.id}`),
    );
    expect(links.map((link) => wordsOf(link))).to.include.members([
      'Causes of FBSS',
      'Sources',
      'Questions people ask',
    ]);
  });

  it('shows the sections that the host asks for, in its order', async () => {
    const guide = await guideOf('<fbss-guide sections=" FAQ, overview,faq"></fbss-guide>');
    expect(namesOf(guide)).to.deep.equal(['fbss-faq', 'fbss-overview']);
    guide.setAttribute('sections', 'causes,faq');
    await guide.updateComplete;
    expect(namesOf(guide)).to.deep.equal(['fbss-causes', 'fbss-faq']);
  });

  it('leaves an unknown section out, and says once which there are', async () => {
    let guide: FbssElement | undefined;
    const warnings = await warningsOf(async () => {
      guide = await guideOf('<fbss-guide sections="overview,<img>,nonsense"></fbss-guide>');
    });
    expect(guide && namesOf(guide)).to.deep.equal(['fbss-overview']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<img>').and.to.include('risk-factors');
  });

  it('shows all where no section that it knows is asked for', async () => {
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

  it('keeps every id single where two guides stand on a page, and links go to the first', async () => {
    const first = await guideOf('<fbss-guide></fbss-guide>');
    const second = await guideOf('<fbss-guide></fbss-guide>');
    expect(sectionsOf(first).map(({id}) => id)).to.include('fbss-causes');
    expect(sectionsOf(second).every(({id}) => !id)).to.equal(true);
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

  it('hands the country on to the sections that show a number', async () => {
    const guide = await guideOf('<fbss-guide country="NO"></fbss-guide>');
    for (const name of ['red-flags', 'see-a-doctor']) {
      const section = sectionsOf(guide).find(({localName}) => localName === `fbss-${name}`);
      expect(section && part(section, 'call').getAttribute('href')).to.equal('tel:113');
    }
  });

  it('speaks one language throughout', async () => {
    const guide = await guideOf('<fbss-guide lang="ar"></fbss-guide>');
    for (const element of [guide, ...sectionsOf(guide)]) {
      expect(part(element, 'card').lang, element.localName).to.equal('ar');
    }
  });
});
