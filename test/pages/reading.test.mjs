import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {host, launchers, page, speaks} from '../support/host.mjs';

const script = '<script src="/fbss/fbss.js" data-country="GB"></script>';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('Reading on paper, by keyboard, with a larger font and in other colours, in Chromium', () => {
  let browser;
  let site;
  let tab;
  before(async () => (browser = await launchers.Chromium()));
  after(() => browser.close());
  const open = async (markup, {path = '/', ...options} = {}) => {
    await tab?.close();
    site?.close();
    site = await host({'/': page(markup + script, options)});
    tab = await browser.newPage();
    await tab.goto(site.url + path);
    await speaks(tab, 'fbss-faq', options.lang ?? 'en');
    return tab;
  };
  after(() => site?.close());

  const printed = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fbss-print-'));
    try {
      await tab.pdf({path: join(folder, 'page.pdf'), format: 'A4'});
      return execFileSync('pdftotext', ['-layout', join(folder, 'page.pdf'), '-'], {encoding: 'utf8'}).replace(
        /\s+/g,
        ' ',
      );
    } finally {
      rmSync(folder, {recursive: true});
    }
  };

  for (const attributes of ['', 'single']) {
    it(`prints every answer, closed as they are: <fbss-faq ${attributes}>`, async () => {
      await open(`<h1>The host’s page</h1><fbss-faq ${attributes}></fbss-faq>`);
      const paper = await printed();
      for (const words of [
        'The host’s page',
        'Not usually',
        'A nerve stays irritated',
        'Sometimes, but only',
        'This must be checked at once',
      ]) {
        assert.ok(paper.includes(words), words);
      }
    });
  }

  it('prints what the reader has open where print="open-only" says so', async () => {
    await open('<fbss-faq print="open-only"></fbss-faq>');
    await tab.evaluate(() =>
      document.querySelector('fbss-faq').shadowRoot.querySelector('[id$=done-wrong] summary').click(),
    );
    const paper = await printed();
    assert.ok(paper.includes('Not usually'));
    assert.ok(paper.includes('This must be checked at once'));
    assert.ok(!paper.includes('A nerve stays irritated'));
  });

  it('prints dark words on paper, ticks too, where the page is dark', async () => {
    await open('<fbss-red-flags></fbss-red-flags><fbss-faq></fbss-faq>', {
      head: '<style>:root { color-scheme: dark }</style>',
    });
    await tab.evaluate(() => document.querySelector('fbss-red-flags').shadowRoot.querySelector('input').click());
    await tab.emulateMediaType('print');
    const colours = await tab.evaluate(() => {
      const root = document.querySelector('fbss-red-flags').shadowRoot;
      return [
        getComputedStyle(root.querySelector('legend')).color,
        getComputedStyle(root.querySelector(':checked'), '::after').borderBottomColor,
      ];
    });
    assert.deepEqual(colours, ['rgb(22, 35, 46)', 'rgb(22, 35, 46)']);
    await tab.emulateMediaType();
  });

  it('opens a closed answer for a link to its text', async () => {
    await open('<p style="block-size: 200vh">far above</p><fbss-faq></fbss-faq>');
    await tab.waitForFunction(() => document.querySelector('fbss-faq > [slot]'));
    await tab.goto('about:blank');
    await tab.goto(`${site.url}/#:~:text=A%20nerve%20stays%20irritated`);
    await tab.waitForFunction(
      () => document.querySelector('fbss-faq')?.shadowRoot?.querySelector('[id$=why-pain]')?.open,
    );
  });

  it('goes through the checker by keyboard alone', async () => {
    await open('<fbss-red-flags></fbss-red-flags><fbss-faq></fbss-faq>');
    const focused = () =>
      tab.evaluate(() => {
        const inside = document.activeElement.shadowRoot?.activeElement;
        return inside && `${inside.localName} ${inside.getAttribute('part')} ${getComputedStyle(inside).outlineStyle}`;
      });
    const path = [];
    for (let i = 0; i < 10; i++) {
      await tab.keyboard.press('Tab');
      path.push(await focused());
      if (i === 1) await tab.keyboard.press('Space');
    }
    assert.deepEqual(path, [
      'a call solid',
      ...Array(6).fill('input checkbox solid'),
      'input checkbox solid',
      'a call solid',
      'button start-again solid',
    ]);
    await tab.keyboard.press('Enter');
    assert.equal(await focused(), 'input checkbox solid');
    const ticked = await tab.evaluate(
      () => document.querySelector('fbss-red-flags').shadowRoot.querySelectorAll(':checked').length,
    );
    assert.equal(ticked, 0);
  });

  it('keeps AAA contrast in the emergency card, light and dark, with an answer too', async () => {
    for (const scheme of ['light', 'dark']) {
      await open('<h1>Host</h1><fbss-red-flags></fbss-red-flags><fbss-faq></fbss-faq>', {
        head: `<style>:root { color-scheme: ${scheme} }</style>`,
      });
      await tab.evaluate(() => document.querySelector('fbss-red-flags').shadowRoot.querySelector('input').click());
      await tab.evaluate(axe);
      const violations = await tab.evaluate(async () => {
        const {violations: found, passes} = await globalThis.axe.run('fbss-red-flags', {
          runOnly: ['color-contrast-enhanced'],
        });
        if (!passes.length) throw new Error('axe has checked nothing');
        return found.flatMap(({nodes}) => nodes.map(({failureSummary}) => failureSummary));
      });
      assert.deepEqual(violations, []);
    }
  });

  it('keeps shapes and lines in forced colours', async () => {
    await open('<fbss-red-flags></fbss-red-flags><fbss-faq></fbss-faq>');
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    const look = await tab.evaluate(() => {
      const style = (part) =>
        getComputedStyle(document.querySelector('fbss-red-flags').shadowRoot.querySelector(`[part~=${part}]`));
      return [
        style('call').borderTopStyle,
        style('checkbox').appearance,
        style('band').borderBottomStyle,
        style('card').borderTopStyle,
      ];
    });
    assert.deepEqual(look, ['solid', 'auto', 'solid', 'solid']);
  });
});

describe('A reader with a larger font, in Chromium', () => {
  it('gets larger text', async () => {
    const browser = await launchers.Chromium('--blink-settings=defaultFontSize=32');
    const site = await host({'/': page(`<fbss-faq></fbss-faq>${script}`)});
    try {
      const tab = await browser.newPage();
      await tab.goto(site.url);
      await speaks(tab, 'fbss-faq', 'en');
      const size = await tab.evaluate(
        () => getComputedStyle(document.querySelector('fbss-faq').shadowRoot.querySelector('p')).fontSize,
      );
      assert.equal(size, '32px');
    } finally {
      await browser.close();
      site.close();
    }
  });
});
