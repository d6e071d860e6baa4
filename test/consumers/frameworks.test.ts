import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build as esbuild} from 'esbuild';
import type {Browser, Page} from 'puppeteer-core';
import {readElements} from '../../build/manifest.js';
import {originOf, serve} from '../../tools/serve.js';
import {launchers} from '../../tools/browsers.js';
import {freePort} from '../support/free-port.js';
import {inPage} from '../support/in-page.js';
import {TemporaryFolder} from '../support/temporary-folder.js';
import {complaintsIn, environment, install, mistakesIn, outcomeOf} from './projects.js';
import {elementsMissing, problemsOf, run, terminal} from './support.js';

/** How the types of a project are checked. */
const checks = {
  react: ['tsc', '-p', 'react'],
  vue: ['vue-tsc', '-p', 'vue/tsconfig.json'],
  svelte: ['svelte-check', '--workspace', 'svelte', '--output', 'machine'],
  astro: ['astro', 'check', '--root', 'astro'],
};

/** How a project is built, and where its page is. The builds of Next and Angular check the types, too. */
const builds = {
  react: {build: ['vite', 'build', 'react'], out: 'react/dist'},
  vue: {build: ['vite', 'build', 'vue'], out: 'vue/dist'},
  svelte: {build: ['vite', 'build', 'svelte'], out: 'svelte/dist'},
  astro: {build: ['astro', 'build', '--root', 'astro'], out: 'astro/dist'},
  next: {build: ['next', 'build', 'next'], out: 'next/out'},
  angular: {build: ['ngc', '-p', 'angular/tsconfig.json'], out: 'angular/out'},
  bundler: {build: ['vite', 'build', 'bundler'], out: 'bundler/dist'},
};

/** How a server renders the component `App`, as Nuxt and SvelteKit do. */
const renderers = {
  vue: `import {createSSRApp} from 'vue';
    import {renderToString} from 'vue/server-renderer';
    console.log(await renderToString(createSSRApp(App)));`,
  svelte: `import {render} from 'svelte/server';
    console.log(render(App).body);`,
};

/** What a reader sees on the page of every project. */
const page = {
  headings: ['fbss-red-flags h1 es', 'fbss-faq h3 es'],
  calls: ['tel:999', 'tel:999'],
  boxes: 0,
};

const look = (tab: Page): Promise<unknown> =>
  inPage(tab, () => {
    const elements = [...document.querySelectorAll('fbss-red-flags, fbss-faq')];
    const all = (selector: string): Element[] =>
      elements.flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll(selector) ?? [])]);
    return {
      headings: elements.map(({localName, shadowRoot}) => {
        const lang = shadowRoot?.querySelector<HTMLElement>('[part=card]')?.lang;
        return `${localName} ${shadowRoot?.querySelector('[part=heading]')?.localName} ${lang}`;
      }),
      calls: all('[part=call]').map((link) => (link as HTMLAnchorElement).href),
      boxes: all('input').length,
    };
  });

describe('A project of a developer', () => {
  const folder = new TemporaryFolder();
  const root = folder.path;
  const servers: Server[] = [];
  let browser: Browser;

  before(async () => {
    await install(root);
    browser = await launchers.Chromium();
  });
  after(async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    folder.remove();
  });

  const open = async (address: string): Promise<{tab: Page; problems: string[]}> => {
    const tab = await browser.newPage();
    const problems = problemsOf(tab);
    tab.on('console', (message) => {
      // Lit's hints in its development mode
      if (message.type() === 'warn' && !message.text().includes('lit.dev/msg')) problems.push(message.text());
    });
    await tab.goto(address);
    return {tab, problems};
  };
  const served = async (out: string): Promise<string> => {
    const server = await serve(join(root, out));
    servers.push(server);
    return originOf(server);
  };
  const shows = async (address: string): Promise<void> => {
    const {tab, problems} = await open(address);
    assert.deepEqual([await elementsMissing(tab), problems], [[], []]);
    assert.deepEqual(await look(tab), page);
    // the projects with a reference to the element open its answers with it
    const button = await tab.$('main > button, app-root > button');
    if (button) {
      await button.click();
      const isOpen = await tab.$eval('fbss-faq', ({shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll('[part=entry]') ?? [])].every((entry) => entry.hasAttribute('open')),
      );
      assert.ok(isOpen);
    }
    await tab.close();
  };

  for (const [name, check] of Object.entries(checks)) {
    it(`has the types of tags and attributes in ${name}, and finds every mistake`, async () => {
      const {printed} = await outcomeOf(check, root);
      assert.deepEqual(complaintsIn(printed).sort(), mistakesIn(name).sort(), printed);
      assert.ok(mistakesIn(name).length);
    });
  }

  it('has the types of attributes in vue without strictTemplates, and finds every wrong value', async () => {
    const {printed} = await outcomeOf(['vue-tsc', '-p', 'vue/tsconfig.loose.json'], root);
    assert.deepEqual(complaintsIn(printed).sort(), mistakesIn('vue', /mistake: /).sort(), printed);
  });

  for (const [name, {build, out}] of Object.entries(builds)) {
    it(`shows the elements on a page that is built with ${name}`, async () => {
      const {printed, succeeded} = await outcomeOf(build, root);
      assert.ok(succeeded, printed);
      if (name === 'angular') await bundleAngular();
      await shows(await served(out));
    });
  }

  for (const [name, renderer] of Object.entries(renderers)) {
    it(`has the elements with their attributes in the HTML that a server renders with ${name}`, async () => {
      const {printed, succeeded} = await outcomeOf(
        ['vite', 'build', name, '--ssr', `App.${name}`, '--outDir', 'server'],
        root,
      );
      assert.ok(succeeded, printed);
      const code = `import App from './${name}/server/App.js';\n${renderer}`;
      const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', code], root);
      assert.match(stdout, /<fbss-red-flags lang="es" mode="list"/);
      assert.match(stdout, /<fbss-faq lang="es" heading-level="3">/);
    });
  }

  /** Bundles what the compiler of Angular has written. */
  async function bundleAngular(): Promise<void> {
    await esbuild({
      entryPoints: [join(root, 'angular/out/main.js')],
      outdir: join(root, 'angular/out'),
      bundle: true,
      splitting: true,
      format: 'esm',
      allowOverwrite: true,
      logLevel: 'error',
    });
    copyFileSync(join(root, 'angular/index.html'), join(root, 'angular/out/index.html'));
  }

  it('shows the elements on a page without a bundler', async () => {
    const files = await served('node_modules/fbss-elements/dist');
    const path = join(root, 'no-bundler/index.html');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('https://example.org/fbss', files));
    await shows(await served('no-bundler'));
  });

  for (const name of ['next', 'astro'] as const) {
    it(`has the content in the HTML that ${name} serves, for readers without scripts and for crawlers`, () => {
      const html = readFileSync(join(root, builds[name].out, 'index.html'), 'utf8');
      for (const section of ['red-flags', 'faq']) {
        const module = readFileSync(join(root, `node_modules/fbss-elements/dist/fallbacks/es/${section}.js`), 'utf8');
        const content = JSON.parse(module.replace('export default ', '').replace(/;\s*$/, '')) as string;
        assert.ok(html.includes(content), section);
      }
    });
  }

  it('takes the properties of an element as props in next, and keeps them when the page hydrates', async () => {
    const {tab, problems} = await open(`${await served(builds.next.out)}/properties.html`);
    assert.deepEqual([await elementsMissing(tab), problems], [[], []]);
    const {headings, calls} = (await look(tab)) as typeof page;
    assert.deepEqual([headings, calls], [['fbss-red-flags h4 en'], ['tel:112']]);
    await tab.close();
  });

  it('hydrates without a warning in the development server of Next', async () => {
    const port = String(await freePort());
    const next = spawn(resolve(root, 'node_modules/.bin/next'), ['dev', 'next', '--port', port], {
      cwd: root,
      env: {...terminal(), ...environment},
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await new Promise<void>((ready, fail) => {
        next.stdout.on('data', (data: Buffer) => {
          if (data.includes('Ready')) ready();
        });
        next.once('exit', () => {
          fail(new Error('The server ended'));
        });
      });
      await shows(`http://localhost:${port}/`);
    } finally {
      // the process group of Next and its workers
      if (next.pid) process.kill(-next.pid);
    }
  });

  for (const window of ['jsdom', 'happy-dom']) {
    it(`renders the elements in unit tests with Vitest and ${window}`, async () => {
      const {printed, succeeded} = await outcomeOf(
        ['vitest', 'run', '--dir', 'unit-tests', '--environment', window],
        root,
      );
      assert.ok(succeeded, printed);
      assert.match(printed, /3 passed/);
    });
  }

  it('completes tags, attributes, values, tokens and parts in VS Code', async () => {
    const places = {
      '<|': ['fbss-faq', 'fbss-red-flags'],
      '<fbss-faq |': ['heading-level', 'print'],
      '<fbss-faq print="|"': ['all', 'open-only'],
      '<fbss-faq heading-level="|"': ['1', '6'],
      'fbss-faq { | }': ['--fbss-accent'],
      'fbss-faq::| {}': ['::part(question)'],
    };
    const {stdout} = await run(process.execPath, ['editors/complete.mjs', ...Object.keys(places)], root);
    const completed = JSON.parse(stdout) as string[][];
    for (const [index, [place, labels]] of Object.entries(places).entries())
      for (const label of labels) assert.ok(completed[index]?.includes(label), `${label} at ${place}`);
  });

  it('describes every tag with its attributes to JetBrains editors', () => {
    const installed = join(root, 'node_modules/fbss-elements');
    const read = (path: string): unknown => JSON.parse(readFileSync(join(installed, path), 'utf8'));
    const {'web-types': path} = read('package.json') as {'web-types': string};
    const {contributions} = read(path) as {
      contributions: {html: {elements: {name: string; attributes: {name: string}[]}[]}};
    };
    const described = contributions.html.elements.map(({name, attributes}) => [
      name,
      attributes.map((one) => one.name),
    ]);
    assert.deepEqual(
      described,
      readElements().map(({tagName, attributes}) => [tagName, attributes.map(({name}) => name)]),
    );
  });
});
