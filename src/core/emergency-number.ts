import {isServer} from 'lit';
import {emergencyNumbers} from '../content/emergency-numbers.js';
import {settings} from './host/settings.js';
import {quote, warn} from './host/warn.js';

/**
 * The digits and signs that people write telephone numbers with; 30 of them are more than any number has. No `*` and no
 * `#`: with these a telephone takes commands, such as to forward calls, and iPhones do not dial at all. A `+` comes first.
 */
const dialable = /^(?!.{31})(?=\D*\d\D*\d)\(?\+?[\d ()-]+$/;

/** The emergency number for a country; `undefined` if it is not in the table. */
const numberFor = (country: string): string | undefined =>
  Object.keys(emergencyNumbers).find((number) =>
    emergencyNumbers[number]?.split(' ').includes(country.trim().toUpperCase()),
  );

const checked = (number: string): string | undefined => (dialable.test(number.trim()) ? number.trim() : undefined);

/**
 * The emergency number to show: the element's own, else that of its country, else the page's, else that of the
 * page's country. The first that is stated decides. Where it cannot be used there is no number, and one warning:
 * a wrong number is worse than none.
 */
export function emergencyNumber(host: {
  emergencyNumber?: string | null;
  country?: string | null;
  slot?: string;
}): string | undefined {
  const page = settings();
  const candidates: [string, string | null | undefined, (value: string) => string | undefined][] = [
    ['emergency-number', host.emergencyNumber, checked],
    ['country', host.country, numberFor],
    ['data-emergency-number', page.emergencyNumber, checked],
    ['data-country', page.country, numberFor],
  ];
  for (const [attribute, value, read] of candidates) {
    if (value == null) continue;
    const number = read(value);
    if (!number) warn(`${attribute}=${quote(value)} gives no number.`);
    return number;
  }
  // where the page states something else, it has left the number out on purpose; a section has its guide's later
  if (!(isServer as boolean) && !Object.values(page).some(Boolean) && host.slot !== 'section') {
    warn('no emergency number: set country, or data-country on the script tag.');
  }
  return undefined;
}

/** The address that dials a number. A `(0)` in an international one is for calls within the country. */
export const telephone = (number: string): string =>
  `tel:${number.replace(/(\+.*)\(0\)/, '$1').replace(/[^\d+]/g, '')}`;
