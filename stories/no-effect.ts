/** Tokens that some elements use only in a state that their first story does not show. */
interface NoEffect {
  readonly name: string;
  /** The elements in whose story they change nothing, by name. */
  readonly elements: readonly string[];
  readonly reason: string;
}

const withoutEffect: readonly NoEffect[] = [
  {
    name: '--fbss-strong-weight',
    elements: ['about', 'references', 'risk-factors', 'see-a-doctor', 'treatment'],
    reason: 'only its foot and its notices have emphasised text',
  },
  {
    name: '--fbss-question-size',
    elements: ['red-flags'],
    reason: 'only the answer to “none of these” has a heading of this size',
  },
  {
    name: '--fbss-question-size',
    elements: ['see-a-doctor'],
    reason: 'it has a heading of this size only beside the emergency symptoms',
  },
  {name: '--fbss-measure', elements: ['quick-facts'], reason: 'only its foot has paragraphs'},
  {name: '--fbss-measure', elements: ['language'], reason: 'it has no paragraphs'},
  {name: '--fbss-surface-soft', elements: ['prevention'], reason: 'only the row under the pointer has it'},
  {
    name: '--fbss-ink-soft',
    elements: ['about'],
    reason: 'it has secondary text only in a language that is not offered',
  },
];

/** Why a token changes nothing in the story of an element; `undefined` if it does. */
export const reasonWhyNot = (tag: string, name: string): string | undefined =>
  withoutEffect.find((one) => one.name === name && one.elements.includes(tag.replace('fbss-', '')))?.reason;
