import {readColor, tokens} from './colors.js';
// put beside this file when the site is built: the elements' own table
import {emergencyNumbers} from './emergency-numbers.js';
import {lineProblem, numberProblem} from './typed.js';

/**
 * What can be chosen, and the way of a choice into the address of the page and back.
 * @typedef {'page' | 'light' | 'dark'} Look
 * @typedef {{
 *   section: string, lang: string, country: string, number: string, level: string, contact: string,
 *   textContact: string, mode: 'check' | 'list', look: Look,
 *   colors: Record<'light' | 'dark', Record<string, string>>, cms: string, base: string, width: string,
 * }} Choice `country` is a code, '' for none, or `other` for `number`. `colors` are checked values. `base` is '' for
 * the files that this page uses itself.
 */

/** The sections, with what an editor may call them. */
export const sections = new Map([
  ['guide', 'The whole guide'],
  ['overview', 'Overview'],
  ['red-flags', 'Emergency signs'],
  ['symptoms', 'Symptoms'],
  ['causes', 'Causes'],
  ['risk-factors', 'Risk factors'],
  ['diagnosis', 'Diagnosis'],
  ['treatment', 'Treatment'],
  ['prevention', 'Lower the risk'],
  ['faq', 'Questions and answers'],
  ['see-a-doctor', 'When to see a doctor'],
  ['quick-facts', 'Quick facts'],
  ['references', 'Sources'],
  ['about', 'About this information'],
]);

/**
 * The sections that show an emergency number, those with a place for the hospital's own line and for what those can do
 * who cannot telephone, and those with signs to tick.
 */
export const withNumber = new Set(['guide', 'red-flags', 'see-a-doctor']);
export const withContact = new Set(['guide', 'red-flags']);
export const withTextContact = withNumber;
export const withMode = new Set(['guide', 'red-flags']);

/** @type {ReadonlyMap<string, string>} The number by the country. */
export const numberOf = new Map(
  Object.entries(emergencyNumbers).flatMap(([number, countries]) =>
    countries.split(' ').map((country) => [country, number]),
  ),
);

/** Where the section goes. */
export const systems = new Map([
  ['wordpress', 'WordPress'],
  ['drupal', 'Drupal'],
  ['aem', 'Adobe Experience Manager (AEM)'],
  ['sitecore', 'Sitecore'],
  ['typo3', 'TYPO3'],
  ['squarespace', 'Squarespace'],
  ['script', 'Another: I can add a script'],
  ['text', 'Another: I can only paste text'],
  ['frames', 'Another: I only have frames'],
]);

/** @returns {Choice} */
export const standard = () => ({
  section: 'faq',
  lang: 'en',
  country: '',
  number: '',
  level: '2',
  contact: '',
  textContact: '',
  mode: 'check',
  look: 'page',
  colors: {light: {}, dark: {}},
  cms: 'wordpress',
  base: '',
  width: '360',
});

/**
 * The folder of the files as a whole address with a slash at its end; `undefined` where it is none.
 * @param {string} typed
 */
export function readBase(typed) {
  try {
    const url = new URL(typed.trim());
    if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) return undefined;
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  } catch {
    return undefined;
  }
}

/** @param {string} base Whether the address names a version, such as `/0.1.0/` or `@0.1.0`. */
export const versionIn = (base) => /[/@]v?(\d+\.\d+\.\d+[\w.+-]*)/.exec(new URL(base).pathname)?.[1];

/** @type {(token: string, scheme: 'light' | 'dark') => string} */
const colorKey = (token, scheme) => (scheme === 'light' ? token : `${token}-dark`);

/**
 * The address's part after the question mark: what differs from the standard.
 * @param {Choice} choice
 */
export function toSearch(choice) {
  const first = standard();
  const said = new URLSearchParams();
  const add = (/** @type {string} */ key, /** @type {string} */ value, /** @type {string} */ usual) => {
    if (value && value !== usual) said.set(key, value);
  };
  add('section', choice.section, first.section);
  add('lang', choice.lang, first.lang);
  if (choice.country === 'other') add('emergency-number', choice.number, '');
  else add('country', choice.country, '');
  add('heading-level', choice.level, first.level);
  add('contact', choice.contact, '');
  add('text-contact', choice.textContact, '');
  add('mode', choice.mode, first.mode);
  add('look', choice.look, first.look);
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    for (const {id} of tokens) add(colorKey(id, scheme), choice.colors[scheme][id] ?? '', '');
  }
  add('cms', choice.cms, first.cms);
  add('base', choice.base, '');
  add('width', choice.width, first.width);
  return said.size ? `?${said}` : '';
}

/**
 * Reads an address back. What cannot be is left at the standard, and named in `dropped`.
 * @param {string} search
 * @param {readonly string[]} languages
 * @returns {{choice: Choice, dropped: [key: string, value: string][]}}
 */
export function fromSearch(search, languages) {
  const choice = standard();
  const said = new URLSearchParams(search);
  /** @type {[string, string][]} */
  const dropped = [];
  const take = (
    /** @type {string} */ key,
    /** @type {(value: string) => string | undefined} */ read,
    /** @type {(value: string) => void} */ set,
  ) => {
    const value = said.get(key);
    if (value === null) return;
    const good = read(value);
    if (good === undefined) dropped.push([key, value]);
    else set(good);
  };
  const among = (/** @type {Iterable<string>} */ values) => (/** @type {string} */ value) =>
    [...values].includes(value) ? value : undefined;
  const when = (/** @type {(value: string) => boolean} */ good) => (/** @type {string} */ value) =>
    good(value.trim()) ? value.trim() : undefined;

  take('section', among(sections.keys()), (value) => (choice.section = value));
  take('lang', among(languages), (value) => (choice.lang = value));
  take('country', among(numberOf.keys()), (value) => (choice.country = value));
  take(
    'emergency-number',
    when((value) => !numberProblem(value)),
    (value) => Object.assign(choice, {country: 'other', number: value}),
  );
  take('heading-level', among(['1', '2', '3', '4', '5', '6']), (value) => (choice.level = value));
  const line = when((value) => !lineProblem(value));
  take('contact', line, (value) => (choice.contact = value));
  take('text-contact', line, (value) => (choice.textContact = value));
  take('mode', among(['check', 'list']), (value) => (choice.mode = /** @type {Choice['mode']} */ (value)));
  take('look', among(['page', 'light', 'dark']), (value) => (choice.look = /** @type {Look} */ (value)));
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    for (const {id} of tokens) {
      take(
        colorKey(id, scheme),
        (value) => (readColor(value).color ? value.trim().toLowerCase() : undefined),
        (value) => (choice.colors[scheme][id] = value),
      );
    }
  }
  take('cms', among(systems.keys()), (value) => (choice.cms = value));
  take('base', readBase, (value) => (choice.base = value));
  take(
    'width',
    when((value) => /^\d{3,4}$/.test(value) && Number(value) >= 320 && Number(value) <= 1280),
    (value) => (choice.width = value),
  );
  return {choice, dropped};
}

/**
 * The schemes in which the section may be seen.
 * @param {Look} look
 * @returns {('light' | 'dark')[]}
 */
export const schemesOf = (look) => (look === 'page' ? ['light', 'dark'] : [look]);

/**
 * The styles that a choice asks for, as properties of CSS.
 * @param {Choice} choice
 * @returns {[property: string, value: string][]}
 */
export function stylesOf({look, colors}) {
  /** @type {[string, string][]} */
  const styles = look === 'page' ? [] : [['color-scheme', look]];
  for (const token of tokens) {
    const {light = token.light, dark = token.dark} = {light: colors.light[token.id], dark: colors.dark[token.id]};
    const isSet = schemesOf(look).some((scheme) => colors[scheme][token.id]);
    if (!isSet) continue;
    const both = light === dark ? light : `light-dark(${light}, ${dark})`;
    styles.push([`--fbss-${token.id}`, {page: both, light, dark}[look]]);
  }
  return styles;
}
