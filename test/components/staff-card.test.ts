import {expect} from 'chai';
import * as en from '#content/en.js';
import {cleanUp, fixture, inLightDom, part, parts, until} from './support/page.js';

const open = async (markup: string, ticked: number[] = []): Promise<Element> => {
  const element = await fixture(markup);
  for (const symptom of ticked) parts<HTMLInputElement>(element, 'checkbox')[symptom]?.click();
  await element.updateComplete;
  part(element, 'show-staff').click();
  await until(() => parts<HTMLDialogElement>(element, 'staff')[0]?.open, 'the card for staff');
  return element;
};

describe('the staff card of fbss-red-flags', () => {
  const {lang} = document.documentElement;
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    cleanUp();
    document.documentElement.lang = lang;
  });

  it('shows the ticked symptoms in the reader’s language and the page’s, side by side', async () => {
    const card = part(await open('<fbss-red-flags lang="ar"></fbss-red-flags>', [1, 4]), 'staff');
    const sides = [...card.querySelectorAll<HTMLElement>('.languages > [lang]')];
    expect(sides.map((side) => `${side.lang} ${side.dir}`)).to.deep.equal(['ar rtl', 'en ltr']);
    for (const side of sides) expect(side.querySelectorAll('li')).to.have.length(2);
    const [, second, , , fifth, sixth] = en.redFlags.flags;
    expect(card.textContent).to.include(second).and.to.include(fifth).and.not.to.include(sixth);
  });

  it('shows all symptoms if none is ticked, but not as the reader’s own', async () => {
    const card = part(await open('<fbss-red-flags></fbss-red-flags>'), 'staff');
    expect(card.querySelectorAll('.languages > [lang]')).to.have.length(1);
    expect(card.querySelectorAll('li')).to.have.length(6);
    expect(card.textContent).to.include(en.redFlags.all).and.not.to.include(en.redFlags.staff.mine);
  });

  for (const lang of ['en', 'ar']) {
    it(`opens at its top, with the focus on its first heading, in "${lang}"`, async () => {
      const element = await open(`<fbss-red-flags lang="${lang}" heading-level="3"></fbss-red-flags>`);
      const card = part(element, 'staff');
      const titles = [...card.querySelectorAll('[part=heading]')];
      for (const title of titles) expect(title.localName).to.equal('h4');
      await until(() => element.shadowRoot?.activeElement === titles[0], 'the focus on the heading');
      expect(card.scrollTop).to.equal(0);
      const buttons = [...card.querySelectorAll('button')].map((button) => button.getAttribute('part'));
      expect(buttons).to.deep.equal(['close', 'print']);
      const [close] = card.querySelectorAll('button');
      expect((close?.compareDocumentPosition(titles[0] ?? card) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(
        0,
      );
    });
  }

  it('closes if the host moves the element', async () => {
    const element = await open('<fbss-red-flags></fbss-red-flags>', [1]);
    element.parentElement?.append(element);
    await until(() => !parts(element, 'staff').length, 'the card to close');
    expect(parts<HTMLInputElement>(element, 'checkbox')[1]?.checked).to.equal(true);
  });

  for (const [reader, page] of [
    ['ur', 'en'],
    ['en', 'ur'],
  ] as const) {
    it(`has each language in its own font and lines: "${reader}" on a page in "${page}"`, async () => {
      document.documentElement.lang = page;
      const card = part(
        await open(`<fbss-red-flags lang="${reader}" style="--fbss-font: Georgia"></fbss-red-flags>`),
        'staff',
      );
      for (const [lang, font, lines] of [
        ['en', /^Georgia/, 1.6],
        ['ur', /^"?Noto Nastaliq Urdu/, 2.3],
      ] as const) {
        const texts = [...card.querySelectorAll(`[lang=${lang}] > *`)].map((text) => getComputedStyle(text));
        expect(texts).to.have.length(3);
        for (const {fontFamily} of texts) expect(fontFamily).to.match(font);
        const {lineHeight, fontSize} = texts.at(-1) ?? getComputedStyle(card);
        expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(lines, 0.05);
      }
      const isNastaliq = reader === 'ur';
      for (const button of card.querySelectorAll('button'))
        expect(getComputedStyle(button).fontFamily.includes('Nastaliq')).to.equal(isNastaliq);
    });
  }

  it('is available in mode="list", too', async () => {
    const card = part(await open('<fbss-red-flags mode="list"></fbss-red-flags>'), 'staff');
    expect(card.querySelectorAll('li')).to.have.length(6);
  });

  it('is removed when it is closed, and returns the focus', async () => {
    const element = await open('<fbss-red-flags></fbss-red-flags>', [0]);
    part(element, 'close').click();
    await until(() => !parts(element, 'staff').length, 'no card');
    await until(() => element.shadowRoot?.activeElement === part(element, 'show-staff'), 'the focus on the button');
  });

  it('is removed when the Escape key closes it', async () => {
    const element = await open('<fbss-red-flags></fbss-red-flags>');
    part<HTMLDialogElement>(element, 'staff').close();
    await until(() => !parts(element, 'staff').length, 'no card');
  });

  it('does not reveal the ticks to the page', async () => {
    const element = await open('<fbss-red-flags></fbss-red-flags>', [2]);
    await inLightDom(element);
    expect(element.textContent).not.to.include(en.redFlags.staff.mine);
  });
});
