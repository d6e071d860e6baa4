import {readFileSync} from 'node:fs';

interface FactFile {
  condition: Record<string, string>;
  newerNames: {name: string}[];
  sections: {facts: {id: string; fact: string}[]}[];
}

/** The abbreviation in brackets at the end of a name, such as `PSPS-2`. */
function abbreviationOf(name: string): string {
  const abbreviation = /\(([\w-]+)\)$/.exec(name)?.[1];
  if (!abbreviation) throw new Error(`src/content/facts.json: "${name}" has no abbreviation`);
  return abbreviation.toLowerCase();
}

/** The facts that the content may state, by id. */
export function readFacts(): Map<string, string> {
  const {condition, newerNames, sections} = JSON.parse(readFileSync('src/content/facts.json', 'utf8')) as FactFile;
  return new Map([
    ...Object.entries(condition)
      .filter(([key]) => key !== 'id')
      .map(([key, fact]): [string, string] => [`condition.${key}`, fact]),
    ...newerNames.map(({name}): [string, string] => [`newer-names.${abbreviationOf(name)}`, name]),
    ...sections.flatMap(({facts}) => facts.map(({id, fact}): [string, string] => [id, fact])),
  ]);
}
