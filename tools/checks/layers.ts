import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import type {Findings} from '../findings.js';

/** The allowed imports of each folder in `src`, as paths below `src` or names of packages. */
export const allowed: Partial<Record<string, string[]>> = {
  content: ['@lit/localize', 'content/'],
  styles: ['lit', 'styles/'],
  core: [
    'lit',
    'schema-dts',
    '#content/',
    '#languages',
    '#right-to-left',
    'content/edition',
    'content/emergency-numbers',
    'content/index',
    'content/not-offered',
    'styles/',
    'core/',
  ],
  components: ['lit', 'sections', 'styles/', 'core/'],
  script: ['sections', 'styles/', 'core/', 'components/', 'script/'],
};

/** The modules that list every section; most of them are generated from the registry. */
const lists = ['index.ts', 'sections.ts', 'components/index.ts', 'components/define-sections.ts'];

/** A rule that ends with a slash allows a folder; any other, one module. */
const matches = (target: string, rule: string): boolean =>
  rule.endsWith('/') ? target.startsWith(rule) : target === rule || target === `${rule}.js`;

/** The modules that a file imports; those in `src` as paths relative to it. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join('src', path), 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].flatMap(([, name]) =>
    name === undefined ? [] : [name.startsWith('.') ? normalize(join(dirname(path), name)) : name],
  );

function rulesFor(path: string): string[] | undefined {
  const [folder = '', tag = ''] = path.split('/');
  const rules = allowed[folder];
  if (!rules || folder !== 'components') return rules;
  // the guide defines all other elements
  return [
    ...rules,
    `components/${tag}/`,
    ...(path === 'components/fbss-guide/define.ts' ? ['components/define-sections'] : []),
  ];
}

/** Checks the layers of `src`: each folder imports only what is below it. */
export function check(): Findings {
  const problems: string[] = [];
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'});
  for (const path of files.filter((name) => name.endsWith('.ts') && !lists.includes(name))) {
    const rules = rulesFor(path);
    if (!rules) problems.push(`src/${path} is not in a layer of the library`);
    for (const target of importsOf(path)) {
      if (rules && !rules.some((rule) => matches(target, rule))) problems.push(`src/${path} may not import ${target}`);
    }
  }
  return {problems};
}
