/** A section of the guide. */
export interface Section {
  /** Its name: in the address of its page, in a guide's `sections`, and in its tag, after `fbss-`. */
  readonly name: string;
  /** The files of `content/` whose text it shows, its own first. If left out, the one file of its name. */
  readonly content?: readonly string[];
  /** The attributes that it takes, beside those of every element. A guide hands its own on to it. */
  readonly attributes?: readonly string[];
  /** A guide shows it only if `sections` names it, because another section has the same content. */
  readonly onlyIfNamed?: true;
}

/** What an emergency call depends on. */
const call = ['country', 'emergency-number', 'text-contact'];

/**
 * Every section, in the order of the guide. This is the only list of them: the build derives the exports, the pages, the
 * fragments and the packages from it, and the checks and the embed builder read it, too.
 */
export const sections: readonly Section[] = [
  {name: 'overview'},
  {name: 'red-flags', content: ['red-flags', 'see-a-doctor'], attributes: [...call, 'contact', 'mode']},
  {name: 'symptoms'},
  {name: 'causes'},
  {name: 'risk-factors'},
  {name: 'diagnosis'},
  {name: 'treatment'},
  {name: 'prevention'},
  {name: 'faq'},
  {name: 'see-a-doctor', content: ['see-a-doctor', 'red-flags'], attributes: call},
  {name: 'quick-facts', content: ['overview'], onlyIfNamed: true},
  {name: 'references'},
  {name: 'about'},
];

/** The names of all sections, in the order of the guide. */
export const sectionNames: readonly string[] = sections.map(({name}) => name);

/** The sections of a guide that does not name its own. */
export const defaultSectionNames: readonly string[] = sections
  .filter(({onlyIfNamed}) => !onlyIfNamed)
  .map(({name}) => name);

/** The names of all elements: the sections, the guide of them, and the choice of language. */
export const elementNames: readonly string[] = [...sectionNames, 'guide', 'language'];
