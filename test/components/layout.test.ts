import {expect} from 'chai';
import '../../src/components/fbss-guide/define.js';
import * as en from '#content/en.js';
import * as ur from '#content/ur.js';
import {sectionNames} from '../../src/sections.js';
import {isUntranslated} from './support/language.js';
import {
  addMarkup,
  cleanUp,
  elementsIn,
  inLightDom,
  openFooter,
  part,
  parts,
  settled,
  tags,
  textOf,
  until,
} from './support/page.js';

/** An element in a column of a width. */
async function inColumn(width: number, markup: string): Promise<Element> {
  const main = await addMarkup(`<div style="inline-size: ${width}px; font: 16px sans-serif">${markup}</div>`);
  const [element] = elementsIn(main);
  if (!element) throw new Error('no element');
  return element;
}

const rect = (element?: Element | null): DOMRect => {
  if (!element) throw new Error('no such element');
  return element.getBoundingClientRect();
};

/** The two parts of each element that are side by side in a wide card. */
const sides = (element: Element, width: number): [Element, Element] => {
  const heading = part(element, 'heading');
  const {localName} = element;
  if (localName === 'fbss-red-flags') return [part(element, 'flags'), part(element, 'answer')];
  if (/overview|facts/.test(localName)) return [part(element, 'intro'), part(element, 'facts')];
  // a table and phases need the whole width; groups do if the card is not very wide
  const isWide = /treatment|prevention|causes/.test(localName) || (/symptoms|risk/.test(localName) && width < 864);
  if (isWide) return [heading, part(element, 'lead')];
  if (localName === 'fbss-see-a-doctor') return [part(element, 'flags'), part(element, 'action')];
  const content = part(element, 'content');
  // other content that takes all columns
  if (getComputedStyle(content).gridColumnEnd === '-1') return [heading, part(element, 'lead')];
  return [heading, content];
};

/** Whether a grid's last row ends where the grid does. */
const isFull = (grid: Element): boolean => {
  const {left, right} = rect(grid);
  const last = rect(grid.lastElementChild);
  return Math.abs(last.right - right) < 2 || Math.abs(last.left - left) < 2;
};

describe('the layout of a card', () => {
  afterEach(cleanUp);

  for (const tag of tags) {
    it(`is two columns from about 46em of width, and one in a narrow card: ${tag}`, async () => {
      for (const width of [736, 1200]) {
        const [start, end] = sides(await inColumn(width, `<${tag}></${tag}>`), width).map(rect);
        expect(start?.right, `${width}`).to.be.at.most(end?.left ?? NaN);
        expect(start?.top).to.be.at.most(end?.bottom ?? NaN);
        expect(end?.top).to.be.at.most(start?.bottom ?? NaN);
      }
      const [start, end] = sides(await inColumn(320, `<${tag}></${tag}>`), 320).map(rect);
      expect(start?.bottom).to.be.at.most((end?.top ?? NaN) + 1);
    });
  }

  it('is mirrored in Arabic', async () => {
    const element = await inColumn(900, '<fbss-symptoms lang="ar"></fbss-symptoms>');
    await until(() => part(element, 'card').dir === 'rtl');
    const [start, end] = sides(element, 900).map(rect);
    expect(start?.left).to.be.at.least(end?.right ?? NaN);
  });

  for (const [tag, grid] of [
    ['fbss-symptoms', 'groups'],
    ['fbss-risk-factors', 'groups'],
    ['fbss-treatment', 'groups'],
    ['fbss-prevention', 'groups'],
    ['fbss-overview', 'facts'],
    ['fbss-quick-facts', 'facts'],
    ['fbss-guide', 'list'],
  ] as const) {
    it(`leaves no item alone in the last row: ${tag}`, async () => {
      // as many links as fill two, three and four columns
      const sections = tag === 'fbss-guide' ? `sections="${sectionNames.slice(0, 12).join()}"` : '';
      for (const width of [280, 480, 560, 640, 736, 900, 1040, 1200]) {
        const items = part(await inColumn(width, `<${tag} ${sections}></${tag}>`), grid);
        const tops = [...items.children].map((item) => Math.round(rect(item).top));
        const inFirst = tops.filter((top) => top === tops[0]).length;
        const inLast = tops.filter((top) => top === tops.at(-1)).length;
        const last = rect(items.lastElementChild);
        const isWhole = Math.abs(last.width - items.clientWidth) < 2;
        expect(inFirst === inLast || isWhole, `${width}: ${inFirst}, ${inLast}`).to.equal(true);
        expect(isFull(items), `${width}`).to.equal(true);
      }
    });
  }

  it('has the arrow of a question beside it at any width', async () => {
    for (const width of [320, 1200]) {
      const element = await inColumn(width, '<fbss-faq></fbss-faq>');
      for (const question of parts(element, 'question')) {
        expect(getComputedStyle(question, '::before').content).to.equal('""');
        expect(rect(question.firstElementChild).left - rect(question).left).to.be.within(8, 40);
      }
    }
  });

  it('asks the questions about treatments once in a wide card, and again for screen readers', async () => {
    const wide = await inColumn(1000, '<fbss-treatment></fbss-treatment>');
    const shown = parts(wide, 'term').filter((term) => getComputedStyle(term).clipPath === 'none');
    expect(shown.map((term) => textOf(term))).to.deep.equal([en.treatment.what, en.treatment.aim, en.treatment.when]);
    const rows = parts(wide, 'option').map((option) => [...option.children].map((cell) => Math.round(rect(cell).left)));
    for (const row of rows) expect(row).to.deep.equal(rows[0]);
    for (const term of parts(wide, 'term')) expect(term.checkVisibility()).to.equal(true);
    const narrow = await inColumn(320, '<fbss-treatment></fbss-treatment>');
    for (const term of parts(narrow, 'term')) expect(getComputedStyle(term).clipPath).to.equal('none');
  });

  it('has the questions about treatments above the first line of a wide card, below the text', async () => {
    for (const lang of ['en', 'de', 'ur']) {
      const element = await inColumn(880, `<fbss-treatment lang="${lang}"></fbss-treatment>`);
      await until(() => part(element, 'card').lang === lang);
      const [group] = parts(element, 'group');
      const text = Math.max(...[...part(element, 'intro').children].map((child) => rect(child).bottom));
      for (const term of parts(element, 'term').slice(0, 3)) {
        expect(rect(term).bottom, lang).to.be.at.most(rect(group).top);
        expect(rect(term).top, lang).to.be.at.least(text);
      }
    }
  });

  it('has space between two facts with one term', async () => {
    for (const tag of ['fbss-overview', 'fbss-quick-facts']) {
      const [first, second] =
        part(await inColumn(320, `<${tag}></${tag}>`), 'facts').lastElementChild?.querySelectorAll('dd') ?? [];
      expect(rect(second).top - rect(first).bottom, tag).to.be.greaterThan(3);
    }
  });

  it('has the title of “when to see a doctor” on one line in a wide card', async () => {
    for (const width of [736, 1200]) {
      const element = await inColumn(width, '<fbss-see-a-doctor lang="de"></fbss-see-a-doctor>');
      await until(() => part(element, 'card').lang === 'de');
      const title = part(element, 'heading');
      expect(rect(title.querySelector('slot') ?? title).height).to.be.at.most(rect(title).height);
      expect(rect(title).height, `${width}`).to.be.below(50);
    }
  });

  it('has the same space below a cause’s term of one line, of two lines, and without a button', async () => {
    const element = await inColumn(280, '<fbss-causes></fbss-causes>');
    const gaps = parts(element, 'cause').map((cause) => {
      const range = document.createRange();
      range.selectNodeContents(cause.querySelector('[part=heading] slot') ?? cause);
      const text = [...cause.querySelectorAll('[part=heading] slot')].flatMap((slot) =>
        slot instanceof HTMLSlotElement ? slot.assignedElements() : [],
      );
      const bottom = Math.max(
        ...(text.length ? text.map((each) => rect(each).bottom) : [range.getBoundingClientRect().bottom]),
      );
      return rect(cause.querySelector('[part=description]')).top - bottom;
    });
    expect(gaps).to.have.length(6);
    for (const gap of gaps) expect(gap).to.be.closeTo(gaps[0] ?? NaN, 2);
  });

  it('has the same space between paragraphs in a footer and in <fbss-about>', async () => {
    const space = (root: Element): number[] => {
      const rects = [...root.children].filter(({localName}) => localName === 'p').map(rect);
      return rects.slice(-2).map(({top}, index) => Math.round(top - (rects.at(-3 + index)?.bottom ?? NaN)));
    };
    const facts = await inColumn(320, '<fbss-quick-facts></fbss-quick-facts>');
    await openFooter(facts);
    const about = await inColumn(320, '<fbss-about></fbss-about>');
    expect(space(part(facts, 'about'))).to.deep.equal(space(part(about, 'content')));
    expect(space(part(facts, 'about'))[0]).to.be.greaterThan(10);
  });

  it('breaks lines in Chinese as they come, and avoids a lone word elsewhere', async () => {
    for (const [lang, heading, text] of [
      ['en', 'balance', 'pretty'],
      ['zh-Hans', 'wrap', 'wrap'],
    ] as const) {
      const element = await inColumn(320, `<fbss-quick-facts lang="${lang}"></fbss-quick-facts>`);
      await until(() => part(element, 'card').lang === lang);
      const wrapOf = (name: string): string => getComputedStyle(part(element, name)).getPropertyValue('text-wrap');
      expect(wrapOf('heading')).to.equal(heading);
      expect(wrapOf('description')).to.equal(heading);
      // Firefox does not support it
      if (CSS.supports('text-wrap: pretty')) expect(wrapOf('term')).to.equal(text);
    }
  });
});

describe('the lines of the red flags', () => {
  afterEach(cleanUp);

  /** Whether an element has a line above it, as wide as its container. */
  const isBelowLine = (element?: Element | null): boolean => {
    if (!element?.parentElement) throw new Error('no such element');
    const width = rect(element).width - rect(element.parentElement).width;
    return getComputedStyle(element).borderTopStyle === 'solid' && Math.abs(width) < 2;
  };

  for (const mode of ['check', 'list']) {
    it(`separate what the symptoms can mean from what is above: ${mode}`, async () => {
      for (const width of [320, 680]) {
        const element = await inColumn(width, `<fbss-red-flags mode="${mode}" contact="Ask us"></fbss-red-flags>`);
        expect(isBelowLine(part(element, 'meaning')), `${width}`).to.equal(true);
      }
      const meaning = part(
        await inColumn(1200, `<fbss-red-flags mode="${mode}" contact="Ask us"></fbss-red-flags>`),
        'meaning',
      );
      expect(getComputedStyle(meaning).borderTopStyle).to.equal('solid');
      expect(parseFloat(getComputedStyle(meaning).paddingTop)).to.be.greaterThan(10);
    });
  }

  it('are above “or”, not between it and “none of these”', async () => {
    for (const width of [320, 1200]) {
      const element = await inColumn(width, '<fbss-red-flags></fbss-red-flags>');
      const or = part(element, 'or');
      expect(isBelowLine(or)).to.equal(true);
      expect(isBelowLine(or.nextElementSibling)).to.equal(false);
    }
  });
});

describe('a tick in the red flags', () => {
  afterEach(cleanUp);

  for (const width of [280, 320, 736, 1200]) {
    it(`moves no symptom, and leaves the call and the hospital’s line visible, at ${width} px`, async () => {
      const element = await inColumn(
        width,
        '<fbss-red-flags country="GB" contact="Spine clinic: 01632 960 000"></fbss-red-flags>',
      );
      const places = (): number[] =>
        parts(element, 'flag').flatMap((flag) => [rect(flag).top - rect(element).top, rect(flag).height]);
      const before = places();
      const boxes = parts<HTMLInputElement>(element, 'checkbox');
      for (const box of [...boxes, ...boxes]) {
        box.click();
        await settled(element.parentElement ?? document);
        // Firefox computes sizes in sixtieths of a pixel
        for (const [index, place] of places().entries()) expect(place).to.be.closeTo(before[index] ?? NaN, 0.1);
        for (const name of ['call', 'contact']) {
          expect(rect(part(element, name)).height).to.be.greaterThan(20);
          expect(getComputedStyle(part(element, name)).visibility).to.equal('visible');
        }
      }
    });
  }

  it('adds the button that clears all answers', async () => {
    const element = await inColumn(320, '<fbss-red-flags></fbss-red-flags>');
    expect(parts(element, 'start-again')).to.deep.equal([]);
    const [box] = parts(element, 'checkbox');
    for (const count of [1, 0]) {
      box?.click();
      await settled(element.parentElement ?? document);
      expect(parts(element, 'start-again')).to.have.length(count);
    }
  });
});

describe('a line of the hospital in another language', () => {
  afterEach(cleanUp);

  /** Where a character of the text of an element is. */
  const at = (element: Element, character: string): DOMRect => {
    const text = [...element.childNodes].find(({textContent}) => textContent?.includes(character));
    const index = text?.textContent?.lastIndexOf(character) ?? -1;
    if (!text || index < 0) throw new Error(`no ${character}`);
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect();
  };

  it('has its full stop at its end, in an Arabic card', async () => {
    const element = await inColumn(
      900,
      '<fbss-red-flags lang="ar"><p slot="contact">Ask us.</p><p slot="text-contact">Text us.</p></fbss-red-flags>',
    );
    await until(() => part(element, 'card').dir === 'rtl');
    for (const line of element.querySelectorAll('p')) {
      expect(getComputedStyle(line).textAlign).to.equal('right');
      expect(at(line, '.').left).to.be.greaterThan(at(line, 's').left);
    }
  });

  it('keeps each telephone number on one line', async () => {
    for (let width = 280; width < 400; width += 10) {
      const element = await inColumn(
        width,
        '<fbss-red-flags contact="Not sure? Ask the spine clinic on 01632 960 000 or 01632 960 111 at any time"></fbss-red-flags>',
      );
      await inLightDom(element);
      const line = [...element.children].find(({textContent}) => textContent.startsWith('Not sure?'))?.firstChild;
      const numbers = [...(line?.textContent ?? '').matchAll(/\d[\d\s]+\d/g)];
      expect(numbers).to.have.length(2);
      for (const {index, 0: number} of numbers) {
        const range = document.createRange();
        range.setStart(line ?? document, index);
        range.setEnd(line ?? document, index + number.length);
        const tops = [...range.getClientRects()].map(({top}) => Math.round(top));
        expect(new Set(tops).size, `${number} at ${width}`).to.equal(1);
      }
    }
  });

  for (const [where, style] of Object.entries({
    'of the page': 'font-family: Georgia',
    'of the brand': '--fbss-font: Georgia',
  })) {
    it(`is in the font ${where}, as is the English, in an Urdu card in Nastaliq`, async () => {
      const element = await inColumn(
        900,
        `<fbss-red-flags lang="ur" emergency-number="112" contact="Ask us" style="${style}"></fbss-red-flags>`,
      );
      await until(() => part(element, 'card').lang === 'ur');
      const font = (inside?: Element | null): string => getComputedStyle(inside ?? element).fontFamily;
      for (const name of ['meaning', 'heading'] as const) {
        const isEnglish = await isUntranslated(ur.redFlags[name], 'ur');
        expect(font(part(element, name).querySelector('slot'))).to.match(
          isEnglish ? /^Georgia/ : /^"?Noto Nastaliq Urdu/,
        );
      }
      for (const english of parts(element, 'english')) expect(font(english.querySelector('slot'))).to.equal('Georgia');
      expect(font(part(element, 'contact').querySelector('slot'))).to.equal('Georgia');
      expect(font(part(element, 'call').querySelector('bdi slot'))).to.equal('Georgia');
    });
  }
});
