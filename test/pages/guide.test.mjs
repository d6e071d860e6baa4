import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {host, launchers, listen, page, speaks} from '../support/host.mjs';

const guide = '<h1>Host</h1><fbss-guide structured-data></fbss-guide><p>The page goes on.</p>';
const script = '<script src="/fbss/fbss.js" data-country="GB"></script>';
const strict = [
  "default-src 'none'; script-src 'self'; connect-src 'none'; img-src data:",
  "require-trusted-types-for 'script'; trusted-types fbss-lit",
].join('; ');

for (const [name, launch] of Object.entries(launchers)) {
  describe(`The whole guide on a host page, in ${name}`, () => {
    let browser;
    let site;
    before(async () => {
      browser = await launch();
      site = await host({
        '/': page(script + guide),
        '/last': page(`<h1>Host</h1><fbss-guide></fbss-guide>${script}`),
        '/whole': page(script.replace('fbss.js', 'fbss.en.js') + guide),
        '/strict': {body: page(guide + script), headers: {'content-security-policy': strict}},
      });
    });
    after(() => {
      site.close();
      return browser.close();
    });

    it('adds its structured data under a strict policy without a violation', async () => {
      const tab = await browser.newPage();
      const heard = listen(tab);
      await tab.goto(`${site.url}/strict`);
      await speaks(tab, 'fbss-about', 'en');
      const found = await tab.waitForSelector('script[type="application/ld+json"]');
      const data = await found.evaluate(({textContent}) => textContent);
      assert.equal(JSON.parse(data)['@context'], 'https://schema.org');
      assert.deepEqual(heard, {errors: [], warnings: []});
      await tab.close();
    });

    it('loses nothing at a zoom of 400 % on a window of 1280', async () => {
      const tab = await browser.newPage();
      await tab.setViewport({width: 320, height: 256});
      await tab.goto(site.url);
      await speaks(tab, 'fbss-about', 'en');
      const wide = await tab.evaluate(() => {
        const hosts = [document.querySelector('fbss-guide'), ...document.querySelector('fbss-guide').children];
        return hosts
          .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80));
      });
      assert.deepEqual(wide, []);
      await tab.close();
    });

    if (name === 'Chromium') {
      // in several files, the guide comes a moment later, and what is below it moves once
      for (const [file, path] of [
        ['one file', '/whole'],
        ['several files', '/last'],
      ]) {
        it(`moves nothing once it is there, with the script in ${file}`, async () => {
          const tab = await browser.newPage();
          await tab.goto(site.url + path);
          await speaks(tab, 'fbss-about', 'en');
          await tab.waitForSelector('fbss-about > [slot^=fbss-]');
          const shift = await tab.evaluate(
            () =>
              new Promise((told) => {
                let sum = 0;
                new PerformanceObserver((list) => {
                  for (const {value} of list.getEntries()) sum += value;
                }).observe({type: 'layout-shift', buffered: true});
                setTimeout(() => told(sum), 500);
              }),
          );
          assert.equal(shift, 0);
          await tab.close();
        });
      }
    }
  });
}
