import {pathToFileURL} from 'node:url';
import {titleOf} from '../../src/components/fbss-guide/names.js';
import {emergencyNumbers} from '../../src/content/emergency-numbers.js';
import type * as english from '../../src/content/index.js';
import {ownName} from '../../src/core/locale/own-name.js';
import {defaultSectionNames, sectionNames, sections} from '../../src/sections.js';
import {languageTags} from './language-tags.js';

type Content = typeof english;

/** The data about the library that the PHP code of both packages uses. */
export type PackageData = Readonly<{
  /**
   * The attributes that each section takes, by its name, in the order of the guide. The guide itself is the last. Of those
   * that every element has, only `footer`, as some have no foot.
   */
  sections: Readonly<Record<string, readonly string[]>>;
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

/** The section with the content of a foot, and so without one. */
const withoutFoot = 'about';

const contentOf = async (language: string): Promise<Content> =>
  (await import(pathToFileURL(`generated/${language}/index.js`).href)) as Content;

/** The titles of all sections, by name. */
const titlesIn = (content: Content): Record<string, string> =>
  Object.fromEntries(
    sectionNames.map((name) => {
      const title = titleOf(content, name);
      if (!title) throw new Error(`packages: the section ${name} has no title`);
      return [name, title];
    }),
  );

const numberByCountry = Object.fromEntries(
  Object.entries(emergencyNumbers)
    .flatMap(([number, codes]) => codes.split(' ').map((code) => [code, number] as const))
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);

/** The countries in the order of a language, which PHP has only with an extension. */
function countriesIn(language: string): Record<string, string> {
  const names = new Intl.DisplayNames(language, {type: 'region'});
  const {compare} = new Intl.Collator(language);
  return Object.fromEntries(
    Object.keys(numberByCountry)
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

export async function packageData(languages: readonly string[]): Promise<PackageData> {
  const attributes = sections.map(({name, attributes = []}) => [name, attributes] as const);
  const ofGuide = new Set([...attributes.flatMap(([, names]) => names), 'sections']);
  const data = languages.map(async (language) => [language, await languageData(language)] as const);
  return {
    sections: Object.fromEntries([
      ...attributes.map(([name, taken]) => [name, name === withoutFoot ? taken : [...taken, 'footer']] as const),
      // a guide has the section with the content of a foot
      ['guide', [...ofGuide]],
    ]),
    default_sections: defaultSectionNames,
    emergency_section: 'red-flags',
    languages: Object.fromEntries(await Promise.all(data)),
    language_tags: languageTags(languages),
    emergency_numbers: numberByCountry,
  };
}
