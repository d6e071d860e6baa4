import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import * as en from '#content/en.js';
import '../../src/components/fbss-guide/define.js';
import '../../src/components/fbss-language/define.js';
import type {FbssElement} from '../../src/index.js';
import {directionOf, offered} from '../../src/core/locale/languages.js';
import {addMarkup, cleanUp, elementsIn, part, parts, settled, textOf, until, warningsOf} from './support/page.js';

const choiceIn = (root: ParentNode): FbssElement => {
  const choice = root.querySelector<FbssElement>('fbss-language');
  if (!choice) throw new Error('There is no language picker on the page');
  return choice;
};

const labelIn = (root: ParentNode): HTMLElement => part(choiceIn(root), 'label');

const buttonsIn = (root: ParentNode): HTMLButtonElement[] => parts(choiceIn(root), 'language');

/** The languages that are marked as the current one. */
const currentIn = (root: ParentNode): string =>
  buttonsIn(root)
    .filter(({ariaCurrent}) => ariaCurrent === 'true')
    .map(({lang}) => lang)
    .join();

const isOpen = (root: ParentNode): boolean => part<HTMLDetailsElement>(choiceIn(root), 'choice').open;

/** Opens the picker and chooses a language. */
async function choose(root: ParentNode, language: string): Promise<void> {
  labelIn(root).click();
  buttonsIn(root)
    .find(({lang}) => lang === language)
    ?.click();
  await until(() => languageOf(choiceIn(root)) === language, `the choice in "${language}"`);
  await settled(root);
}

const languageOf = (element: Element): string => part(element, 'card').lang;

const sections = (root: ParentNode): FbssElement[] =>
  elementsIn(root).filter(({localName}) => localName !== 'fbss-language');

/** Expects the elements without the picker to be in these languages, in the order of the page. */
async function expectLanguages(root: ParentNode, ...languages: string[]): Promise<void> {
  const current = (): string => sections(root).map(languageOf).join();
  await until(() => current() === languages.join(), languages.join()).catch(() => undefined);
  expect(current()).to.equal(languages.join());
}

describe('fbss-language', () => {
  afterEach(cleanUp);

  it('does not clip the focus ring of its label', async () => {
    const {contain, overflow} = getComputedStyle(
      part(choiceIn(await addMarkup('<fbss-language></fbss-language>')), 'card'),
    );
    expect(contain).to.not.match(/content|paint|strict/);
    expect(overflow).to.equal('visible');
  });

  it('offers every language by its own name, marked with its lang and direction', async () => {
    const buttons = buttonsIn(await addMarkup('<fbss-language></fbss-language>'));
    expect(buttons.map(({lang}) => lang)).to.deep.equal([...offered]);
    for (const {lang, dir} of buttons) expect(dir, lang).to.equal(directionOf(lang));
    const names = buttons.map((button) => textOf(button));
    expect(names).to.include.members(['English', 'Español', 'Français', 'Deutsch', 'العربية', 'हिन्दी', 'Русский']);
    expect(names).to.include.members(['اردو', 'Українська', 'Tiếng Việt', 'Türkçe', 'Português (Brasil)']);
  });

  it('is closed at first, with a globe, a label and the current language', async () => {
    const main = await addMarkup('<fbss-language></fbss-language>');
    expect(isOpen(main)).to.equal(false);
    expect(labelIn(main).localName).to.equal('summary');
    expect(labelIn(main).querySelector('svg')?.ariaHidden).to.equal('true');
    expect(textOf(labelIn(main))).to.equal(`${en.language.label} English`);
    expect(part(choiceIn(main), 'chosen').lang).to.equal('en');
    expect(labelIn(main).offsetHeight).to.be.at.least(44);
    labelIn(main).click();
    for (const button of buttonsIn(main)) expect(button.offsetHeight).to.be.at.least(44);
  });

  it('shows the language of its elements, even after the page has changed it', async () => {
    const main = await addMarkup('<fbss-language></fbss-language><fbss-overview lang="es-MX"></fbss-overview>');
    await until(() => currentIn(main) === 'es', 'the elements’ language');
    for (const overview of sections(main)) overview.lang = 'de';
    await until(() => currentIn(main) === 'de', 'their new language');
    for (const overview of sections(main)) overview.removeAttribute('lang');
    main.lang = 'ar';
    await until(() => currentIn(main) === 'ar', 'the page’s language');
  });

  it('changes the language of every element on the page, and its own', async () => {
    const main = await addMarkup(`<fbss-language></fbss-language>
      <fbss-overview></fbss-overview><div lang="es"><fbss-symptoms></fbss-symptoms></div>
      <fbss-about lang="fr"></fbss-about>`);
    const before = textOf(part(choiceIn(main), 'label'));
    await choose(main, 'ar');
    await expectLanguages(main, 'ar', 'ar', 'ar');
    expect(textOf(part(choiceIn(main), 'label'))).not.to.equal(before);
    expect(getComputedStyle(part(choiceIn(main), 'card')).direction).to.equal('rtl');
    await choose(main, 'en');
    await expectLanguages(main, 'en', 'en', 'en');
  });

  it('changes elements in open shadow roots', async () => {
    const main = await addMarkup('<fbss-language></fbss-language><div></div>');
    const root = main.querySelector('div')?.attachShadow({mode: 'open'});
    if (!root) throw new Error('There is no place for the element');
    root.innerHTML = '<p><fbss-overview></fbss-overview></p>';
    await settled(main);
    await choose(main, 'es');
    await expectLanguages(main, 'es');
  });

  it('changes only the element that "for" names', async () => {
    const main = await addMarkup(
      '<fbss-language for="one"></fbss-language><fbss-overview id="one"></fbss-overview><fbss-about></fbss-about>',
    );
    await choose(main, 'fr');
    await expectLanguages(main, 'fr', 'en');
  });

  it('changes only the elements in the part of the page that "for" names', async () => {
    const main = await addMarkup(`<fbss-language for="part"></fbss-language>
      <div id="part"><fbss-overview></fbss-overview><fbss-symptoms></fbss-symptoms></div><fbss-about></fbss-about>`);
    await choose(main, 'vi');
    await expectLanguages(main, 'vi', 'vi', 'en');
  });

  it('changes all elements if no element has the id in "for", and warns once', async () => {
    const warnings = await warningsOf(async () => {
      const main = await addMarkup(`<fbss-language for="nowhere"></fbss-language>
        <fbss-overview></fbss-overview><fbss-about></fbss-about>`);
      await choose(main, 'it');
      await expectLanguages(main, 'it', 'it');
      await choose(main, 'pl');
      await expectLanguages(main, 'pl', 'pl');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('nowhere');
  });

  it('changes a guide with all its sections', async () => {
    const main = await addMarkup(
      '<fbss-language></fbss-language><fbss-guide sections="overview,red-flags,faq"></fbss-guide>',
    );
    await choose(main, 'ru');
    await expectLanguages(main, 'ru', 'ru', 'ru', 'ru');
    expect([...main.querySelectorAll('[slot^="section-"]')].some((section) => section.hasAttribute('lang'))).to.equal(
      false,
    );
  });

  it('does not change any lang of the host’s own', async () => {
    const main = await addMarkup(`<fbss-language></fbss-language>
      <p lang="la">Primum non nocere</p><div lang="es"><fbss-overview></fbss-overview></div>`);
    const page = document.documentElement.lang;
    await choose(main, 'tr');
    await expectLanguages(main, 'tr');
    expect(main.querySelector('p')?.lang).to.equal('la');
    expect(main.querySelector('div')?.lang).to.equal('es');
    expect(document.documentElement.lang).to.equal(page);
  });

  it('closes after a choice, with the focus on its label', async () => {
    const main = await addMarkup('<fbss-language></fbss-language><fbss-overview></fbss-overview>');
    await choose(main, 'ur');
    expect(isOpen(main)).to.equal(false);
    expect(choiceIn(main).shadowRoot?.activeElement).to.equal(labelIn(main));
    expect(currentIn(main)).to.equal('ur');
  });

  it('works by keyboard, and changes nothing before Enter', async () => {
    const main = await addMarkup('<fbss-language></fbss-language><fbss-overview></fbss-overview>');
    labelIn(main).focus();
    const spanish = buttonsIn(main).find(({lang}) => lang === 'es');
    // the browser drops key presses while its window is unfocused
    await until(async () => {
      await sendKeys({press: 'Enter'});
      return isOpen(main);
    }, 'the list');
    for (let count = 0; count < 8 && choiceIn(main).shadowRoot?.activeElement !== spanish; count++) {
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'ArrowDown'});
    }
    expect(choiceIn(main).shadowRoot?.activeElement).to.equal(spanish);
    await settled(main);
    expect(choiceIn(main).hasAttribute('lang')).to.equal(false);
    await expectLanguages(main, 'en');
    await sendKeys({press: 'Enter'});
    await expectLanguages(main, 'es');
    expect(languageOf(choiceIn(main))).to.equal('es');
  });

  it('stores nothing: no storage, no cookie, no history entry', async () => {
    const main = await addMarkup('<fbss-language></fbss-language><fbss-overview></fbss-overview>');
    const traces = (): string =>
      JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        history.length,
        location.href,
      ]);
    const before = traces();
    await choose(main, 'zh-Hans');
    await expectLanguages(main, 'zh-Hans');
    expect(traces()).to.equal(before);
    cleanUp();
    const next = await addMarkup('<fbss-language></fbss-language><fbss-overview></fbss-overview>');
    await expectLanguages(next, 'en');
    expect(currentIn(next)).to.equal('en');
  });

  it('is mentioned by an element whose language is not offered, if there is a picker', async () => {
    const main = await addMarkup('<div lang="fo"><fbss-overview></fbss-overview></div>');
    const [overview] = sections(main);
    if (!overview) throw new Error('There is no element');
    expect(parts(overview, 'not-offered')).to.have.length(0);
    main.prepend(document.createElement('fbss-language'));
    await until(() => parts(overview, 'not-offered').length === 1, 'the notice');
    expect(textOf(part(overview, 'not-offered')))
      .to.include('in English')
      .and.to.include('“Language”');
    await choose(main, 'uk');
    await until(() => !parts(overview, 'not-offered').length, 'no notice');
    expect(languageOf(overview)).to.equal('uk');
  });

  it('is mentioned even if it is in a shadow root, until it is removed', async () => {
    const main = await addMarkup('<div></div><fbss-overview lang="fo"></fbss-overview>');
    const [overview] = sections(main);
    if (!overview) throw new Error('There is no element');
    const root = main.querySelector('div')?.attachShadow({mode: 'open'});
    root?.append(document.createElement('fbss-language'));
    await until(() => parts(overview, 'not-offered').length === 1, 'the notice');
    root?.replaceChildren();
    await until(() => !parts(overview, 'not-offered').length, 'no notice');
  });

  it('is not mentioned by an element whose language is offered', async () => {
    const main = await addMarkup('<fbss-language></fbss-language><fbss-overview lang="es"></fbss-overview>');
    expect(sections(main).flatMap((element) => parts(element, 'not-offered'))).to.have.length(0);
  });

  it('is not printed', async () => {
    const choice = choiceIn(await addMarkup('<fbss-language></fbss-language>'));
    const printed = (choice.shadowRoot?.adoptedStyleSheets ?? [])
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap((media) => [...media.cssRules])
      .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === '.card');
    expect(printed.map(({style}) => style.display).filter(Boolean)).to.deep.equal(['none']);
  });
});
