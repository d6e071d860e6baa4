import {readConfigFileAndWriteSchema, type Config} from '@lit/localize-tools/lib/config.js';

/** The configuration of lit-localize. */
export const readConfig = (): Config => readConfigFileAndWriteSchema('lit-localize.json');

/** The languages other than English. */
export const targetLanguages = (): string[] => readConfig().targetLocales;

/** All languages, the source language first. */
export function allLanguages(): string[] {
  const {sourceLocale, targetLocales} = readConfig();
  return [sourceLocale, ...targetLocales];
}
