import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {host, launchers, launchThatKeepsPages, listen, page, speaks} from '../support/host.mjs';

const script = '<script src="/fbss/fbss.js" async></script>';
const faqPage = '/fbss/embed/es/faq.html';

/** What is shown in a place: our element, its language and attributes, whether its words are there. */
const found = async (tab, selector) =>
  (await tab.$(selector))?.evaluate((element) => {
    const card = element.shadowRoot?.querySelector('[part~=card]');
    return (
      card && {
        tag: element.localName,
        lang: card.lang,
        attributes: Object.fromEntries(
          [...element.attributes]
            .filter(({name}) => name !== 'lang' && name !== 'exportparts')
            .map(({name, value}) => [name, value]),
        ),
      }
    );
  });

for (const [browserName, launch] of Object.entries(launchers)) {
  describe(`Places that ask for a section, in ${browserName}`, () => {
    let browser;
    let site;
    const open = async (markup, options) => {
      site?.close();
      site = await host({'/': page(markup, options)});
      const tab = await browser.newPage();
      const heard = listen(tab);
      await tab.goto(site.url, {waitUntil: 'load'});
      return {tab, heard};
    };
    before(async () => (browser = await launch()));
    after(async () => {
      await browser.close();
      site?.close();
    });

    it('a placeholder becomes the element, in its language, with its settings; its link is the fallback', async () => {
      const {tab, heard} = await open(
        `<div id="place" data-fbss="faq" lang="es" data-fbss-heading-level="3" data-fbss-single><a href="${faqPage}">Preguntas</a></div>${script}`,
      );
      await speaks(tab, '#place >>> fbss-faq', 'es');
      const {attributes} = await found(tab, '#place >>> fbss-faq');
      assert.deepEqual(attributes, {'heading-level': '3', single: ''});
      assert.equal(await tab.$eval('#place > a', ({textContent}) => textContent), 'Preguntas');
      assert.equal(await tab.$eval('#place > a', ({offsetHeight}) => offsetHeight), 0);
      assert.deepEqual(heard, {errors: [], warnings: []});
      await tab.close();
    });

    it('so does one that is left with a class, one in a paragraph, and one whose language only its link says', async () => {
      const {tab} = await open(`
        <div class="wide fbss-faq" lang="es"><p><a href="${faqPage}">Preguntas</a></p></div>
        <p><span class="fbss-overview" lang="es">Resumen</span></p>
        <div id="none" data-fbss="faq"><a href="${faqPage}">Preguntas</a></div>
        <div data-fbss-lang="pt-BR" data-fbss="symptoms"></div>${script}`);
      await speaks(tab, 'div.fbss-faq >>> fbss-faq', 'es');
      await speaks(tab, 'span >>> fbss-overview', 'es');
      await speaks(tab, '#none >>> fbss-faq', 'es');
      await speaks(tab, '[data-fbss=symptoms] >>> fbss-symptoms', 'pt-BR');
      await tab.close();
    });

    it('no attribute comes with it that the element does not have', async () => {
      const {tab} = await open(
        `<div data-fbss="faq" data-fbss-onclick="alert(1)" data-fbss-style="color: red" data-fbss-slot="x" data-fbss-id="y" data-fbss-single><a href="${faqPage}?onclick=1">Preguntas</a></div>${script}`,
      );
      await speaks(tab, 'div >>> fbss-faq', 'es');
      assert.deepEqual((await found(tab, 'div >>> fbss-faq')).attributes, {single: ''});
      await tab.close();
    });

    it('the hospital’s own line, which the script’s tag states, is in each of them, as plain text', async () => {
      const flagsPage = '/fbss/embed/es/red-flags.html';
      const {tab} = await open(`
        <div id="placeholder" data-fbss="red-flags"><a href="${flagsPage}">Señales</a></div>
        <p id="link"><a href="${flagsPage}">Señales</a></p>
        <p id="guide"><a href="${flagsPage.replace('red-flags', 'guide')}">Todo</a></p>
        <script src="/fbss/fbss.js" data-contact="Spine clinic: &lt;b>01632&lt;/b>" data-text-contact="text 999" async></script>`);
      for (const where of [
        '#placeholder >>> fbss-red-flags',
        '#link >>> fbss-red-flags',
        '#guide >>> fbss-red-flags',
      ]) {
        await speaks(tab, where, 'es');
        await tab.waitForFunction(
          ({shadowRoot}) => shadowRoot.querySelector('[part=contact] slot')?.assignedNodes().length,
          {},
          await tab.$(where),
        );
        const shown = await tab.$eval(where, ({shadowRoot}) => {
          const line = shadowRoot.querySelector('[part=contact]');
          const [text] = line.querySelector('slot').assignedNodes();
          return [text.textContent.trim(), text.lang, text.dir, line.offsetHeight > 0];
        });
        assert.deepEqual(shown, ['Spine clinic: <b>01632</b>', '', 'auto', true]);
        const forDeaf = await tab.$eval(
          where,
          ({shadowRoot}) => shadowRoot.querySelector('[part=text-contact]').textContent,
        );
        assert.match(forDeaf, /text 999/);
      }
      await tab.close();
    });

    it('links to folders that data-embeds names become elements, also without “.html”', async () => {
      const {tab, heard} = await open(`
        <p id="there"><a href="https://hospital.example/patients/pages/es/faq?theme=dark">Preguntas</a></p>
        <p id="root"><a href="https://pages.example/es/overview.html">Resumen</a></p>
        <p id="beside"><a href="https://hospital.example/patients/pages-of-others/es/faq">Preguntas</a></p>
        <p id="below"><a href="https://hospital.example/patients/pages/x/es/faq">Preguntas</a></p>
        <script src="/fbss/fbss.js" data-embeds="https://hospital.example/patients/pages https://pages.example/ pages/" async></script>`);
      await speaks(tab, '#there >>> fbss-faq', 'es');
      await speaks(tab, '#root >>> fbss-overview', 'es');
      for (const id of ['beside', 'below']) assert.equal((await tab.$$(`#${id} > a`)).length, 1, id);
      assert.deepEqual(
        heard.warnings.map((text) => /data-embeds: "pages\/"/.test(text)),
        [true],
      );
      await tab.close();
    });

    it('links stay links where the script does not know its address and none is named: one warning', async () => {
      const {tab, heard} = await open(
        `<p id="link"><a href="${faqPage}">Preguntas</a></p><p><a href="${faqPage}">Preguntas</a></p><div data-fbss="overview"></div><script type="module" src="/fbss/fbss.en.js"></script>`,
      );
      await speaks(tab, '[data-fbss] >>> fbss-overview', 'en');
      assert.equal((await tab.$$('#link > a')).length, 1);
      assert.equal(heard.warnings.filter((text) => text.includes('data-embeds')).length, 1);
      await tab.close();
    });

    it('a section that is not there stays as it was written: one warning', async () => {
      const {tab, heard} = await open(
        `<div data-fbss="nonsense">Words</div><div data-fbss="nonsense">Words</div><div class="fbss-box">Words</div>${script}<fbss-faq></fbss-faq>`,
      );
      await speaks(tab, 'fbss-faq', 'en');
      await new Promise((later) => setTimeout(later, 200));
      assert.equal(await tab.$eval('div', ({innerHTML}) => innerHTML), 'Words');
      assert.deepEqual(heard.warnings.length, 1);
      await tab.close();
    });

    it('a link that stands alone becomes the element; in running text, in a list or elsewhere it stays a link', async () => {
      const {tab} = await open(`
        <p id="alone"> <a href="${faqPage}?country=ES&amp;heading-level=4">Preguntas</a> </p>
        <p id="text">See <a href="${faqPage}">the questions</a>.</p>
        <ul><li id="item"><a href="${faqPage}">Preguntas</a></li></ul>
        <div id="picture"><a href="${faqPage}"></a><img alt="" src="data:,"></div>
        <p id="asked">See <a data-fbss href="${faqPage}">the questions</a>.</p>
        <p id="other"><a href="/embed/es/nothing.html">Other</a></p>
        <p id="own"><a href="/faq.html">Our own</a></p>${script}`);
      await speaks(tab, '#alone >>> fbss-faq', 'es');
      await speaks(tab, '#asked >>> fbss-faq', 'es');
      assert.deepEqual((await found(tab, '#alone >>> fbss-faq')).attributes, {'heading-level': '4'});
      for (const id of ['text', 'item', 'picture', 'other', 'own']) {
        assert.equal((await tab.$$(`#${id} a`)).length, 1, id);
        assert.equal(await tab.$(`#${id} >>> :is(fbss-faq, fbss-overview)`), null, id);
      }
      await tab.close();
    });

    it('what comes later is found: inserted by a script, in a new body, in a shadow root that the page tells of', async () => {
      const {tab} = await open(`<main></main>${script}<fbss-about></fbss-about>`);
      await speaks(tab, 'fbss-about', 'en');
      await tab.evaluate((address) => {
        document.querySelector('main').innerHTML = `<section><p><a href="${address}">Preguntas</a></p></section>`;
      }, faqPage);
      await speaks(tab, 'main p >>> fbss-faq', 'es');
      await tab.evaluate(() => {
        const body = document.createElement('body');
        body.innerHTML = '<div data-fbss="overview" lang="de"></div><div id="host"></div>';
        document.body.replaceWith(body);
      });
      await speaks(tab, 'div >>> fbss-overview', 'de');
      const inShadow = await tab.evaluate(async () => {
        const root = document.querySelector('#host').attachShadow({mode: 'open'});
        root.innerHTML = '<div data-fbss="faq" lang="es"></div>';
        await new Promise((later) => setTimeout(later, 100));
        const inPlaces = (tag) => [...root.children].some(({shadowRoot}) => shadowRoot?.querySelector(tag));
        const before = inPlaces('fbss-faq');
        root.dispatchEvent(new Event('fbss-upgrade', {composed: true}));
        await new Promise((later) => setTimeout(later, 100));
        root.append(Object.assign(document.createElement('div'), {className: 'fbss-about'}));
        for (let i = 0; i < 50 && !inPlaces('fbss-about'); i++) await new Promise((r) => setTimeout(r, 50));
        return [before, inPlaces('fbss-faq'), inPlaces('fbss-about')];
      });
      assert.deepEqual(inShadow, [false, true, true]);
      await tab.close();
    });

    it('nothing is doubled when a page keeps and restores what we made', async () => {
      const {tab} = await open(
        `<main><div data-fbss="overview"><a href="${faqPage}">Preguntas</a></div><p><a href="${faqPage}">Preguntas</a></p><fbss-faq></fbss-faq></main>${script}`,
      );
      const shown = async () => {
        await speaks(tab, 'div >>> fbss-overview', 'es');
        await speaks(tab, 'p >>> fbss-faq', 'es');
        await speaks(tab, 'main > fbss-faq', 'en');
      };
      await shown();
      await tab.waitForSelector('fbss-faq > [slot^="fbss-"]');
      const words = () => tab.$$eval('main [slot^="fbss-"]', ({length}) => length);
      const before = await words();
      for (const restore of [
        (main) => main.replaceWith(main.cloneNode(true)),
        (main) => (main.innerHTML = `${main.innerHTML}`),
      ]) {
        await tab.$eval('main', restore);
        await shown();
        await new Promise((later) => setTimeout(later, 300));
        assert.equal(await words(), before);
        for (const where of ['div >>> fbss-overview', 'p >>> fbss-faq', 'main > fbss-faq'])
          assert.equal((await tab.$$(where)).length, 1, where);
      }
      await tab.close();
    });

    it('a plain fragment becomes the element while it is below the window; where it may be read it stays', async () => {
      const fragment = readFileSync('dist/html/es/faq.html', 'utf8');
      const {tab} = await open(
        `<section>${fragment}</section><div style="block-size: 300vh"></div><main>${fragment}</main>${script}`,
      );
      await speaks(tab, 'main > div >>> fbss-faq', 'es');
      assert.equal(await tab.$('section >>> fbss-faq'), null);
      assert.match(await tab.$eval('section', ({innerText}) => innerText), /Preguntas frecuentes/);
      await tab.close();
    });

    it('a fragment that arrives in pieces is shown once', async () => {
      const fragment = readFileSync('dist/html/es/red-flags.html', 'utf8');
      const cut = fragment.indexOf('<h2>');
      site?.close();
      site = await host(
        {},
        {
          async answer(pathname, response) {
            if (pathname !== '/pieces') return false;
            response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
            response.write(
              `<!doctype html><html lang="en"><head><script src="/fbss/fbss.js"></script></head><body><div style="block-size: 300vh"></div>${fragment.slice(0, cut)}`,
            );
            await new Promise((later) => setTimeout(later, 1000));
            response.end(`${fragment.slice(cut)}</body></html>`);
            return true;
          },
        },
      );
      const tab = await browser.newPage();
      await tab.goto(`${site.url}/pieces`, {waitUntil: 'load'});
      await speaks(tab, '[data-fbss] >>> fbss-red-flags', 'es');
      assert.equal((await tab.$$('[data-fbss] >>> fbss-red-flags')).length, 1);
      assert.equal(
        await tab.$$eval('[data-fbss] > *', (all) => all.filter((child) => child.offsetHeight).length),
        0,
        'a piece beside the element',
      );
      await tab.close();
    });
  });
}

describe('A page that the browser keeps and brings back, in Chromium', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launchThatKeepsPages();
    const markup = `<main><div data-fbss="overview" lang="es">Resumen</div><fbss-faq lang="es"></fbss-faq></main>${script}`;
    site = await host({'/': page(markup), '/next': page('The next page')});
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('has its elements, their words and what a reader opened, and goes on: nothing doubled, nothing lost', async () => {
    const tab = await browser.newPage();
    const heard = listen(tab);
    await tab.goto(site.url, {waitUntil: 'load'});
    await tab.evaluate(() => addEventListener('pageshow', ({persisted}) => (globalThis.kept = persisted)));
    await speaks(tab, 'fbss-faq', 'es');
    await speaks(tab, 'div >>> fbss-overview', 'es');
    await tab.waitForSelector('fbss-faq > [slot^="fbss-"]');
    await tab.$eval('fbss-faq', (faq) => (faq.shadowRoot.querySelector('details').open = true));
    const state = () =>
      tab.evaluate(() => [
        document.querySelector('main').textContent,
        document.querySelectorAll('fbss-faq').length,
        document.querySelector('div').shadowRoot.querySelectorAll('fbss-overview').length,
        document.querySelector('fbss-faq').shadowRoot.querySelectorAll('[part=entry][open]').length,
      ]);
    const before = await state();
    for (let visit = 0; visit < 3; visit++) {
      await tab.goto(`${site.url}/next`);
      await tab.goBack();
      assert.equal(await tab.evaluate(() => globalThis.kept), true);
      assert.deepEqual(await state(), before);
    }
    await tab.$eval('fbss-faq', (faq) => (faq.lang = 'de'));
    await speaks(tab, 'fbss-faq', 'de');
    await tab.$eval('main', (main) =>
      main.insertAdjacentHTML('beforeend', '<div data-fbss="symptoms" lang="fr"></div>'),
    );
    await speaks(tab, '[data-fbss=symptoms] >>> fbss-symptoms', 'fr');
    assert.deepEqual(heard, {errors: [], warnings: []});
    await tab.close();
  });
});

describe('Ticks on a page that the browser keeps and brings back, in Chromium', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launchThatKeepsPages();
    site = await host({
      '/': page(`<fbss-red-flags></fbss-red-flags><fbss-prevention></fbss-prevention>${script}`),
      '/next': page('The next page'),
    });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('are gone: whoever presses Back may be someone else', async () => {
    const tab = await browser.newPage();
    await tab.goto(site.url, {waitUntil: 'load'});
    await tab.evaluate(() => addEventListener('pageshow', ({persisted}) => (globalThis.kept = persisted)));
    await speaks(tab, 'fbss-red-flags', 'en');
    await speaks(tab, 'fbss-prevention', 'en');
    const boxes = (what) =>
      tab.evaluate(
        (selector) =>
          ['fbss-red-flags', 'fbss-prevention'].map(
            (tag) => document.querySelector(tag).shadowRoot.querySelectorAll(selector).length,
          ),
        what,
      );
    await tab.evaluate(() => {
      for (const tag of ['fbss-red-flags', 'fbss-prevention'])
        document.querySelector(tag).shadowRoot.querySelector('input').click();
    });
    assert.deepEqual(await boxes(':checked'), [1, 1]);
    await tab.goto(`${site.url}/next`);
    await tab.goBack();
    assert.equal(await tab.evaluate(() => globalThis.kept), true);
    await tab.waitForFunction(
      () => !document.querySelector('fbss-red-flags').shadowRoot.querySelector('[part=answer] [part]'),
    );
    assert.deepEqual(await boxes(':checked'), [0, 0]);
    await tab.close();
  });
});

describe('Hundreds of places on a page, in Chromium', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launchers.Chromium();
    site = await host({'/': page(`<main></main>${script}`)});
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Counts tasks of over 50 ms from here on. */
  const watchTasks = (tab) =>
    tab.evaluate(() => {
      globalThis.long = [];
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) globalThis.long.push(Math.round(duration));
      }).observe({type: 'longtask'});
    });

  it('two hundred placeholders at once keep the page quick: none of its tasks does the work of several', async () => {
    const tab = await browser.newPage();
    await tab.goto(site.url, {waitUntil: 'load'});
    await watchTasks(tab);
    // how long one takes on this machine, as busy as it is
    const single = await tab.evaluate(async () => {
      const main = document.querySelector('main');
      let longest = 0;
      for (let time = 0; time < 20; time++) {
        const start = performance.now();
        main.innerHTML = '<div data-fbss="faq"></div>';
        while (!main.firstChild.shadowRoot?.querySelector('fbss-faq')?.shadowRoot?.querySelector('details')) {
          await new Promise((task) => setTimeout(task));
        }
        await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
        longest = Math.max(longest, performance.now() - start);
      }
      main.innerHTML = '';
      globalThis.long = [];
      return longest;
    });
    await tab.evaluate(() => {
      document.querySelector('main').innerHTML = '<div data-fbss="faq"></div>'.repeat(200);
    });
    await tab.waitForFunction(
      () => [...document.querySelectorAll('main > div')].filter(({shadowRoot}) => shadowRoot).length === 200,
      {timeout: 60_000},
    );
    await new Promise((later) => setTimeout(later, 500));
    const longest = Math.max(0, ...(await tab.evaluate(() => globalThis.long)));
    assert.ok(longest <= Math.max(50, 3 * single), `${longest} ms, where one takes ${single} ms at most`);
    await tab.close();
  });

  it('two hundred that come one by one and go again leave nothing behind', async () => {
    const tab = await browser.newPage();
    const heard = listen(tab);
    await tab.goto(site.url, {waitUntil: 'load'});
    const cdp = await tab.createCDPSession();
    const comeAndGo = (times) =>
      tab.evaluate(async (count) => {
        const main = document.querySelector('main');
        for (let i = 0; i < count; i++) {
          main.innerHTML = '<p><a href="/fbss/embed/en/faq.html">Questions</a></p>';
          await new Promise((frame) => setTimeout(frame, 5));
        }
        main.innerHTML = '';
      }, times);
    const nodes = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await tab.metrics()).Nodes;
    };
    await comeAndGo(10);
    await new Promise((later) => setTimeout(later, 1000));
    const before = await nodes();
    await comeAndGo(200);
    let afterwards;
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      await new Promise((later) => setTimeout(later, 500));
      afterwards = await nodes();
      if (afterwards - before < 500) break;
    }
    assert.ok(afterwards - before < 500, `${before} → ${afterwards}`);
    assert.deepEqual(heard.errors, []);
    await tab.close();
  });

  it('nothing on the page moves for a prerendered element or a fragment, nor below a place that was kept free', async () => {
    const shift = async (markup) => {
      const place = await host({'/': page(`${markup}<p>Below</p>`)});
      const tab = await browser.newPage();
      await tab.evaluateOnNewDocument(() => {
        globalThis.moved = 0;
        new PerformanceObserver((list) => {
          for (const {value} of list.getEntries()) globalThis.moved += value;
        }).observe({type: 'layout-shift', buffered: true});
      });
      await tab.goto(place.url, {waitUntil: 'load'});
      await new Promise((later) => setTimeout(later, 700));
      const moved = await tab.evaluate(() => globalThis.moved);
      await tab.close();
      place.close();
      return moved;
    };
    const fragment = readFileSync('dist/html/es/faq.html', 'utf8');
    const [prerendered] = /<fbss-faq[\s\S]*<\/fbss-faq>/.exec(readFileSync('dist/embed/en/faq.html', 'utf8'));
    assert.equal(await shift(`${fragment}${script}`), 0);
    assert.equal(await shift(`${prerendered}${script}`), 0);
    assert.equal(await shift(`<div style="min-block-size: 40rem"><fbss-faq></fbss-faq></div>${script}`), 0);
  });
});
