import {writeFileSync} from 'node:fs';
import {contentOf, elementNames, sectionNames} from '../src/sections.js';

/** The content files that do not belong to a section. */
const otherContent = ['dates', 'guide', 'language', 'reviews'];

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`-${name}`);
const lines = (all: readonly string[]): string => `${[...all].sort().join('\n')}\n`;
const note = '// Generated from src/sections.ts by build/registry.ts.\n';

/** The modules in `src` that list every section: content, classes and definitions. */
const modules = {
  'content/index.ts': [...new Set([...sectionNames.flatMap(contentOf), ...otherContent])].map(
    (name) => `export {${camel(name)}} from './${name}.js';`,
  ),
  'components/index.ts': elementNames.map(
    (name) => `export {Fbss${pascal(name)}} from './fbss-${name}/fbss-${name}.js';`,
  ),
  'components/define-sections.ts': sectionNames.map((name) => `import './fbss-${name}/define.js';`),
};
for (const [file, code] of Object.entries(modules)) writeFileSync(`src/${file}`, note + lines(code));
