import {stylesOf, withContact, withMode, withNumber, withTextContact} from './choices.js';

/**
 * The pieces that are copied: pure text made from a checked choice. The emergency number and the lines go only where
 * an administrator writes: on an element, on the script tag or into `embed/settings.js`, never into an address.
 * @typedef {import('./choices.js').Choice} Choice
 * @typedef {{base: string, title: string, integrity: Readonly<Record<string, string>>}} Files Where the files are,
 * what the section is called in its language, and the hashes of the scripts.
 * @typedef {[name: string, value: string]} Attribute
 */

/** @type {Record<string, string>} */
const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** @param {string} text Text as it stands in HTML, in an attribute too. */
const escape = (text) => text.replace(/[&<>"]/g, (letter) => entities[letter]);

/** @type {(text: string) => string} Text as a string of JavaScript, in which nothing is hidden. */
const quote = (text) =>
  JSON.stringify(text).replace(
    /[<\u2028\u2029\p{Cf}]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** @type {(attributes: readonly Attribute[]) => string} */
const written = (attributes) => attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');

/** @type {(name: string, value: string | false) => Attribute[]} */
const optional = (name, value) => (value ? [[name, value]] : []);

/** @type {(choice: Choice) => Attribute[]} */
const levelOf = ({level}) => optional('heading-level', level !== '2' && level);

/** @type {(choice: Choice) => Attribute[]} */
const modeOf = ({section, mode}) => optional('mode', withMode.has(section) && mode !== 'check' && mode);

/** @type {(choice: Choice) => Attribute[]} */
const countryOf = ({section, country}) =>
  optional('country', withNumber.has(section) && country !== 'other' && country);

/** @type {(choice: Choice) => Attribute[]} */
const typedNumberOf = ({section, country, number}) =>
  optional('emergency-number', withNumber.has(section) && country === 'other' && number);

/** @type {(choice: Choice) => Attribute[]} */
const contactOf = ({section, contact}) => optional('contact', withContact.has(section) && contact);

/** @type {(choice: Choice) => Attribute[]} */
const textContactOf = ({section, textContact}) => optional('text-contact', withTextContact.has(section) && textContact);

/** @type {(choice: Choice) => Attribute[]} What an administrator alone may set. */
const siteSettings = (choice) => [
  ...countryOf(choice),
  ...typedNumberOf(choice),
  ...contactOf(choice),
  ...textContactOf(choice),
];

/** @type {(choice: Choice) => boolean} Whether the choice sets anything that holds for the whole site. */
export const hasSiteSettings = (choice) => siteSettings(choice).length > 0;

/** @type {(prefix: string, attributes: Attribute[]) => Attribute[]} */
const prefixed = (prefix, attributes) => attributes.map(([name, value]) => [prefix + name, value]);

/** @type {(choice: Choice, files: Files, asked: Attribute[]) => string} The page of the section. */
function address({lang, section}, {base}, asked) {
  const query = new URLSearchParams(asked);
  return `${base}embed/${lang}/${section}.html${query.size ? `?${query}` : ''}`;
}

/** @type {(choice: Choice, files: Files, asked: Attribute[]) => string} */
const link = (choice, files, asked) => `<a href="${escape(address(choice, files, asked))}">${escape(files.title)}</a>`;

/**
 * The script that has everything for the chosen language inside: its hash covers all that readers of that language run.
 * @type {(choice: Choice, files: Files, settings?: Attribute[]) => string}
 */
export function script({lang}, {base, integrity}, settings = []) {
  const own = `fbss.${lang}.js`;
  const name = integrity[own] ? own : 'fbss.js';
  const hash = integrity[name];
  /** @type {Attribute[]} */
  const checked = hash
    ? [
        ['integrity', hash],
        ['crossorigin', 'anonymous'],
      ]
    : [];
  return `<script${written([['src', base + name], ...checked, ...prefixed('data-', settings)])} async></script>`;
}

/** @type {(choice: Choice, files: Files) => string} */
export function element(choice, files) {
  const tag = `fbss-${choice.section}`;
  const styles = stylesOf(choice).map(([property, value]) => `${property}: ${value}`);
  const attributes = written([
    ['lang', choice.lang],
    ...levelOf(choice),
    ...countryOf(choice),
    ...typedNumberOf(choice),
    ...textContactOf(choice),
    ...modeOf(choice),
    ...optional('style', styles.join('; ')),
  ]);
  const lines = contactOf(choice).map(([slot, line]) => `<p slot="${slot}">${escape(line)}</p>`);
  const inside = [
    `<p>${link(choice, files, [...countryOf(choice), ...modeOf(choice)])}</p>`,
    ...(lines.length && choice.section === 'guide'
      ? ['<fbss-red-flags slot="section">', ...lines.map((line) => `  ${line}`), '</fbss-red-flags>']
      : lines),
  ];
  return [`<${tag}${attributes}>`, ...inside.map((part) => `  ${part}`), `</${tag}>`].join('\n');
}

/** @type {(choice: Choice, files: Files, withLang: boolean) => string} */
export function placeholder(choice, files, withLang) {
  const attributes = written([
    ['data-fbss', choice.section],
    ...optional('lang', withLang && choice.lang),
    ['data-fbss-lang', choice.lang],
    ...prefixed('data-fbss-', [...levelOf(choice), ...modeOf(choice)]),
  ]);
  return `<div${attributes}>${link(choice, files, modeOf(choice))}</div>`;
}

/** @type {(choice: Choice, files: Files) => string} */
export const loneLink = (choice, files) => `<p>${link(choice, files, [...levelOf(choice), ...modeOf(choice)])}</p>`;

/**
 * The elements that show the section, and what an element may be in: an element in a shadow root inherits the look.
 * @type {(choice: Choice, files: Files) => string}
 */
function placesOf({section}, {base}) {
  const folder = `${new URL(base).pathname}embed/`;
  return [
    `fbss-${section}`,
    `[data-fbss="${section}"]`,
    `p:has(> a[href*="${folder}"][href*="/${section}.html"])`,
  ].join(',\n');
}

/** @type {(choice: Choice, files: Files) => string} What stands in the site's template once. */
export function template(choice, files) {
  const styles = stylesOf(choice).map(([property, value]) => `  ${property}: ${value};`);
  const sheet = styles.length ? ['<style>', `${placesOf(choice, files)} {`, ...styles, '}', '</style>'] : [];
  return [...sheet, script(choice, files, siteSettings(choice))].join('\n');
}

/** @type {(choice: Choice) => string} The plugin has the number and the lines in its settings. */
export const shortcode = (choice) =>
  `[fbss${written([['section', choice.section], ['lang', choice.lang], ...levelOf(choice), ...modeOf(choice)])}]`;

/** @type {(choice: Choice, files: Files) => string} */
export function frame(choice, files) {
  const asked = [
    ...optional('theme', choice.look !== 'page' && choice.look),
    ...levelOf(choice),
    ...countryOf(choice),
    ...modeOf(choice),
  ];
  const attributes = written([
    ['src', address(choice, files, asked)],
    ['title', files.title],
    ['width', '100%'],
    ['height', '600'],
  ]);
  // most filters take a frame away without a trace; with the name of the server beside it, the link stays a link
  const {host} = new URL(files.base);
  return `<iframe${attributes}></iframe>\n<p>${link(choice, files, [...countryOf(choice), ...modeOf(choice)])} (${host})</p>`;
}

/**
 * The content of `embed/settings.js`, from which the pages in frames take a typed number and the lines; '' for none.
 * @param {Choice} choice
 */
export function settingsFile(choice) {
  const settings = [
    ...typedNumberOf(choice).map(([, number]) => `  emergencyNumber: ${quote(number)},`),
    ...contactOf(choice).map(([, line]) => `  contact: ${quote(line)},`),
    ...textContactOf(choice).map(([, line]) => `  textContact: ${quote(line)},`),
  ];
  return settings.length ? ['globalThis.fbssSettings = {', ...settings, '};'].join('\n') : '';
}
