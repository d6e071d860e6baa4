import {quote, warn} from './warn.js';

/**
 * The value of an attribute that takes one of a few values; case and surrounding blanks do not matter.
 * For anything else, the first of the values, and one warning with the attribute's name.
 */
export function oneOf<Value extends string>(
  host: Element,
  attribute: string,
  value: string | number | null | undefined,
  values: readonly [Value, ...Value[]],
): Value {
  const wanted = String(value ?? values[0])
    .trim()
    .toLowerCase();
  const found = values.find((one) => one === wanted);
  if (found) return found;
  const written = host.getAttribute(attribute) ?? value;
  warn(`<${host.localName} ${attribute}=${quote(written)}> is not one of ${values.join(', ')}.`);
  return values[0];
}
