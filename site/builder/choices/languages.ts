import localize from '../../../lit-localize.json' with {type: 'json'};
import {ownName} from '../../../src/core/locale/own-name.js';

const {compare} = new Intl.Collator('en');

/** The available languages, with their native names. */
export const languages: ReadonlyMap<string, string> = new Map(
  [localize.sourceLocale, ...localize.targetLocales]
    .map((language) => [language, ownName(language)] as const)
    .sort(([, one], [, other]) => compare(one, other)),
);
