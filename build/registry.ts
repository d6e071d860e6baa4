import {readdirSync, writeFileSync} from 'node:fs';
import {camelCase} from '../src/core/camel-case.js';
import {elementNames, sectionNames} from '../src/sections.js';

/** The files of `content/` that are not part of a language: data, English alone, and the text of the leaflet. */
const notInLanguages = ['edition', 'emergency-numbers', 'index', 'leaflet', 'not-offered'];

const content = readdirSync('src/content')
  .flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? [])
  .filter((name) => !notInLanguages.includes(name));
const pascalCase = (name: string): string => camelCase(`-${name}`);
const lines = (all: readonly string[]): string => `${[...all].sort().join('\n')}\n`;
const note = '// Generated from src/sections.ts by build/registry.ts.\n';

/** The modules in `src` that list every section: content, classes and definitions. */
const modules = {
  'content/index.ts': content.map((name) => `export {${camelCase(name)}} from './${name}.js';`),
  'components/index.ts': elementNames.map(
    (name) => `export {Fbss${pascalCase(name)}} from './fbss-${name}/fbss-${name}.js';`,
  ),
  'components/define-sections.ts': sectionNames.map((name) => `import './fbss-${name}/define.js';`),
};
for (const [file, code] of Object.entries(modules)) writeFileSync(`src/${file}`, note + lines(code));
