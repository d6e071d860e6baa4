import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build as esbuild, transform} from 'esbuild';
import {unzipSync} from 'fflate';
import type {Browser} from 'puppeteer-core';
import {rollup} from 'rollup';
import ts from 'typescript';
import {build as vite} from 'vite';
import {elementNames, sectionNames} from '../../generated/js/sections.js';
import {originOf, serve} from '../../tools/serve.js';
import {launchers} from '../../tools/browsers.js';
import {elementsMissing, languagesOn, pack, problemsOf, run, terminal} from './support.js';
import {deadLinks} from '../support/dead-links.js';
import {TemporaryFolder} from '../support/temporary-folder.js';

interface Manifest {
  version: string;
  unpkg: string;
  jsdelivr: string;
  exports: Record<string, string | {types: string; default: string}>;
}

/** Builds one entry of a project into a folder. */
type Bundle = (project: string, entry: string, out: string) => Promise<unknown>;

const bundlers: Record<string, Bundle> = {
  Vite: (root, entry, outDir) =>
    vite({
      root,
      logLevel: 'error',
      build: {
        outDir,
        target: 'es2022',
        modulePreload: false,
        rollupOptions: {input: join(root, entry), output: {entryFileNames: 'main.js'}},
      },
    }),
  esbuild: (root, entry, outdir) =>
    esbuild({
      entryPoints: {main: join(root, entry)},
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      logLevel: 'error',
    }),
  Rollup: async (root, entry, dir) => {
    const bundle = await rollup({
      input: {main: join(root, entry)},
      plugins: [nodeResolve({rootDir: root, browser: true})],
      onwarn: (warning) => {
        // an entry that uses none of its imports
        if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message);
      },
    });
    await bundle.write({dir, format: 'es'});
  },
};

describe('The package from npm', () => {
  const folder = new TemporaryFolder();
  const project = folder.path;
  const installed = join(project, 'node_modules', 'fbss-elements');
  const files = new Set<string>();
  let manifest: Manifest;
  let server: Server;
  let browser: Browser;

  before(async () => {
    const packed = await pack(project);
    for (const {path} of packed.files) files.add(path);
    // a host with an older Lit of the same major version
    writeFileSync(join(project, 'package.json'), '{"type": "module", "dependencies": {"lit": "3.3.1"}}');
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`], project);
    // as a release does before it publishes
    await run('npm', ['pkg', 'delete', 'imports'], installed);
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
    server = await serve(project);
    browser = await launchers.Chromium();
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    folder.remove();
  });

  /** Every import path with its files: a pattern is replaced by each file that it matches. */
  const entries = (): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const [name, target] of Object.entries(manifest.exports)) {
      const paths = (typeof target === 'string' ? [target] : [target.types, target.default]).map((path) =>
        path.slice(2),
      );
      if (!name.includes('*')) {
        found.set(name, paths);
        continue;
      }
      const pattern = new RegExp(`^${(paths.at(-1) ?? '').replaceAll('.', '\\.').replace('*', '(.+)')}$`);
      for (const file of files) {
        const [, match] = pattern.exec(file) ?? [];
        if (match)
          found.set(
            name.replace('*', match),
            paths.map((path) => path.replaceAll('*', match)),
          );
      }
    }
    return found;
  };
  /** What a project without a framework imports; the others are imported by the projects with one. */
  const specifiers = (): string[] =>
    [...entries().keys()]
      .filter((name) => !/^\.\/(astro|react|svelte|vue)\b/.test(name))
      .map((name) => `fbss-elements${name.slice(1)}`);

  it('has the modules, the scripts, the documents and the licences, and no page', () => {
    for (const file of [
      'README.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'LICENSE',
      'LICENSE-CONTENT',
      'THIRD-PARTY',
      'custom-elements.json',
    ])
      assert.ok(files.has(file), file);
    const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {targetLocales: string[]};
    for (const language of ['en', ...targetLocales]) assert.ok(files.has(`dist/content/${language}.js`), language);
    for (const language of targetLocales) assert.ok(files.has(`dist/fbss.${language}.js`), language);
    for (const language of ['en', ...targetLocales])
      for (const section of sectionNames)
        assert.ok(files.has(`dist/fallbacks/${language}/${section}.js`), `${language} ${section}`);
    for (const part of readdirSync('dist/lazy')) assert.ok(files.has(`dist/lazy/${part}`), part);
    const others = [...files].filter(
      (file) =>
        !/^(dist\/(chunks|content|define|fallbacks|lazy|react|types)\/|dist\/[\w.-]+\.js(on)?$|[\w-]+\.(md|json)$|LICENSE|THIRD-PARTY$)/.test(
          file,
        ),
    );
    assert.deepEqual(others, []);
  });

  it('has documents that link to its own files or, as npm shows them, to those of the repository', () => {
    const packed = [...files].map((file) => [file, readFileSync(join(installed, file))] as const);
    const tracked = execFileSync('git', ['ls-files'], {encoding: 'utf8'}).split('\n');
    const broken = deadLinks(Object.fromEntries(packed)).filter(
      ({to}) => !tracked.some((file) => file === to || file.startsWith(`${to}/`)),
    );
    assert.deepEqual(broken, []);
    // npm knows the repository because the release sets it
    const release = readFileSync('.github/workflows/release.yml', 'utf8');
    assert.match(release, /npm pkg set .*"repository\.url=[^]*npm publish/);
  });

  it('has a file for every export, and an element for every tag', () => {
    const all = entries();
    for (const paths of all.values()) for (const path of paths) assert.ok(existsSync(join(installed, path)), path);
    for (const tag of elementNames.map((name) => `fbss-${name}`)) {
      assert.ok(all.has(`./${tag}.js`), tag);
      assert.ok(all.has(`./define/${tag}.js`), tag);
      assert.ok(all.has(`./react/${tag}.js`), tag);
    }
    assert.deepEqual(
      [...all.keys()].filter((name) => /chunks|script\/(?!fbss\.|frame)/.test(name)),
      [],
    );
  });

  it('can be imported by every export that needs no framework', async () => {
    // the scripts are for script tags, but Node can resolve them
    const code = specifiers().map((name) =>
      name.includes('/script/')
        ? `import.meta.resolve('${name}');`
        : `await import('${name}'${name.endsWith('.json') ? ", {with: {type: 'json'}}" : ''});`,
    );
    await run(process.execPath, ['--input-type=module', '--eval', code.join('\n')], project);
  });

  for (const moduleResolution of [ts.ModuleResolutionKind.Bundler, ts.ModuleResolutionKind.NodeNext]) {
    it(`has types for every export with moduleResolution ${ts.ModuleResolutionKind[moduleResolution]}`, () => {
      const names = specifiers().filter((name) => !name.includes('/script/') && !name.endsWith('.json'));
      const source = join(project, `types-${moduleResolution}.ts`);
      writeFileSync(
        source,
        `${names.map((name, index) => `import * as entry${index} from '${name}';`).join('\n')}
import {FbssFaq} from 'fbss-elements';
import {pageSettings} from 'fbss-elements/page-settings.js';
pageSettings.country = 'GB';
const faq: FbssFaq = document.createElement('fbss-faq');
faq.openAll();
export {${names.map((_, index) => `entry${index}`).join(', ')}};`,
      );
      const program = ts.createProgram([source], {
        module: moduleResolution === ts.ModuleResolutionKind.Bundler ? ts.ModuleKind.ESNext : ts.ModuleKind.NodeNext,
        moduleResolution,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: [],
        strict: true,
        noEmit: true,
      });
      const complaints = ts
        .getPreEmitDiagnostics(program)
        .map(({messageText, file}) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
      assert.deepEqual(complaints, []);
    });
  }

  it('shares the project’s copy of Lit', () => {
    assert.deepEqual(
      readdirSync(join(project, 'node_modules')).filter((name) => name === 'lit'),
      ['lit'],
    );
    assert.ok(!existsSync(join(installed, 'node_modules')));
  });

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`renders in English and, loaded on demand, in Spanish, on a page bundled by ${name}`, async () => {
      writeFileSync(
        join(project, 'page.js'),
        `import {pageSettings} from 'fbss-elements/page-settings.js';
import 'fbss-elements/define/fbss-red-flags.js';
pageSettings.country = 'ES';
document.body.innerHTML = '<fbss-red-flags lang="en">fallback</fbss-red-flags>';
document.body.dataset.ready = '';`,
      );
      const out = `out-${name}`;
      await bundle(project, 'page.js', join(project, out));
      writeFileSync(
        join(project, out, 'index.html'),
        '<!doctype html><link rel="icon" href="data:,"><title>Bundle</title><body><script type="module" src="main.js"></script>',
      );
      const tab = await browser.newPage();
      const problems = problemsOf(tab);
      const scripts: string[] = [];
      tab.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
      });
      await tab.goto(`${originOf(server)}/${out}/index.html`);
      assert.deepEqual(await elementsMissing(tab), []);
      // modules that are loaded when the page is idle
      await tab.waitForNetworkIdle();
      const before = scripts.length;
      await tab.evaluate(() => document.querySelector('fbss-red-flags')?.setAttribute('lang', 'es'));
      await tab.waitForFunction(
        () =>
          document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector<HTMLElement>('[part~=card]')?.lang ===
          'es',
      );
      assert.deepEqual([await languagesOn(tab), await elementsMissing(tab)], [['es'], []]);
      assert.equal(scripts.length, before + 1, 'one more file, with the Spanish content');
      assert.equal(
        await tab.evaluate(() => document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector('a')?.href),
        'tel:112',
      );
      assert.deepEqual(problems, []);
      await tab.close();
    });

    it(`is tree-shaken by ${name}`, async () => {
      const sizeOf = async (code: string): Promise<{size: number; text: string}> => {
        mkdirSync(join(project, 'used'), {recursive: true});
        writeFileSync(join(project, 'used', 'entry.js'), code);
        await bundle(project, 'used/entry.js', join(project, 'used', name));
        const text = readFileSync(join(project, 'used', name, 'main.js'), 'utf8');
        // minified, because only Vite minifies, and without the comments
        return {size: (await transform(text, {minify: true, format: 'esm'})).code.length, text};
      };
      const settings = await sizeOf(
        `import {pageSettings} from 'fbss-elements/page-settings.js'; globalThis.settings = pageSettings;`,
      );
      assert.ok(settings.size < 420, `the settings alone are ${settings.size} characters`);
      const fromIndex = await sizeOf(`import {pageSettings} from 'fbss-elements'; globalThis.settings = pageSettings;`);
      assert.ok(fromIndex.size < 420, `the settings from the index are ${fromIndex.size} characters`);
      const unused = await sizeOf(`import 'fbss-elements/fbss-faq.js';`);
      assert.ok(unused.size < 100, `a class that is not used is ${unused.size} characters`);
      const class_ = await sizeOf(`import {FbssFaq} from 'fbss-elements'; globalThis.faq = FbssFaq;`);
      assert.doesNotMatch(class_.text, /customElements\.define|part="checkbox"/);
      const defined = await sizeOf(`import 'fbss-elements/define/fbss-faq.js';`);
      assert.match(defined.text, /customElements\.define/);
    });
  }

  it('has the script of its CDN fields, with every language beside it', async () => {
    for (const path of [manifest.unpkg, manifest.jsdelivr]) assert.equal(path, 'dist/fbss.js');
    const address = `${originOf(server)}/node_modules/fbss-elements/${manifest.unpkg}`;
    const integrity = JSON.parse(readFileSync(join(installed, 'dist/integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    writeFileSync(
      join(project, 'cdn.html'),
      `<!doctype html><link rel="icon" href="data:,"><title>CDN</title>
<script src="${address}" integrity="${integrity['fbss.js']}" crossorigin="anonymous" async></script>
<fbss-faq>fallback</fbss-faq><fbss-faq lang="es">fallback</fbss-faq>`,
    );
    const tab = await browser.newPage();
    const problems = problemsOf(tab);
    await tab.goto(`${originOf(server)}/cdn.html`);
    assert.deepEqual([await elementsMissing(tab), await languagesOn(tab), problems], [[], ['en', 'es'], []]);
    await tab.close();
  });
});

describe('The files of a release', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  let files: Record<string, Uint8Array>;
  before(() => {
    execFileSync('npx', ['tsx', 'tools/release.ts'], {env: terminal()});
    files = unzipSync(readFileSync(`dist/release/fbss-elements-${version}.zip`));
  });

  it('have the scripts, the pages, the plain HTML and the licences', () => {
    const names = Object.keys(files);
    for (const name of [
      'fbss.js',
      'fbss.es.js',
      'frame.js',
      'integrity.json',
      'content/es.js',
      ...readdirSync('dist/lazy').map((part) => `lazy/${part}`),
      'embed/es/faq.html',
      'embed/es/fbss.js',
      'first-install/embed/settings.js',
      'html/es/faq.strict.html',
      'docs/embedding.md',
      'LICENSE',
      'LICENSE-CONTENT',
      'THIRD-PARTY',
      'CHANGELOG.md',
      'SECURITY.md',
    ]) {
      assert.ok(names.includes(`fbss-elements-${version}/${name}`), name);
    }
    // unpacked over an older release, they do not overwrite the hospital's own settings
    assert.ok(!names.includes(`fbss-elements-${version}/embed/settings.js`));
  });

  it('have no link to a file that the release does not have', () => {
    // as on a server, where a host has copied the files to edit
    const served = Object.entries(files).map(([name, bytes]) => [name.replace('/first-install/', '/'), bytes] as const);
    assert.deepEqual(deadLinks(Object.fromEntries(served)), []);
  });
});
