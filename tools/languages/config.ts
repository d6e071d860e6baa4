import {readConfigFileAndWriteSchema, type Config} from '@lit/localize-tools/lib/config.js';

/** The settings of lit-localize: which languages there are, and where their files are. */
export const readConfig = (): Config => readConfigFileAndWriteSchema('lit-localize.json');

/** The languages that the English is translated into. */
export const targetLanguages = (): string[] => readConfig().targetLocales;

/** All languages, the source language first. */
export function allLanguages(): string[] {
  const {sourceLocale, targetLocales} = readConfig();
  return [sourceLocale, ...targetLocales];
}
