import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {host, launchers, listen, page, shown, speaks} from '../support/host.mjs';

const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';
const all =
  '<fbss-overview>fallback one</fbss-overview><fbss-red-flags>fallback two</fbss-red-flags><fbss-faq>fallback three</fbss-faq>';
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; img-src data:";

for (const [name, launch] of Object.entries(launchers)) {
  describe(`A host page with the script tag, in ${name}`, () => {
    let browser;
    let site;
    const open = async (pages, options, path = '/') => {
      site?.close();
      site = await host(pages, options);
      const tab = await browser.newPage();
      const heard = listen(tab);
      // a language that does not come must not hold the test up
      await tab.goto(site.url + path, {waitUntil: 'domcontentloaded'});
      return {tab, heard, requests: site.requests};
    };
    before(async () => (browser = await launch()));
    after(async () => {
      await browser.close();
      site?.close();
    });

    for (const [where, markup] of Object.entries({
      'before the elements': script + all,
      'after the elements': all + script,
      twice: script + all + script,
      'in two versions': script + all + '<script src="/fbss/other-version.js" data-country="GB"></script>',
    })) {
      it(`shows all elements, the tag ${where}`, async () => {
        const other = readFileSync('dist/fbss.js', 'utf8').replaceAll('Questions people ask', 'Another version');
        const {tab, heard} = await open({
          '/': page(markup),
          '/fbss/other-version.js': {body: other, headers: {'content-type': 'text/javascript'}},
        });
        for (const tag of ['fbss-overview', 'fbss-red-flags', 'fbss-faq']) await speaks(tab, tag, 'en');
        const number = await tab.evaluate(
          () => document.querySelector('fbss-red-flags').shadowRoot.querySelector('a').href,
        );
        assert.equal(number, 'tel:999');
        assert.deepEqual(heard.errors, []);
        await tab.close();
      });
    }

    it('takes data-emergency-number for the page, and an element’s own country before it', async () => {
      const {tab} = await open({
        '/': page(
          '<fbss-red-flags></fbss-red-flags><fbss-red-flags id="own" country="ES"></fbss-red-flags><script src="/fbss/fbss.js" data-emergency-number="0800 1" data-country="GB"></script>',
        ),
      });
      await speaks(tab, '#own', 'en');
      const numbers = await tab.evaluate(() =>
        [...document.querySelectorAll('fbss-red-flags')].map((e) =>
          e.shadowRoot.querySelector('a').getAttribute('href'),
        ),
      );
      assert.deepEqual(numbers, ['tel:08001', 'tel:112']);
      await tab.close();
    });

    it('is a good guest: its own files alone, no global, no cookie or storage, nothing in the head', async () => {
      const look = () => ({
        globals: Object.getOwnPropertyNames(globalThis).sort(),
        symbols: [typeof Symbol.metadata],
        head: document.head.innerHTML,
        stored: [document.cookie, localStorage.length, sessionStorage.length],
      });
      const bare = await open({
        '/': page('<p>bare</p><script src="/nothing.js"></script>', {head: ''}),
        '/nothing.js': {body: '', headers: {'content-type': 'text/javascript'}},
      });
      await bare.tab.waitForFunction(() => document.body);
      const expected = await bare.tab.evaluate(look);
      await bare.tab.close();
      const {tab, requests} = await open({'/': page(all + script)});
      await speaks(tab, 'fbss-faq', 'en');
      await tab.waitForFunction(() => document.querySelector('[slot^=fbss-]'));
      assert.deepEqual(await tab.evaluate(look), expected);
      for (const path of requests.slice(1)) assert.match(path, /^\/fbss\/(fbss|lazy\/(deep-link|staff-card))\.js$/);
      await tab.close();
    });

    it('shows the same under a strict content security policy', async () => {
      const {tab, heard} = await open({'/': page(all + script)}, {headers: {'content-security-policy': strict}});
      await speaks(tab, 'fbss-red-flags', 'en');
      const background = await tab.evaluate(
        () =>
          getComputedStyle(document.querySelector('fbss-red-flags').shadowRoot.querySelector('[part=band]'))
            .backgroundColor,
      );
      assert.equal(background, 'rgb(155, 15, 28)');
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });

    const fallbackShows = async (tab) => {
      const text = await tab.evaluate(() => document.body.innerText);
      for (const word of ['one', 'two', 'three']) assert.match(text, new RegExp(`fallback ${word}`));
    };

    it('leaves what the host wrote where the script is blocked, cut short or has the wrong hash', async () => {
      const cut = readFileSync('dist/fbss.js', 'utf8').slice(0, 9000);
      for (const tag of [
        '<script src="/fbss/missing.js"></script>',
        '<script src="/fbss/cut.js"></script>',
        `<script src="/fbss/fbss.js" integrity="sha384-${'A'.repeat(64)}"></script>`,
      ]) {
        const {tab} = await open({
          '/': page(all + tag),
          '/fbss/cut.js': {body: cut, headers: {'content-type': 'text/javascript'}},
        });
        await fallbackShows(tab);
        await tab.close();
      }
    });

    it('leaves what the host wrote on an XHTML page', async () => {
      const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body>${all}<script src="/fbss/fbss.js"></script></body></html>`;
      const {tab} = await open({'/': {body, headers: {'content-type': 'application/xhtml+xml'}}});
      await tab.waitForFunction(() => customElements.get('fbss-faq'));
      await new Promise((later) => setTimeout(later, 300));
      await fallbackShows(tab);
      await tab.close();
    });

    it('runs with the hash of integrity.json', async () => {
      const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
      const {tab} = await open({
        '/': page(`${all}<script src="/fbss/fbss.js" integrity="${hashes['fbss.js']}"></script>`),
      });
      await speaks(tab, 'fbss-faq', 'en');
      await tab.close();
    });

    it('loads only the language that is spoken, also from another origin', async () => {
      const cdn = await host({}, {headers: {'access-control-allow-origin': '*'}});
      const {tab} = await open({'/': page(`${all}<script src="${cdn.url}/fbss/fbss.js"></script>`, {lang: 'es-MX'})});
      await speaks(tab, 'fbss-faq', 'es');
      assert.deepEqual(
        cdn.requests.filter((path) => !path.includes('/lazy/')),
        ['/fbss/fbss.js', '/fbss/content/es.js'],
      );
      cdn.close();
      await tab.close();
    });

    it('loads what placeholders, links and frames need only where the page has one, and tells where it does not come', async () => {
      const without = await open({'/': page(`${all}<p><a href="/about">About us</a></p>${script}`)});
      await speaks(without.tab, 'fbss-faq', 'en');
      assert.ok(!without.requests.some((path) => path.includes('embeds')));
      await without.tab.evaluate(() => {
        const place = document.createElement('div');
        place.dataset.fbss = 'about';
        document.body.append(place);
      });
      await speaks(without.tab, '[data-fbss] >>> fbss-about', 'en');
      assert.deepEqual(without.heard, {errors: [], warnings: []});
      await without.tab.close();

      let there = false;
      const {tab, heard} = await open(
        {'/': page(`<div data-fbss="about" id="first">Fallback</div>${all}${script}`)},
        {
          answer: (path, response) =>
            !there && path === '/fbss/lazy/embeds.js' && Boolean(response.writeHead(503).end()),
        },
      );
      await speaks(tab, 'fbss-faq', 'en');
      await tab.waitForFunction(() => document.querySelector('#first').textContent === 'Fallback');
      there = true;
      await tab.evaluate(() => document.body.append(document.querySelector('#first').cloneNode(true)));
      await speaks(tab, '#first ~ #first >>> fbss-about', 'en');
      assert.equal(heard.warnings.filter((text) => text.includes('embeds.js')).length, 1);
      await tab.close();
    });

    it('loads nothing more where the script has everything inside', async () => {
      for (const language of ['en', 'es']) {
        const {tab, requests} = await open({
          '/': page(`<div data-fbss="about">Fallback</div><script src="/fbss/fbss.${language}.js"></script>`, {
            lang: language,
          }),
        });
        await speaks(tab, '[data-fbss] >>> fbss-about', language);
        assert.deepEqual(requests, ['/', `/fbss/fbss.${language}.js`]);
        await tab.close();
      }
    });

    it('asks for the edition of the language that it was built with, so that no cache gives an older one', async () => {
      const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
      const {tab} = await open({'/': page(`${all}<fbss-about structured-data></fbss-about>${script}`, {lang: 'es'})});
      await speaks(tab, 'fbss-faq', 'es');
      await tab.waitForSelector('script[type="application/ld+json"]');
      const files = await tab.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({name}) => /(content|lazy)\/.*/.exec(name)?.[0])
          .filter((file) => file && !/deep-link|staff-card/.test(file))
          .sort(),
      );
      assert.deepEqual(files, [`content/es.js?${version}`, `lazy/structured-data.js?${version}`]);
      await tab.close();
    });

    /** `content/es.js` as another edition might have it. */
    const otherEdition = async (change) => {
      const {...content} = await import('../../dist/content/es.js');
      const changed = change(structuredClone(content));
      return {
        answer: (path, response) => {
          if (path !== '/fbss/content/es.js') return false;
          const names = Object.keys(changed).map((name) => `export const ${name} = ${JSON.stringify(changed[name])};`);
          response.writeHead(200, {'content-type': 'text/javascript'}).end(names.join('\n'));
          return true;
        },
      };
    };
    const flags = `<fbss-red-flags>fallback</fbss-red-flags>${script}`;
    const withoutSection = (section) => (content) => {
      delete content[section];
      return content;
    };
    for (const [what, change] of Object.entries({
      'has no words for the card for staff': (content) => {
        delete content.redFlags.staff;
        return content;
      },
      'has no list of signs': (content) => {
        delete content.redFlags.flags;
        return content;
      },
      'lacks one sign': (content) => {
        content.redFlags.flags.pop();
        return content;
      },
      'lacks one sentence': (content) => {
        delete content.redFlags.heading;
        return content;
      },
      'has no red flags': withoutSection('redFlags'),
      'has another shape': () => ({words: []}),
    })) {
      it(`shows English, not an empty card, where the language’s file ${what}; one warning`, async () => {
        const {tab, heard} = await open({'/': page(flags, {lang: 'es'})}, await otherEdition(change));
        await speaks(tab, 'fbss-red-flags', 'en');
        const state = () =>
          tab.evaluate(() => {
            const {shadowRoot} = document.querySelector('fbss-red-flags');
            return [
              shadowRoot.querySelectorAll('input').length,
              shadowRoot.querySelector('[part=heading]').textContent,
              shadowRoot.querySelectorAll('slot:not([name])').length,
            ];
          });
        const [boxes, heading, fallbacks] = await state();
        assert.deepEqual([boxes, fallbacks], [7, 0]);
        assert.match(heading, /Get help now/);
        assert.equal(heard.warnings.filter((text) => /cannot be shown: English/.test(text)).length, 1);
        // the card for staff would have the page's language
        await tab.evaluate(() =>
          document.querySelector('fbss-red-flags').shadowRoot.querySelector('[part=show-staff]').click(),
        );
        await tab.waitForFunction(() =>
          document.querySelector('fbss-red-flags').shadowRoot.querySelector('dialog[open]'),
        );
        assert.deepEqual(heard.errors, []);
        await tab.close();
      });
    }

    it('shows English from then on where only an answer of the language cannot be shown', async () => {
      const {tab, heard} = await open(
        {'/': page(flags, {lang: 'es'})},
        await otherEdition((content) => {
          delete content.seeADoctor.reasons;
          return content;
        }),
      );
      await speaks(tab, 'fbss-red-flags', 'es');
      await tab.evaluate(() =>
        document.querySelector('fbss-red-flags').shadowRoot.querySelectorAll('input')[6].click(),
      );
      await speaks(tab, 'fbss-red-flags', 'en');
      const answer = await tab.evaluate(
        () => document.querySelector('fbss-red-flags').shadowRoot.querySelector('[part=answer]').textContent,
      );
      assert.match(answer, /See a doctor/);
      assert.deepEqual(heard.errors, []);
      await tab.close();
    });

    it('shows the language, as not reviewed, where its file has no reviews', async () => {
      const {tab, heard} = await open({'/': page(flags, {lang: 'es'})}, await otherEdition(withoutSection('reviews')));
      await speaks(tab, 'fbss-red-flags', 'es');
      assert.ok(
        await tab.evaluate(() => !!document.querySelector('fbss-red-flags').shadowRoot.querySelector('[part=english]')),
      );
      assert.deepEqual(heard, {errors: [], warnings: []});
      await tab.close();
    });

    it('has the language inside in fbss.es.js: no further request, on a page in an old encoding too', async () => {
      const body = Buffer.from(
        page(`${all}<script src="/fbss/fbss.es.js"></script>`, {lang: 'es'}).replace('<meta charset="utf-8">', ''),
        'latin1',
      );
      const {tab, requests} = await open({'/': {body, headers: {'content-type': 'text/html; charset=windows-1252'}}});
      await speaks(tab, 'fbss-faq', 'es');
      assert.match(await shown(tab), /[¿áéíóúñ]/);
      assert.deepEqual(requests, ['/', '/fbss/fbss.es.js']);
      await tab.close();
    });

    it('takes data-lang where no lang is stated, and a stated lang before it', async () => {
      const markup =
        '<fbss-faq></fbss-faq><div lang="en"><fbss-overview></fbss-overview></div><script src="/fbss/fbss.js" data-lang="es"></script>';
      const {tab} = await open({'/': page(markup).replace(' lang="en">', '>')});
      await speaks(tab, 'fbss-faq', 'es');
      await speaks(tab, 'fbss-overview', 'en');
      await tab.close();
    });

    it('shows English after three seconds where the words do not come, and Spanish when they do', async () => {
      let send;
      const {tab} = await open(
        {'/': page(all + script, {lang: 'es'})},
        {
          answer: async (path) => {
            if (path !== '/fbss/content/es.js') return false;
            await new Promise((resolve) => (send = resolve));
            return false;
          },
        },
      );
      const start = Date.now();
      await new Promise((later) => setTimeout(later, 1500));
      await fallbackShows(tab);
      await speaks(tab, 'fbss-faq', 'en');
      assert.ok(Date.now() - start > 2000 && Date.now() - start < 5000);
      send();
      await speaks(tab, 'fbss-faq', 'es');
      await tab.close();
    });

    it('shows English at once where the words fail, warns once, and asks again for the next element', async () => {
      let broken = true;
      const {tab, heard} = await open(
        {'/': page(all + script, {lang: 'es'})},
        {
          answer: (path, response) => {
            if (path !== '/fbss/content/es.js' || !broken) return false;
            response.writeHead(500).end();
            return true;
          },
        },
      );
      await speaks(tab, 'fbss-faq', 'en', 2500);
      assert.equal(heard.warnings.filter((text) => /did not arrive/.test(text)).length, 1);
      broken = false;
      await tab.evaluate(() => document.body.append(Object.assign(document.createElement('fbss-faq'), {id: 'next'})));
      await speaks(tab, '#next', 'es');
      await tab.close();
    });
  });
}

for (const [name, launch] of Object.entries(launchers)) {
  describe(`Trusted Types, in ${name}`, () => {
    let browser;
    before(async () => (browser = await launch()));
    after(() => browser.close());
    const open = async (list, tags = script) => {
      const site = await host(
        {'/': page(all + tags)},
        {headers: {'content-security-policy': `${strict}; require-trusted-types-for 'script'; trusted-types ${list}`}},
      );
      const tab = await browser.newPage();
      const heard = listen(tab);
      await tab.goto(site.url);
      return {tab, heard, site};
    };

    it('needs no more than the policy fbss-lit', async () => {
      const {tab, heard, site} = await open('fbss-lit');
      await speaks(tab, 'fbss-faq', 'en');
      assert.deepEqual(heard, {errors: [], warnings: []});
      site.close();
    });

    it('works with the script twice, though the policy may be made once', async () => {
      const {tab, heard, site} = await open('fbss-lit', script + script);
      for (const tag of ['fbss-overview', 'fbss-red-flags', 'fbss-faq']) await speaks(tab, tag, 'en');
      // the browser’s own, about the second policy
      assert.ok(heard.errors.length <= 1, heard.errors.join('\n'));
      site.close();
    });

    it('defines nothing and leaves what the host wrote where the page does not allow the policy', async () => {
      const {tab, heard, site} = await open("'none'");
      const defined = await tab.evaluate(() => !!customElements.get('fbss-faq'));
      assert.equal(defined, false);
      assert.match(await tab.evaluate(() => document.body.innerText), /fallback one[^]*fallback three/);
      assert.ok(heard.errors.length <= 1, heard.errors.join('\n'));
      site.close();
    });
  });
}
