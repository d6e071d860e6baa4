import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {contentOf, elementNames, sectionNames} from '../src/sections.js';

/** The content files that do not belong to a section. */
const otherContent = ['dates', 'guide', 'language', 'reviews'];

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`-${name}`);
const lines = (all: readonly string[]): string => `${[...all].sort().join('\n')}\n`;
const note = '// Generated from src/sections.ts by build/registry.ts.\n';

/** Writes the modules in `src` that list every section: content, classes and definitions. */
export function writeRegistry(folder = 'src'): void {
  const content = new Set([...sectionNames.flatMap(contentOf), ...otherContent]);
  const modules = {
    'content/index.ts': [...content].map((name) => `export {${camel(name)}} from './${name}.js';`),
    'components/index.ts': elementNames.map(
      (name) => `export {Fbss${pascal(name)}} from './fbss-${name}/fbss-${name}.js';`,
    ),
    'components/define-sections.ts': sectionNames.map((name) => `import './fbss-${name}/define.js';`),
  };
  for (const [file, code] of Object.entries(modules)) writeFileSync(`${folder}/${file}`, note + lines(code));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeRegistry();
