import {readdirSync, readFileSync} from 'node:fs';

/** A fenced code block of a document. */
export interface Fence {
  readonly document: string;
  readonly line: number;
  readonly language: string;
  /** The file of a project that contains the code. */
  readonly file?: string;
  readonly code: string;
}

const markdownIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path}`);

/** The documents whose readers copy code. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['docs', 'integrations'].flatMap(markdownIn),
].sort();

function fencesIn(document: string): Fence[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(/^( *)```([^\s`]*)(.*)\n([^]*?)^\1```$/gm)].map(
    ({index, 1: indent = '', 2: language = '', 3: info = '', 4: code = ''}) => ({
      document,
      line: text.slice(0, index).split('\n').length,
      language,
      file: /title="(.+)"/.exec(info)?.[1],
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** All code that a reader of the documents may copy. */
export const fences: readonly Fence[] = documents.flatMap(fencesIn);

/** How the kinds of code are recognised: the first that fits. */
const kinds = {
  'code of a project': ({file}) => file !== undefined,
  markup: ({language}) => language === 'html',
  commands: ({language}) => language === 'sh',
  'a font': ({code}) => code.startsWith('@font-face'),
  'a style sheet': ({language}) => language === 'css',
  'a module': ({language, code}) => language === 'js' && code.startsWith('import '),
  'a settings file': ({language, code}) => language === 'js' && code.startsWith('globalThis.fbssSettings'),
  'an event in a shadow root': ({language, code}) => language === 'js' && code.startsWith('shadowRoot.'),
  'an element in React': ({language}) => language === 'jsx',
  'headers of a bundled page': ({language, code}) => language === 'http' && code.includes('lit-html'),
  headers: ({language}) => language === 'http',
  'a shortcode': ({code}) => code.startsWith('[fbss '),
  'a placeholder in Drupal': ({code}) => code.startsWith('[fbss:'),
  'a translation': ({language}) => language === 'xml',
} satisfies Record<string, (fence: Fence) => boolean>;

export type Kind = keyof typeof kinds;

/** The kind of a code block; `undefined` if no test knows it. */
export const kindOf = (fence: Fence): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind](fence));
