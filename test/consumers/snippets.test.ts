import assert from 'node:assert/strict';
import {existsSync, readFileSync, symlinkSync} from 'node:fs';
import type {Server, ServerResponse} from 'node:http';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {build, transform} from 'esbuild';
import type {Page} from 'puppeteer-core';
import React from 'react';
import {renderToString} from 'react-dom/server';
import {readOptions} from '../../tools/leaflet/options.js';
import {originOf, serve} from '../../tools/serve.js';
import {Packaged, withoutPhp} from '../cms/packaged.js';
import {symptomsOn} from '../support/builder-page.js';
import {bundle, bundleInChunks} from '../support/bundle.js';
import {contentOf} from '../support/content.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {inLightDom} from '../support/rendered.js';
import {TemporaryFolder} from '../support/temporary-folder.js';
import {useBrowser} from '../support/visits.js';
import {type Fence, fences, type Kind, kindOf} from './fences.js';
import {propertiesWithoutEffect} from './style-rules.js';
import {elementsMissing, languagesOn, problemsOf} from './support.js';

const base = 'https://example.org/fbss/';
const script = `<script src="${base}fbss.js" data-country="GB" async></script>`;
/** Markup that embeds a section. A snippet without any of it is an addition to the one before, or to an element. */
const section = /<fbss-|<iframe|data-fbss=|class="fbss-|embed\//;

/** The markup of a snippet, complete as its reader pastes it. */
function pasted(fence: Fence): string {
  const inDocument = fences.filter(({document, language}) => document === fence.document && language === 'html');
  const previous = inDocument[inDocument.indexOf(fence) - 1]?.code ?? '<fbss-faq></fbss-faq>';
  const whole = section.test(fence.code) ? fence.code : previous + fence.code;
  return whole.includes('<script') ? whole : `${script}\n${whole}`;
}

/** Lines without their indentation. */
const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** The headers of a response, by name. */
const headersIn = (code: string): Record<string, string> =>
  Object.fromEntries(
    code
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]),
  );

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};

/** Why a command of the documentation does not exist. */
function problemOf(command: string): string | undefined {
  const [, name = command] = /^npm (?:run )?([\w:]+)/.exec(command) ?? [];
  const [, file] = /^npx tsx (?:--test )?([\w./-]+)/.exec(command) ?? [];
  if (file) return existsSync(file) ? undefined : `there is no ${file}`;
  if (/^(?:npm (?:ci|install|pack|pkg|publish)|git \w+)\b/.test(command) || name in scripts) return undefined;
  return `there is no script ${name}`;
}

describe('A reader who copies code from the documents', () => {
  const {open} = useBrowser('Chromium');
  const folder = new TemporaryFolder();
  let server: Server;
  /** The address of the files on another server. */
  let files: string;

  before(async () => {
    symlinkSync(resolve('dist'), join(folder.path, 'fbss'));
    server = await serve(folder.path);
    files = `${originOf(server)}/fbss/`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    folder.remove();
  });

  /** Opens a page with the files on another server. */
  const openPage = async (markup: string, headers: Record<string, string> = {}): Promise<[Page, string[]]> => {
    let problems: string[] = [];
    const {tab} = await open(
      {'/wards/spine/page.html': page(markup.replaceAll(base, files))},
      {
        path: '/wards/spine/page.html',
        headers,
        prepare: (prepared) => {
          problems = problemsOf(prepared);
          return Promise.resolve();
        },
      },
    );
    return [tab, problems];
  };

  /** Checks that a page shows its elements or, if it has a frame, that the frame does. */
  const showsAll = async (tab: Page, problems: string[]): Promise<void> => {
    const frame = await tab.$('iframe');
    await frame?.scrollIntoView();
    assert.deepEqual([await elementsMissing((await frame?.contentFrame()) ?? tab), problems], [[], []]);
  };

  const tests: Record<Kind, (fence: Fence) => void | Promise<void>> = {
    'code of a project'({file = '', code}) {
      const project = readFileSync(join('test/consumers/frameworks', file), 'utf8');
      assert.ok(lines(project).includes(lines(code)), `not in ${file}:\n${code}`);
    },
    async markup(fence) {
      await showsAll(...(await openPage(pasted(fence))));
    },
    commands({code}) {
      for (const command of code.trim().split(/ && |\n/)) {
        assert.equal(problemOf(command), undefined);
        const [, options] = /^npm run leaflets -- (.*)/.exec(command) ?? [];
        if (options) readOptions((options.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')));
      }
    },
    async 'a font'({code}) {
      const [tab] = await openPage(`<style>${code}</style>${script}<fbss-faq lang="ur"></fbss-faq>`);
      await inLightDom(tab, 'fbss-faq');
      const [rule, used] = await inPage(tab, () => [
        [...(document.styleSheets[0]?.cssRules ?? [])].map((one) =>
          one instanceof CSSFontFaceRule ? one.style.getPropertyValue('font-family') : '',
        )[0],
        getComputedStyle(document.querySelector('fbss-faq')?.shadowRoot?.querySelector('slot') ?? document.body)
          .fontFamily,
      ]);
      const family = (text = ''): string => text.replaceAll(/["']/g, '');
      assert.ok(rule && family(used).includes(family(rule)), `${rule}: ${used}`);
    },
    async 'a style sheet'({code}) {
      const [tab] = await openPage(
        `<style>${code}</style><fbss-red-flags></fbss-red-flags><fbss-faq></fbss-faq><p lang="ur"></p>`,
      );
      assert.deepEqual(await propertiesWithoutEffect(tab), []);
    },
    async 'a module'({code}) {
      const {warnings} = await build({
        stdin: {contents: code, resolveDir: '.'},
        bundle: true,
        format: 'esm',
        write: false,
        outdir: 'unused',
        logLevel: 'silent',
      });
      assert.deepEqual(warnings, []);
    },
    async 'a settings file'({code}) {
      const {fbssSettings} = runInNewContext(`${code}; globalThis`) as {fbssSettings: Record<string, string>};
      const answer = (path: string, response: ServerResponse): boolean => {
        if (path !== '/fbss/embed/settings.js') return false;
        response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'}).end(code);
        return true;
      };
      const {tab} = await open({}, {path: '/fbss/embed/en/red-flags.html', answer});
      const {call, line, instead} = await symptomsOn(tab, 'en');
      const plain = (text?: string | null): string | undefined => text?.replaceAll('\u00a0', ' ');
      assert.deepEqual(
        {emergencyNumber: call?.replace('tel:', ''), contact: plain(line), textContact: plain(instead)},
        {...fbssSettings},
      );
    },
    async 'an event in a shadow root'({code}) {
      const [tab, problems] = await openPage(`<div id="host"></div>${script.replace('async', '')}<script>
        const shadowRoot = document.querySelector('#host').attachShadow({mode: 'open'});
        shadowRoot.innerHTML = '<div data-fbss="faq" lang="es"></div>';
        ${code}
      </script>`);
      await tab.waitForFunction(() =>
        document
          .querySelector('#host')
          ?.shadowRoot?.querySelector('div')
          ?.shadowRoot?.querySelector('fbss-faq')
          ?.shadowRoot?.querySelector('[part=question]'),
      );
      assert.deepEqual(problems, []);
    },
    async 'an element in React'({code}) {
      const {code: expression} = await transform(code.replaceAll(base, files), {loader: 'jsx'});
      const html = renderToString(runInNewContext(expression, {React}) as React.ReactNode);
      const [tab, problems] = await openPage(`${script}<div id="app">${html}</div>`);
      // later than any framework should
      await inLightDom(tab, 'fbss-faq');
      await tab.addScriptTag({
        content: await bundle(`
          import React from 'react';
          import {hydrateRoot} from 'react-dom/client';
          const app = ${expression}
          hydrateRoot(document.querySelector('#app'), app, {onRecoverableError: (error) => console.error(String(error))});`),
      });
      await tab.waitForFunction(() =>
        Object.keys(document.querySelector('fbss-faq') ?? {}).some((key) => key.startsWith('__react')),
      );
      await showsAll(tab, problems);
    },
    async 'headers of a bundled page'({code}) {
      const pages = {
        '/': '<!doctype html><html lang="en"><title>Bundle</title><body><script type="module" src="/main.js"></script>',
        ...(await bundleInChunks(`
          import './dist/define/fbss-faq.js';
          document.body.append(
            Object.assign(document.createElement('fbss-faq'), {lang: 'es', country: 'GB', structuredData: true}),
          );`)),
      };
      const {tab, log} = await open(pages, {headers: headersIn(code)});
      assert.deepEqual([await elementsMissing(tab), await languagesOn(tab)], [[], ['es']]);
      await inLightDom(tab, 'fbss-faq');
      await tab.waitForSelector('script[type="application/ld+json"]');
      assert.deepEqual(log, {errors: [], warnings: []});
      const refused = await open(pages, {headers: headersIn(code.replace('lit-html', 'fbss-lit'))});
      assert.match(refused.log.errors.join('\n'), /lit-html.* disallowed/);
      assert.equal(await refused.tab.$('fbss-faq'), null);
    },
    async headers({code}) {
      const headers = headersIn(code.replaceAll('https://example.org', originOf(server)));
      const [tab, problems] = await openPage(
        `${script}<fbss-faq></fbss-faq><div data-fbss="overview"></div><iframe src="${base}embed/es/faq.html" title="FAQ"></iframe>`,
        headers,
      );
      assert.deepEqual(await elementsMissing(tab), []);
      await showsAll(tab, problems);
    },
    async 'a shortcode'({code}) {
      if (withoutPhp) return;
      const attributes = Object.fromEntries(
        [...code.matchAll(/([\w-]+)="(.*?)"/g)].map(([, name = '', value = '']) => [name, value]),
      );
      const plugin = new Packaged('dist/wordpress/fbss.zip', 'test/php/wordpress.php');
      const [html] = plugin.run({options: {}}, [['shortcode', attributes]]) as [string];
      plugin.remove();
      const {faq} = await contentOf(attributes.lang ?? 'en');
      assert.ok(
        html.includes(`<h${attributes['heading-level'] ?? 2}>`) && html.includes(faq.heading),
        html.slice(0, 300),
      );
    },
    'a placeholder in Drupal'({code}) {
      if (withoutPhp) return;
      const module = new Packaged('dist/drupal/fbss.zip', 'test/php/drupal.php');
      const [{html}] = module.run({settings: {}}, [['filter', `<p>${code.trim()}</p>`, 'en']]) as [{html: string}];
      module.remove();
      const [, section, lang] = /\[fbss:([\w-]+):([\w-]+)/.exec(code) ?? [];
      assert.match(html, new RegExp(`<div data-fbss="${section}".* data-fbss-lang="${lang}"`));
    },
    'a translation'({code}) {
      assert.ok(lines(readFileSync('locales/es.xlf', 'utf8')).includes(lines(code)));
    },
  };

  for (const fence of fences) {
    const {document, line, code} = fence;
    const kind = kindOf(fence);
    it(`can use ${kind ?? 'it'}: ${document}:${line}, ${code.split('\n')[0]?.slice(0, 60)}`, async () => {
      assert.ok(kind, 'there is no test for this kind of code');
      await tests[kind](fence);
    });
  }
});
