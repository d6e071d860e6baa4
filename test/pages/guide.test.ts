import assert from 'node:assert/strict';
import {it} from 'node:test';
import {page} from '../support/host.js';
import {layoutShiftOf, recordLayoutShift} from '../support/layout-shift.js';
import {aWhile, inLightDom, renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const guide = '<h1>Host</h1><fbss-guide structured-data></fbss-guide><p>The page goes on.</p>';
const script = '<script src="/fbss/fbss.js" data-country="GB"></script>';
const strict = [
  "default-src 'none'; script-src 'self'; connect-src 'none'; img-src data:",
  "require-trusted-types-for 'script'; trusted-types fbss-lit",
].join('; ');

eachBrowser('The whole guide on a host page', ({open}, browser) => {
  it('adds its structured data under a strict policy without a violation', async () => {
    const {tab, log} = await open({'/': page(guide + script)}, {headers: {'content-security-policy': strict}});
    await renders(tab, 'fbss-about');
    const found = await tab.waitForSelector('script[type="application/ld+json"]');
    const data = JSON.parse((await found?.evaluate(({textContent}) => textContent)) ?? '') as {'@context': string};
    assert.equal(data['@context'], 'https://schema.org');
    assert.deepEqual(log, {errors: [], warnings: []});
  });

  it('shows everything at a zoom of 400 % in a window of 1280 px', async () => {
    const {tab} = await open(
      {'/': page(script + guide)},
      {prepare: (empty) => empty.setViewport({width: 320, height: 256})},
    );
    await renders(tab, 'fbss-about');
    const wide = await tab.$$eval('fbss-guide, fbss-guide > *', (hosts) =>
      hosts
        .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(wide, []);
  });

  it('renders later if one of its files failed to load at first', async () => {
    let isDown = true;
    const {tab} = await open(
      {'/': page(`<fbss-language></fbss-language>${guide}${script}`)},
      {
        answer: (path, response) => {
          if (!isDown || !/lazy\/(guide-view|language-list)/.test(path)) return false;
          return response.writeHead(503).end();
        },
      },
    );
    await aWhile(1000);
    isDown = false;
    await tab.evaluate(() => {
      document.documentElement.lang = 'es';
    });
    for (const tag of ['fbss-language', 'fbss-about']) await renders(tab, tag, 'es');
  });

  it('renders in another place if one of its files failed to load at first', async () => {
    let isDown = true;
    const {tab} = await open(
      {'/': page(`${guide}<main></main>${script}`)},
      {answer: (path, response) => isDown && path.includes('guide-view') && response.writeHead(503).end()},
    );
    await aWhile(1000);
    isDown = false;
    await tab.evaluate(() => {
      document.querySelector('main')?.append(...document.querySelectorAll('fbss-guide'));
    });
    await renders(tab, 'main fbss-about');
  });

  if (browser === 'Chromium') {
    // in several files, the guide renders a moment later, and the content below it moves once
    for (const [files, markup] of [
      ['one file', script.replace('fbss.js', 'fbss.en.js') + guide],
      ['several files', `<h1>Host</h1><fbss-guide></fbss-guide>${script}`],
    ] as const) {
      it(`causes no layout shift after it has rendered, with the script in ${files}`, async () => {
        const {tab} = await open({'/': page(markup)}, {prepare: recordLayoutShift});
        await renders(tab, 'fbss-about');
        await inLightDom(tab, 'fbss-about');
        assert.equal(await layoutShiftOf(tab), 0);
      });
    }
  }
});
