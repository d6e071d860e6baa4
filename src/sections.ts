/** A section of the guide. */
interface Section {
  /** Its name: in the address of its page, in a guide's `sections`, and in its tag, after `fbss-`. */
  readonly name: string;
  /** The attributes that it takes, beside those of every element. A guide hands its own on to it. */
  readonly attributes?: readonly string[];
  /** A guide shows it only if `sections` names it, because another section has the same content. */
  readonly onlyIfNamed?: true;
}

/** What an emergency call depends on. */
const call = ['country', 'emergency-number', 'text-contact'];

/**
 * Every section, in the order of the guide. This is the only list of them: the build derives the exports, the pages, the
 * fragments and the packages from it, and the checks and the embed builder read it as well.
 */
export const sections: readonly Section[] = [
  {name: 'overview'},
  {name: 'red-flags', attributes: [...call, 'contact', 'mode']},
  {name: 'see-a-doctor', attributes: call},
  {name: 'symptoms', attributes: call},
  {name: 'causes'},
  {name: 'risk-factors'},
  {name: 'diagnosis'},
  {name: 'treatment'},
  {name: 'prevention'},
  {name: 'faq', attributes: call},
  {name: 'quick-facts', onlyIfNamed: true},
  {name: 'references'},
  {name: 'about'},
];

/** The files of `content/` whose text a section shows, its own first, if that is not just the file of its name. */
const sharedContent: Readonly<Record<string, readonly string[]>> = {
  'red-flags': ['red-flags', 'see-a-doctor'],
  'see-a-doctor': ['see-a-doctor', 'red-flags'],
  symptoms: ['symptoms', 'red-flags'],
  faq: ['faq', 'red-flags'],
  'quick-facts': ['overview'],
};

/** The files of `content/` whose text a section shows, its own first. For the build alone: scripts leave it out. */
export const contentFilesOf = (name: string): readonly string[] => sharedContent[name] ?? [name];

/** The names of all sections, in the order of the guide. */
export const sectionNames: readonly string[] = sections.map(({name}) => name);

/** The sections of a guide that does not name its own. */
export const defaultSectionNames: readonly string[] = sections
  .filter(({onlyIfNamed}) => !onlyIfNamed)
  .map(({name}) => name);

/** The names of all elements: the sections, the guide, and the language picker. */
export const elementNames: readonly string[] = [...sectionNames, 'guide', 'language'];
