import {titleOf} from '../../src/components/fbss-guide/names.js';
import type {Content} from '../../src/core/locale/languages.js';
import {ownName} from '../../src/core/locale/own-name.js';
import {defaultSectionNames, sectionNames} from '../../src/sections.js';
import {contentOf} from '../built-content.js';
import {type Attribute, readElements} from '../manifest.js';
import {numberByCountry} from '../number-by-country.js';
import {languageTags} from './language-tags.js';

/** The data about the library that the PHP code of both packages uses. */
export type PackageData = Readonly<{
  /** The attributes that each section takes, by its name, in the order of the guide. The guide itself is the last. */
  sections: Readonly<Record<string, readonly string[]>>;
  /** The attributes with a fixed set of values, and these. A boolean attribute has the value `true`. */
  options: Readonly<Record<string, readonly string[]>>;
  /** The sections of a guide that does not name its own. */
  default_sections: readonly string[];
  /** The section that every guide shows. */
  emergency_section: string;
  /** The available languages, by tag. */
  languages: Readonly<Record<string, Language>>;
  /** The available language for each language tag: see `languageTags`. */
  language_tags: Readonly<Record<string, string>>;
  /** The emergency number by the code of the country. */
  emergency_numbers: Readonly<Record<string, string>>;
}>;

type Language = Readonly<{
  /** Its own name. */
  name: string;
  /** The start of a call, before the number. */
  call: string;
  /** The call without a number. */
  call_local: string;
  /** The start of the line for readers who cannot telephone. */
  cannot_telephone: string;
  /** The title of each section of the guide. */
  titles: Readonly<Record<string, string>>;
  /** The name of each country by its code, in the order of the language. */
  countries: Readonly<Record<string, string>>;
}>;

/** The titles of all sections, by name. */
const titlesIn = (content: Content): Record<string, string> =>
  Object.fromEntries(
    sectionNames.map((name) => {
      const title = titleOf(content, name);
      if (!title) throw new Error(`packages: the section ${name} has no title`);
      return [name, title];
    }),
  );

const sortedNumbers = Object.fromEntries([...numberByCountry].sort(([one], [other]) => (one < other ? -1 : 1)));

/** The countries in the order of a language, which PHP has only with an extension. */
function countriesIn(language: string): Record<string, string> {
  const names = new Intl.DisplayNames(language, {type: 'region'});
  const {compare} = new Intl.Collator(language);
  return Object.fromEntries(
    [...numberByCountry.keys()]
      .map((code) => [code, names.of(code) ?? code] as const)
      .sort(([, one], [, other]) => compare(one, other)),
  );
}

async function languageData(language: string): Promise<Language> {
  const content = await contentOf(language);
  return {
    name: ownName(language),
    call: content.redFlags.call,
    call_local: content.redFlags.callLocal,
    cannot_telephone: content.redFlags.cannotTelephone,
    titles: titlesIn(content),
    countries: countriesIn(language),
  };
}

/** The attributes of a section's element in the manifest, without deprecated ones. */
function attributesOf(section: string): readonly Attribute[] {
  const element = readElements().find(({tagName}) => tagName === `fbss-${section}`);
  if (!element) throw new Error(`packages: the section ${section} has no element`);
  return element.attributes.filter(({deprecated}) => !deprecated);
}

/** The values of an attribute; none if they are not a fixed set. Heading levels are numbers, and not among them. */
const valuesOf = ({type: {text}}: Attribute): string[] =>
  text === 'boolean' ? ['true'] : [...text.matchAll(/'([\w-]+)'/g)].map(([, value = '']) => value);

export async function packageData(languages: readonly string[]): Promise<PackageData> {
  const attributes = [...sectionNames, 'guide'].map((section) => [section, attributesOf(section)] as const);
  const values = attributes.flatMap(([, all]) =>
    all.map((attribute) => [attribute.name, valuesOf(attribute)] as const),
  );
  const data = languages.map(async (language) => [language, await languageData(language)] as const);
  return {
    sections: Object.fromEntries(attributes.map(([section, all]) => [section, all.map(({name}) => name)])),
    options: Object.fromEntries(values.filter(([, {length}]) => length)),
    default_sections: defaultSectionNames,
    emergency_section: 'red-flags',
    languages: Object.fromEntries(await Promise.all(data)),
    language_tags: languageTags(languages),
    emergency_numbers: sortedNumbers,
  };
}
