import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {host, launchers, listen, page} from '../support/host.mjs';

const frame = (path, attributes = '') =>
  `<iframe src="/fbss/embed/${path}" title="Words" width="100%" height="200" ${attributes}></iframe>`;
const scripts = {
  'fbss.js': '<script src="/fbss/fbss.js" async></script>',
  'frame.js': '<script src="/fbss/frame.js"></script>',
};

/** How far each frame's content is from its height, in pixels. */
const gaps = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(
      (frame) =>
        frame.contentDocument?.documentElement &&
        Math.abs(frame.clientHeight - frame.contentDocument.documentElement.getBoundingClientRect().height),
    ),
  );
const fits = (tab, count = 1) =>
  tab.waitForFunction(
    (expected) => {
      const frames = [...document.querySelectorAll('iframe')];
      return (
        frames.length === expected &&
        frames.every(
          (frame) =>
            frame.style.height &&
            Math.abs(frame.clientHeight - frame.contentDocument.documentElement.getBoundingClientRect().height) < 2,
        )
      );
    },
    {},
    count,
  );

for (const [browserName, launch] of Object.entries(launchers)) {
  describe(`Frames of our pages, in ${browserName}`, () => {
    let browser;
    let site;
    const open = async (markup, path = '/') => {
      site?.close();
      site = await host({'/': page(markup), '/inner': page(frame('en/faq.html') + scripts['frame.js'])});
      const tab = await browser.newPage();
      const heard = listen(tab);
      await tab.goto(site.url + path, {waitUntil: 'load'});
      return {tab, heard};
    };
    before(async () => (browser = await launch()));
    after(async () => {
      await browser.close();
      site?.close();
    });

    for (const [name, script] of Object.entries(scripts)) {
      it(`fit their height with ${name}, also when an answer opens, the text grows or the window narrows`, async () => {
        const {tab, heard} = await open(frame('es/faq.html') + frame('ar/red-flags.html?country=GB') + script);
        await fits(tab, 2);
        const before = await tab.$eval('iframe', ({clientHeight}) => clientHeight);
        await tab.$eval('iframe', ({contentDocument}) => contentDocument.querySelector('fbss-faq').openAll());
        await tab.waitForFunction((height) => document.querySelector('iframe').clientHeight > height + 300, {}, before);
        await fits(tab, 2);
        await tab.$eval('iframe', ({contentDocument}) => (contentDocument.documentElement.style.fontSize = '200%'));
        await tab.setViewport({width: 400, height: 700});
        await new Promise((later) => setTimeout(later, 300));
        await fits(tab, 2);
        assert.deepEqual(heard, {errors: [], warnings: []});
        await tab.close();
      });
    }

    it('make a box of fixed proportions high enough, and cover nothing that follows it', async () => {
      const box = 'position: relative; padding-top: 56.25%';
      const over = 'style="position: absolute; inset: 0; height: 100%"';
      const {tab} = await open(
        `<div style="${box}">${frame('es/faq.html', over)}</div><p>After</p>${frame('en/about.html')}${scripts['fbss.js']}`,
      );
      await tab.waitForFunction(() => document.querySelectorAll('iframe')[1].style.height);
      await tab.$eval('iframe', ({contentDocument}) => contentDocument.querySelector('fbss-faq').openAll());
      await new Promise((later) => setTimeout(later, 300));
      const [bottom, after] = await tab.evaluate(() => [
        document.querySelector('iframe').getBoundingClientRect().bottom,
        document.querySelector('p').getBoundingClientRect().top,
      ]);
      assert.ok(bottom <= after, `${bottom} > ${after}`);
      await tab.close();
    });

    for (const [name, script] of Object.entries(scripts)) {
      it(`fit their height where ${name} comes when they have long been loaded`, async () => {
        const {tab} = await open(frame('es/faq.html') + frame('en/about.html'));
        await new Promise((later) => setTimeout(later, 300));
        await tab.evaluate((markup) => {
          document.body.append(document.createRange().createContextualFragment(markup));
        }, script);
        await fits(tab, 2);
        await tab.close();
      });
    }

    it('fit their height at every zoom of the browser, up to 400 %', async () => {
      const {tab} = await open(frame('es/faq.html') + frame('ar/red-flags.html?country=GB') + scripts['frame.js']);
      // to zoom is to have fewer, larger pixels
      for (const zoom of [0.5, 1.1, 1.5, 4]) {
        await tab.setViewport({
          width: Math.round(1280 / zoom),
          height: Math.round(800 / zoom),
          deviceScaleFactor: zoom,
        });
        await new Promise((later) => setTimeout(later, 300));
        await fits(tab, 2);
        const wide = await tab.evaluate(
          () =>
            [document, ...[...document.querySelectorAll('iframe')].map(({contentDocument}) => contentDocument)].filter(
              ({documentElement}) => documentElement.scrollWidth > documentElement.clientWidth,
            ).length,
        );
        assert.equal(wide, 0, `${zoom}`);
      }
      await tab.close();
    });

    it('scroll, with all their words, where the page has no script', async () => {
      const {tab} = await open(frame('es/faq.html'));
      await new Promise((later) => setTimeout(later, 500));
      const [height, words] = await tab.$eval('iframe', (found) => [
        found.clientHeight,
        found.contentDocument.body.innerText,
      ]);
      assert.equal(height, 200);
      assert.match(words, /Preguntas frecuentes/);
      await tab.close();
    });

    it('fit inside one another', async () => {
      const {tab} = await open('<iframe src="/inner" title="Inner" height="900" width="100%"></iframe>');
      await tab.waitForFunction(() => {
        const inner = document.querySelector('iframe').contentDocument?.querySelector('iframe');
        return (
          inner?.style.height &&
          Math.abs(inner.clientHeight - inner.contentDocument.documentElement.getBoundingClientRect().height) < 2
        );
      });
      await tab.close();
    });

    it('hear where the page’s address leads, open the answer and bring it into view', async () => {
      const {tab} = await open(
        `<div style="block-size: 1500px"></div>${frame('en/faq.html')}<div style="block-size: 1500px"></div>${scripts['frame.js']}`,
        '/#fbss-faq-more-surgery',
      );
      await tab.waitForFunction(
        () =>
          document
            .querySelector('iframe')
            .contentDocument?.querySelector('fbss-faq')
            ?.shadowRoot.querySelector('#fbss-faq-more-surgery')?.open && scrollY > 1000,
      );
      const top = await tab.$eval('iframe', (found) => {
        const entry = found.contentDocument
          .querySelector('fbss-faq')
          .shadowRoot.querySelector('#fbss-faq-more-surgery');
        return found.getBoundingClientRect().top + entry.getBoundingClientRect().top;
      });
      assert.ok(top > -20 && top < 300, `${top}`);
      await tab.close();
    });

    it('are changed by nothing that others say', async () => {
      const {tab, heard} = await open(
        `${frame('en/faq.html')}<iframe id="other" src="/inner" title="Other"></iframe>${scripts['frame.js']}`,
      );
      await tab.waitForFunction(() => document.querySelector('iframe').style.height);
      await new Promise((later) => setTimeout(later, 500));
      const result = await tab.evaluate(async () => {
        const [ours, other] = document.querySelectorAll('iframe');
        const before = [ours.style.height, other.style.height, scrollY];
        const hostile = [
          {fbss: 'height', value: 700},
          {fbss: 'height', value: 1e9},
          {fbss: 'height', value: NaN},
          {fbss: 'height', value: -5},
          {fbss: 'height', value: '9px'},
          {fbss: 'start', value: 400, end: 500},
          {fbss: 'nearest', value: 4000, end: 5000},
          {fbss: {toString: null}},
          null,
          'height',
          7,
        ];
        const from = (window_, values) => {
          for (const value of values) window_.eval(`parent.postMessage(${JSON.stringify(value) ?? 'null'}, '*')`);
        };
        // from the page itself and from a frame that is not ours
        for (const value of hostile.filter((v) => typeof v?.fbss !== 'object')) postMessage(value, '*');
        from(other.contentWindow, hostile);
        // from our own frame, numbers that make no sense
        for (const value of [1e9, NaN, -5, 0, 'x', Infinity, {}]) {
          const event = new MessageEvent('message', {
            data: {fbss: 'height', value},
            origin: location.origin,
            source: ours.contentWindow,
          });
          dispatchEvent(event);
        }
        const start = performance.now();
        for (let i = 0; i < 10_000; i++) postMessage({fbss: 'height', value: 600}, '*');
        await new Promise((done) => {
          addEventListener('message', ({data}) => data === 'last' && done());
          postMessage('last', '*');
        });
        const took = performance.now() - start;
        return {before, afterwards: [ours.style.height, other.style.height, scrollY], took};
      });
      assert.deepEqual(result.afterwards, result.before);
      assert.ok(result.took < 5000, `${result.took} ms for ten thousand messages`);
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });
  });
}
