import {existsSync, readFileSync} from 'node:fs';

const unit =
  /<trans-unit\b[^>]*\bid="(\w+)"[^>]*>\s*<source[^>]*>([\s\S]*?)<\/source>(?:\s*<target[^>]*>([\s\S]*?)<\/target>)?/g;
const entities = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&'};
const plain = (xml) => xml?.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

export const config = () => JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** The languages beside the source language. */
export const targetLanguages = () => config().targetLocales;

export const fileOf = (language, folder = 'locales') => `${folder}/${language}.xlf`;

/**
 * The units of a language's file, in its order.
 * @returns {{id: string, source: string, target: string | undefined}[]}
 */
export const readUnits = (language) =>
  existsSync(fileOf(language))
    ? [...readFileSync(fileOf(language), 'utf8').matchAll(unit)].map(([, id, source, target]) => ({
        id,
        source: plain(source),
        target: plain(target)?.trim() || undefined,
      }))
    : [];
