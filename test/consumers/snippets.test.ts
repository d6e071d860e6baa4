import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import type {Browser, Page} from 'puppeteer-core';
import {originOf, serve} from '../../tools/serve.js';
import {launchers} from '../support/browsers.js';
import {elementsMissing, problemsOf} from './support.js';
import {TemporaryFolder} from '../support/temporary-folder.js';

const base = 'https://example.org/fbss/';
const script = `<script src="${base}fbss.js" data-country="GB" async></script>`;
/** Markup that embeds a section. A snippet without any of it is an addition to the one before, or to an element. */
const section = /<fbss-|<iframe|data-fbss=|class="fbss-|embed\//;

/** The HTML snippets of a document, complete as its reader pastes them. */
function snippetsIn(document: string): string[] {
  const blocks = [...readFileSync(document, 'utf8').matchAll(/^```html\n([^]*?)^```$/gm)].map(([, code = '']) => code);
  return blocks.map((block, index) => {
    const whole = section.test(block) ? block : `${blocks[index - 1] ?? '<fbss-faq></fbss-faq>'}${block}`;
    return whole.includes('<script') ? whole : `${script}\n${whole}`;
  });
}

/** The elements that a page does not show, or, if it has a frame, that the frame does not show. */
async function missingFrom(tab: Page): Promise<string[]> {
  const frame = await tab.$('iframe');
  if (!frame) return elementsMissing(tab);
  await frame.scrollIntoView();
  const content = await frame.contentFrame();
  return elementsMissing(content);
}

/** The documents with HTML snippets, and how many each has. */
const documents = {
  'README.md': 1,
  'docs/elements.md': 4,
  'docs/embedding.md': 9,
  'docs/hosting.md': 1,
  'docs/languages/README.md': 2,
};

describe('The documents with an HTML snippet', () => {
  it('are all tested', () => {
    const all = [
      'README.md',
      ...readdirSync('docs', {recursive: true, encoding: 'utf8'}).map((path) => `docs/${path}`),
    ];
    const withSnippets = all.filter((path) => path.endsWith('.md') && readFileSync(path, 'utf8').includes('```html\n'));
    assert.deepEqual(withSnippets.sort(), Object.keys(documents).sort());
  });
});

for (const [document, count] of Object.entries(documents)) {
  describe(`A page with an HTML snippet from ${document}`, () => {
    const files = new TemporaryFolder();
    const host = new TemporaryFolder();
    const servers: Server[] = [];
    let browser: Browser;
    const snippets = snippetsIn(document);

    before(async () => {
      symlinkSync(resolve('dist'), join(files.path, 'fbss'));
      mkdirSync(join(host.path, 'wards', 'spine'), {recursive: true});
      servers.push(await serve(files.path), await serve(host.path));
      browser = await launchers.Chromium();
    });
    after(async () => {
      await browser.close();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      files.remove();
      host.remove();
    });

    it('is tested with each of them', () => {
      assert.equal(snippets.length, count);
    });

    snippets.forEach((snippet, index) => {
      const name = snippet.split('\n').find((line) => !/<script|^<h1/.test(line)) ?? '';
      it(`shows its elements: ${index + 1}, ${name.slice(0, 60)}`, async () => {
        const [fileServer, hostServer] = servers;
        assert.ok(fileServer && hostServer);
        const markup = snippet.replaceAll(base, `${originOf(fileServer)}/fbss/`);
        writeFileSync(
          join(host.path, 'wards', 'spine', `${index}.html`),
          `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Spine</title>${markup}`,
        );
        const tab = await browser.newPage();
        const problems = problemsOf(tab);
        await tab.goto(`${originOf(hostServer)}/wards/spine/${index}.html`);
        assert.deepEqual([await missingFrom(tab), problems], [[], []]);
        await tab.close();
      });
    });
  });
}

describe('A developer who copies a snippet from docs/frameworks.md', () => {
  const lines = (text: string): string =>
    text
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
  const blocks = [...readFileSync('docs/frameworks.md', 'utf8').matchAll(/^```(\w+)(.*)\n([^]*?)^```$/gm)];

  for (const [, language = '', info = '', code = ''] of blocks) {
    const file = /title="(.+)"/.exec(info)?.[1];
    if (!file) {
      it(`has it from a project, unless it is a command: ${code.trim()}`, () => {
        assert.equal(language, 'sh');
      });
      continue;
    }
    it(`has code that is tested: ${file}, ${code.slice(0, 40).trim()}`, () => {
      const project = readFileSync(join('test/consumers/frameworks', file), 'utf8');
      assert.ok(lines(project).includes(lines(code)), `not in ${file}:\n${code}`);
    });
  }
});

describe('A module with the imports of docs/npm.md', () => {
  const blocks = [...readFileSync('docs/npm.md', 'utf8').matchAll(/^```js\n([^]*?)^```$/gm)].map(
    ([, code = '']) => code,
  );

  it('is tested with each of them', () => {
    assert.equal(blocks.length, 3);
  });

  for (const code of blocks) {
    it(`is bundled: ${code.split('\n')[0]}`, async () => {
      const {warnings} = await build({
        stdin: {contents: code, resolveDir: '.'},
        bundle: true,
        format: 'esm',
        write: false,
        outdir: 'unused',
        logLevel: 'silent',
      });
      assert.deepEqual(warnings, []);
    });
  }
});
