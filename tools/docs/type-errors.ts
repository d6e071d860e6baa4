import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {table} from './regions.js';

const kinds = ['wrong tag', 'wrong attribute', 'misspelt attribute with a hyphen', 'wrong value'];
/** The frameworks with a test project that has these mistakes, by its folder. */
const frameworks = {react: 'React', vue: 'Vue', svelte: 'Svelte', astro: 'Astro', angular: 'Angular'};

const mistakesOf = (project: string): string =>
  readdirSync(join('test/consumers/frameworks', project), {recursive: true, withFileTypes: true})
    .filter(({name}) => name.startsWith('Mistakes.'))
    .map(({parentPath, name}) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');

/** What a framework says about a kind of mistake, from comments such as `mistake: wrong tag`, which a test compares. */
function found(project: string, kind: string): string {
  const [, comment, option] =
    new RegExp(`(mistake|not found)(?: with (\\w+))?: ${kind}`).exec(mistakesOf(project)) ?? [];
  if (!comment) throw new Error(`No Mistakes file in test/consumers/frameworks/${project} has a comment on a ${kind}.`);
  if (comment === 'not found') return '–';
  return option ? `with \`${option}\`` : 'error';
}

/** The mistakes in tags and attributes that each framework finds. */
export const typeErrors = (): string =>
  table(
    ['', ...Object.values(frameworks)],
    kinds.map((kind) => [kind, ...Object.keys(frameworks).map((project) => found(project, kind))]),
  );
