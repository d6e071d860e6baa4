import {titleOf} from '../../src/components/fbss-guide/names.js';
import type {Content} from '../../src/core/locale/languages.js';
import type {Choices} from './choices/choices.js';

/** Caches the result for each path, except failures. */
function cached<Loaded>(load: (path: string) => Promise<Loaded>): (path: string) => Promise<Loaded> {
  const loaded = new Map<string, Promise<Loaded>>();
  return (path) => {
    const found = loaded.get(path) ?? load(path);
    loaded.set(path, found);
    found.catch(() => loaded.delete(path));
    return found;
  };
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** The library's files that this page uses. */
export class HostedFiles {
  /** Their folder, as a URL that ends with a slash. */
  readonly folder: string;

  readonly text: (path: string) => Promise<string>;
  /** The content of a language. */
  readonly content: (language: string) => Promise<Content>;

  constructor(folder: string) {
    this.folder = folder;
    this.text = cached((path) => fetchText(folder + path));
    this.content = cached(async (language) => (await import(`${folder}content/${language}.js`)) as Content);
  }

  /** The hashes of the scripts, by file. */
  async integrity(): Promise<Readonly<Record<string, string>>> {
    return JSON.parse(await this.text('integrity.json')) as Record<string, string>;
  }

  /** The heading of a section in its language. */
  async title({lang, section}: Choices): Promise<string> {
    const content = await this.content(lang);
    const title = titleOf(content, section === 'guide' ? 'overview' : section) ?? section;
    // bidi isolates, which are not needed in markup
    return title.replace(/[\u2066-\u2069]/g, '');
  }
}
