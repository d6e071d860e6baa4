import {readFileSync} from 'node:fs';

interface FactFile {
  condition: Record<string, string>;
  newerNames: {name: string; source: string}[];
  sections: {facts: {id: string; fact: string; source?: string}[]}[];
}

/** The abbreviation in brackets at the end of a name, such as `PSPS-2`. */
function abbreviationOf(name: string): string {
  const abbreviation = /\(([\w-]+)\)$/.exec(name)?.[1];
  if (!abbreviation) throw new Error(`src/content/facts.json: "${name}" has no abbreviation`);
  return abbreviation.toLowerCase();
}

const readFactFile = (): FactFile => JSON.parse(readFileSync('src/content/facts.json', 'utf8')) as FactFile;

/** The facts that the content may state, by id. */
export function readFacts(): Map<string, string> {
  const {condition, newerNames, sections} = readFactFile();
  return new Map([
    ...Object.entries(condition)
      .filter(([key]) => key !== 'id')
      .map(([key, fact]): [string, string] => [`condition.${key}`, fact]),
    ...newerNames.map(({name}): [string, string] => [`newer-names.${abbreviationOf(name)}`, name]),
    ...sections.flatMap(({facts}) => facts.map(({id, fact}): [string, string] => [id, fact])),
  ]);
}

/** The sources of the facts that have their own, by the fact's id. The others share those of the whole content. */
export function readFactSources(): Map<string, string> {
  const {newerNames, sections} = readFactFile();
  return new Map([
    ...newerNames.map(({name, source}): [string, string] => [`newer-names.${abbreviationOf(name)}`, source]),
    ...sections.flatMap(({facts}) =>
      facts.flatMap(({id, source}): [string, string][] => (source === undefined ? [] : [[id, source]])),
    ),
  ]);
}
