import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {page} from '../support/host.js';
import {inLightDom, renders} from '../support/rendered.js';
import {eachBrowser, useBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB"></script>';
const symptoms = '<main><fbss-red-flags></fbss-red-flags></main>';
/** A style sheet of the page with broad selectors and important rules. */
const rude = `<style>
  main a, main br, main span { display: block !important; font-size: 60px !important; margin: 1em !important; color: red !important }
  main br { content: ''; block-size: 60px !important } [slot] { position: absolute; display: block }
</style>`;

eachBrowser('Copies of a page that have no shadow roots', ({open}) => {
  it('have a line for each string, and the number as a link, printed from a new window', async () => {
    const {tab} = await open({'/': page(`${symptoms}${script}`)});
    await inLightDom(tab, 'fbss-red-flags');
    const shown = await tab.$$eval('fbss-red-flags > [slot^="fbss-"]', (all) =>
      all.map(({textContent}) => textContent.trim()),
    );
    const copies = await tab.evaluate(() => {
      const main = document.querySelector('main');
      const written = document.body.appendChild(document.createElement('iframe')).contentDocument;
      const cloned = document.body.appendChild(document.createElement('iframe')).contentDocument;
      if (!main || !written || !cloned) throw new Error('no page');
      written.body.innerHTML = main.outerHTML;
      cloned.body.append(cloned.importNode(main, true));
      return [written, cloned].map(({body}) => ({
        text: body.innerText,
        calls: [...body.querySelectorAll('a')].map(({href, offsetHeight}) => [href, offsetHeight > 0]),
      }));
    });
    assert.ok(shown.length > 10);
    for (const {text, calls} of copies) {
      const lines = text.split('\n').map((line) => line.trim());
      assert.deepEqual(
        lines.filter(Boolean),
        shown.map((string) => (string === '999' ? '999 tel:999' : string)),
      );
      assert.deepEqual(calls, [['tel:999', true]]);
    }
    await tab.close();
  });

  it('do not affect the page itself, whatever its style sheet', async () => {
    const {tab, log} = await open({'/': page(`${symptoms}${script}`, {head: rude})});
    await renders(tab, 'fbss-red-flags');
    await inLightDom(tab, 'fbss-red-flags');
    const looks = await tab.$eval('fbss-red-flags', (flags) => {
      const {height} = flags.getBoundingClientRect();
      const asides = [...flags.querySelectorAll('[slot=fbss]')];
      const seen = asides.filter((aside) => aside.getClientRects().length).length;
      for (const aside of asides) aside.remove();
      return {before: height, after: flags.getBoundingClientRect().height, asides: asides.length > 10, seen};
    });
    assert.deepEqual(looks, {before: looks.after, after: looks.after, asides: true, seen: 0});
    assert.deepEqual(log.errors, []);
    await tab.close();
  });

  it('have the current number, without an earlier one and its link', async () => {
    const {tab} = await open({'/': page(`${symptoms}${script}`)});
    await inLightDom(tab, 'fbss-red-flags');
    const count = (): Promise<number> => tab.$$eval('fbss-red-flags > br', ({length}) => length);
    const before = await count();
    await tab.$eval('fbss-red-flags', (flags) => {
      flags.setAttribute('country', 'ES');
    });
    await tab.waitForSelector('fbss-red-flags > a[href="tel:112"]');
    assert.deepEqual(await tab.$$eval('fbss-red-flags > a', (all) => all.map(({href}) => href)), ['tel:112']);
    assert.equal(await count(), before);
    await tab.close();
  });
});

describe('A page to be framed, in a browser without declarative shadow roots', () => {
  const {open} = useBrowser('Chromium');
  const path = '/fbss/embed/en/red-flags.html';
  const html = readFileSync('dist/embed/en/red-flags.html', 'utf8').replaceAll('shadowrootmode=', 'data-unknown=');

  it('has its text as lines before its script has loaded', async () => {
    const {tab} = await open({'/': html.replace(/<script.*?<\/script>/gs, '')});
    const seen = await tab.$eval('fbss-red-flags', (flags) => ({
      lines: (flags as HTMLElement).innerText.split('\n').map((line) => line.trim()),
      strings: [...flags.querySelectorAll('[slot^="fbss-"]')].map(({textContent}) => textContent.trim()),
    }));
    assert.deepEqual(seen.lines.filter(Boolean), seen.strings);
    await tab.close();
  });

  it('calls the number of the country in its address, when the script has run', async () => {
    const {tab} = await open({[path]: html}, {path: `${path}?country=GB`});
    await renders(tab, 'fbss-red-flags');
    const seen = await tab.$eval('fbss-red-flags', ({shadowRoot}) => {
      const call = shadowRoot?.querySelector<HTMLAnchorElement>('[part=call]');
      return [call?.href, !!call?.offsetHeight];
    });
    assert.deepEqual(seen, ['tel:999', true]);
    await tab.close();
  });
});
