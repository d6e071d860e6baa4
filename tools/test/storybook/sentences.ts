import type {Page} from 'puppeteer-core';
import {inPage} from '../../../test/support/in-page.js';
import {readFacts, readFactSources} from '../../languages/facts.js';
import {readCatalogue, readTranslatorNotes, textIn} from '../../languages/translations.js';
import type {Check} from './pages.js';
import {timeout} from './stories.js';

const language = 'es';
const section = 'red-flags';

/** What each row of the table must contain: the English, the translation, the facts with their sources, the notes. */
function expected(): string[][] {
  const catalogue = readCatalogue();
  const facts = readFacts();
  const sources = readFactSources();
  const notes = readTranslatorNotes(language);
  return catalogue.messages
    .filter((message) => message.section === section)
    .map((message) => [
      message.text,
      textIn(catalogue, language, message) ?? 'No translation',
      ...message.facts.flatMap((id) => [id, facts.get(id) ?? '', sources.get(id) ?? '']),
      ...(notes.get(message.id) ?? []),
    ]);
}

/** Chooses in a menu of the page's. Runs in the page. */
function choose(name: string, value: string): void {
  const menu = document.querySelector<HTMLSelectElement>(`sentence-tables select[name="${name}"]`);
  if (!menu) throw new Error(`There is no menu "${name}"`);
  menu.value = value;
  menu.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Waits for the table of a section in a language, and reads its rows. */
async function rowsOf(page: Page, of: string): Promise<string[]> {
  await page.waitForSelector(`sentence-tables h3 ::-p-text(${language} ${of})`, {timeout});
  return page.$$eval('sentence-tables tbody tr', (all) =>
    all.map(({textContent}) => textContent.replaceAll(/\s+/g, ' ')),
  );
}

/** Whether "For clinicians" shows each sentence of the red flags in Spanish with its facts, and nothing else on paper. */
export const showsSentences: Check = async (page) => {
  await page.waitForSelector('sentence-tables tbody tr', {timeout});
  // the language must not reset the section
  await inPage(page, choose, 'section', 'faq');
  await inPage(page, choose, 'language', language);
  await rowsOf(page, 'faq');
  await inPage(page, choose, 'section', section);
  const rows = await rowsOf(page, section);
  const wanted = expected();
  await page.emulateMediaType('print');
  const printed = await inPage(page, () =>
    [...document.querySelectorAll('.sbdocs-content h1, content-record, sentence-tables table')]
      .filter((element) => element.checkVisibility())
      .map(({localName}) => localName)
      .join(),
  );
  return [
    ...(rows.length === wanted.length ? [] : [`${rows.length} sentences instead of ${wanted.length}`]),
    ...wanted.flatMap((texts, index) =>
      texts.filter((text) => !rows[index]?.includes(text)).map((text) => `row ${index + 1} lacks "${text}"`),
    ),
    ...(printed === 'table' ? [] : [`on paper: ${printed}`]),
  ];
};
