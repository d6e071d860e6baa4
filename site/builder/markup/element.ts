import type {Choices} from '../choices/choices.js';
import {stylesOf} from '../colors/styles.js';
import {type Attribute, pick} from './attributes.js';
import type {Files} from './files.js';
import {escapeHtml} from '../../../build/html.js';
import {attributes, prefixed} from './html.js';
import {link} from './link.js';

/** The element, with a link inside for readers without JavaScript. */
export function element(choices: Choices, files: Files): string {
  const tag = `fbss-${choices.section}`;
  const style = [...stylesOf(choices)].map(([property, value]) => `${property}: ${value}`).join('; ');
  const list: Attribute[] = [
    ['lang', choices.lang],
    ...pick(choices, 'heading-level', 'country', 'emergency-number', 'text-contact', 'mode'),
    ...(style ? ([['style', style]] as const) : []),
  ];
  const lines = pick(choices, 'contact').map(([slot, line]) => `<p slot="${slot}">${escapeHtml(line)}</p>`);
  const inside = [
    `<p>${link(choices, files, pick(choices, 'country', 'mode'))}</p>`,
    ...(lines.length && choices.section === 'guide'
      ? ['<fbss-red-flags slot="section">', ...lines.map((line) => `  ${line}`), '</fbss-red-flags>']
      : lines),
  ];
  return [`<${tag}${attributes(list)}>`, ...inside.map((part) => `  ${part}`), `</${tag}>`].join('\n');
}

/** A placeholder with a link inside, which the script turns into the section. */
export function placeholder(choices: Choices, files: Files, withLang: boolean): string {
  const list: Attribute[] = [
    ['data-fbss', choices.section],
    ...(withLang ? ([['lang', choices.lang]] as const) : []),
    ['data-fbss-lang', choices.lang],
    ...prefixed('data-fbss-', pick(choices, 'heading-level', 'mode')),
  ];
  return `<div${attributes(list)}>${link(choices, files, pick(choices, 'mode'))}</div>`;
}

/** The shortcode of the WordPress plugin. The number and the lines are in the plugin's settings. */
export const shortcode = (choices: Choices): string =>
  `[fbss${attributes([['section', choices.section], ['lang', choices.lang], ...pick(choices, 'heading-level', 'mode')])}]`;
