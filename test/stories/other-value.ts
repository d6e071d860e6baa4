import {isColor, tokens} from '../../stories/manifest.js';

/** What a designer types into a text control. */
const typed: Readonly<Record<string, string>> = {
  sections: 'faq,overview',
  'emergency-number': '01632 960000',
  contact: 'Ask our spine clinic',
  'text-contact': 'text 999',
  for: 'symptoms',
  '--fbss-font': 'monospace',
  '--fbss-heading-font': 'monospace',
  '--fbss-heading-weight': '300',
  '--fbss-strong-weight': '900',
  '--fbss-line-height': '3',
  '--fbss-measure': '10em',
  '--fbss-shadow': '0 0 9px #000',
};

/** A value for a control other than its present one. */
export function otherValue(
  name: string,
  {control, options}: {control?: unknown; options?: readonly unknown[]},
): string | boolean {
  const known = typed[name];
  if (known) return known;
  if (control === 'boolean') return true;
  const other = options?.at(-1);
  if (typeof other === 'string') return other;
  const token = tokens.find((candidate) => candidate.name === name);
  if (!token)
    throw new Error(
      `No other value is known for the control of ${name}: add one to the list in test/stories/other-value.ts.`,
    );
  return isColor(token) ? '#12ab34' : '5em';
}
