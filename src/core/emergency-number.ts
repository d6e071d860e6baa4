import {emergencyNumbers} from '../content/emergency-numbers.js';
import {isServer} from './host/is-server.js';
import {settingNames} from './host/page-settings.js';
import {settings} from './host/settings.js';
import {quote, warn} from './host/warn.js';

/**
 * The characters of a written telephone number, 30 at most. No `*` and no `#`, which start telephone commands, such as to
 * forward calls, and which iPhones refuse to dial. A `+` comes first.
 */
const dialable = /^(?!.{31})(?=\D*\d\D*\d)\(?\+?[\d ()-]+$/;

/** The emergency number for a country; `undefined` if it is not in the table. */
const numberFor = (country: string): string | undefined =>
  Object.keys(emergencyNumbers).find((number) =>
    emergencyNumbers[number]?.split(' ').includes(country.trim().toUpperCase()),
  );

/** The number as it is shown; `undefined` if it is not valid. */
export const checkedNumber = (number: string): string | undefined =>
  dialable.test(number.trim()) ? number.trim() : undefined;

/**
 * The emergency number to show: the element's own, else that of its country, else the page's, else that of the
 * page's country. The first one that is set decides. If it is not valid, there is no number, and one warning:
 * a wrong number is worse than none.
 */
export function emergencyNumber(host: {
  emergencyNumber?: string | number | null;
  country?: string | null;
  slot?: string;
}): string | undefined {
  // a tag may have any data attribute
  const page = settings() as Record<string, string | undefined>;
  const candidates: [string, string | number | null | undefined, (value: string) => string | undefined][] = [
    ['emergency-number', host.emergencyNumber, checkedNumber],
    ['country', host.country, numberFor],
    ['page emergency-number', page.emergencyNumber, checkedNumber],
    ['page country', page.country, numberFor],
  ];
  for (const [attribute, value, read] of candidates) {
    if (value == null) continue;
    // a framework may set a number, which has lost a 0 or a + at its start
    const number = typeof value === 'string' ? read(value) : undefined;
    if (!number) warn(`${attribute}=${quote(value)} is not valid: no number is shown.`);
    return number;
  }
  const known = [...settingNames, 'embeds', 'framed'];
  // another tool's data attribute, or a misspelt country, whose value says so
  const unknown = Object.keys(page).filter((name) => page[name] && !known.includes(name));
  // a page that sets something else has left the number out on purpose; a section gets its guide's number later
  const onPurpose = known.some((name) => page[name]) && !unknown.some((name) => numberFor(page[name] ?? ''));
  if (!isServer && !onPurpose && host.slot !== 'section') {
    warn(`no emergency number: set ${['country', ...unknown].join(', not ')}.`);
  }
  return undefined;
}

/** The `tel:` URL of a number. A `(0)` in an international number is dialled only within the country. */
export const telephone = (number: string): string =>
  `tel:${number.replace(/(\+.*)\(0\)/, '$1').replace(/[^\d+]/g, '')}`;
