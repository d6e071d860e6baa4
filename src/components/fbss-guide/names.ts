import {quote, warn} from '../../core/host/warn.js';
import {known} from './known.js';

/** What the overview says already. */
const once = 'quick-facts';

/** The sections that a guide shows, in their order. */
export function namesOf({sections}: {sections?: string | null}): string[] {
  const asked = (sections ?? '').split(',').map((name) => name.trim().toLowerCase());
  const names = [...new Set(asked)].filter((name) => known.includes(name));
  const unknown = asked.find((name) => name && !known.includes(name));
  if (unknown) warn(`<fbss-guide sections>: ${quote(unknown)} is not one of ${known.join(', ')}.`);
  return names.length ? names : known.filter((name) => name !== once);
}
