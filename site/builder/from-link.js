import {numberOf, withContact, withNumber, withTextContact} from './choices.js';
import {byId, make, say, showWarning} from './dom.js';

/**
 * Warnings about what readers rely on and what came with the address of this page: anybody may have made that link.
 * @typedef {import('./choices.js').Choice} Choice
 * @typedef {Pick<Choice, 'country' | 'number' | 'contact' | 'textContact' | 'base'>} Brought
 */

/** @type {(text: string) => string} */
const digits = (text) => text.replace(/\P{Nd}/gu, '');

/** @type {(line: string) => string} What a line leads to: the numbers in it, else its letters, else all of it. */
const core = (line) => digits(line) || line.replace(/\P{L}/gu, '').toLowerCase() || line;

/** @type {(base: string) => string} */
const hostOf = (base) => (base ? new URL(base).host : '');

/** @type {(own: string, brought: string) => boolean} */
const same = (own, brought) => own !== '' && own === brought;

/**
 * The warnings by field. A change of a space or of a folder is no other number and no other server: the warning stays.
 * @param {Choice} choice
 * @param {Brought} brought
 */
export function warningsFor({section, country, number, contact, textContact, base}, brought) {
  /** @type {[field: string, is: boolean, warning: string][]} */
  const found = [
    [
      'country',
      withNumber.has(section) && country !== 'other' && same(country, brought.country),
      `The emergency number ${numberOf.get(country)} came with the link that you opened. Copy only if it is the number where your readers are.`,
    ],
    [
      'number',
      withNumber.has(section) && country === 'other' && same(digits(number), digits(brought.number)),
      `The emergency number ${number} came with the link that you opened. Copy only if it is the number where your readers are.`,
    ],
    [
      'contact',
      withContact.has(section) && same(core(contact), core(brought.contact)),
      'Your own line came with the link that you opened. Copy only if every number and word in it is right.',
    ],
    [
      'text-contact',
      withTextContact.has(section) && same(core(textContact), core(brought.textContact)),
      'What those can do who cannot telephone came with the link that you opened. Copy only if every number and word in it is right.',
    ],
    [
      'base',
      same(hostOf(base), hostOf(brought.base)),
      `The address of the files came with the link that you opened. Copy only if you trust ${hostOf(base)}.`,
    ],
  ];
  return new Map(found.map(([field, is, warning]) => [field, is ? warning : '']));
}

/**
 * Shows the warnings at their fields, and all of them again where the snippet is copied.
 * @param {Choice} choice
 * @param {Brought} brought
 */
export function showFromLink(choice, brought) {
  const warnings = warningsFor(choice, brought);
  for (const [field, warning] of warnings) say(byId(`${field}-from-link`), warning);
  const shown = [...warnings.values()].filter(Boolean);
  const place = byId('from-link');
  // a live region: what has not changed is not announced again
  if (place.dataset.shown === shown.join('\n')) return;
  place.dataset.shown = shown.join('\n');
  showWarning(place, ...shown.map((warning) => make('p', {}, warning)));
}
