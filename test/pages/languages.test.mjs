import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {host, launchers, listen, page, shown, speaks} from '../support/host.mjs';
import {moduleOf, pseudo, wordsOf} from '../support/pseudo.mjs';

const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const english = await wordsOf(sourceLocale);
const script = '<script src="/fbss/fbss.js"></script>';
const every = `<fbss-language></fbss-language><fbss-guide country="GB"></fbss-guide><fbss-red-flags></fbss-red-flags>
  <fbss-red-flags mode="list" country="GB"></fbss-red-flags><fbss-faq></fbss-faq><fbss-quick-facts></fbss-quick-facts>`;

/** Runs before the page: its clock is past the review date, so that this is said, too. */
function late() {
  const then = Date.parse('2050-01-01');
  Date.now = () => then;
}

/** Runs in the page: what there is to open, tick and choose, and the staff card of the checker outside the guide. */
async function openAll() {
  const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('fbss-'));
  for (const {shadowRoot} of elements) {
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    for (const choice of shadowRoot.querySelectorAll('[part=choose], input')) choice.click();
  }
  // the last box is "none": the guide's checker gives that answer, this one the other
  const checker = document.querySelector('body > fbss-red-flags');
  checker.shadowRoot.querySelector('input').click();
  await checker.updateComplete;
  checker.shadowRoot.querySelector('[part=show-staff]').click();
  for (let i = 0; i < 100 && !checker.shadowRoot.querySelector('dialog[open]'); i++)
    await new Promise((frame) => requestAnimationFrame(frame));
  if (!checker.shadowRoot.querySelector('dialog[open]')) throw new Error('There is no staff card');
}

/**
 * Runs in the page: the texts of our elements as they stand on the screen, those for screen readers, and what stands
 * out of its card or of the window.
 */
function look() {
  const texts = [];
  const wide = [];
  const inEnglish = '[part=english], dialog [lang=en]';
  const page = {left: 0, right: document.documentElement.clientWidth};
  const measure = (rects, {left, right}, what) => {
    for (const rect of rects) if (rect.width && (rect.left < left - 1 || rect.right > right + 1)) wide.push(what);
  };
  const visit = (node, box, element) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.data.trim()) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      // what is only spoken is not laid out
      if (!element.matches('[role=status]')) measure(range.getClientRects(), box, node.data.trim());
      texts.push({text: node.data.trim(), direction: getComputedStyle(element).direction});
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('style, script')) return;
    // it has to fit, but has no words of the language
    const apart = node.matches(`${inEnglish}, [part=language], bdi`);
    const from = texts.length;
    // the staff card covers the window
    if (node.localName === 'dialog') box = page;
    measure([node.getBoundingClientRect()], box, `${node.localName} ${node.outerHTML.slice(0, 80)}`);
    let inner = box;
    if (node.matches('[part~=card]')) inner = node.getBoundingClientRect();
    for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder']) {
      if (node.hasAttribute(name)) {
        texts.push({text: node.getAttribute(name), direction: getComputedStyle(node).direction});
      }
    }
    if (node.localName !== 'svg') {
      const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
      for (const child of assigned.length ? assigned : (node.shadowRoot ?? node).childNodes) visit(child, inner, node);
    }
    if (apart) texts.splice(from);
  };
  visit(document.body, page, document.documentElement);
  return {texts, wide: [...new Set(wide)]};
}

for (const [name, launch] of Object.entries(launchers)) {
  describe(`The languages on a host page, in ${name}`, () => {
    let browser;
    before(async () => (browser = await launch()));
    after(() => browser.close());

    /** A page in a language; `modules` are sent in place of what is built, by language. */
    const open = async (t, markup, {modules = {}, width = 1000, answer, run, ...options} = {}) => {
      const sent = Object.entries(modules).map(([language, words]) => [
        `/fbss/content/${language}.js`,
        moduleOf(words),
      ]);
      const site = await host({'/': page(markup, options), ...Object.fromEntries(sent)}, {answer});
      const tab = await browser.newPage();
      t.after(async () => {
        await tab.close();
        site.close();
      });
      const heard = listen(tab);
      await tab.evaluateOnNewDocument(() => {
        globalThis.thrown = [];
        addEventListener('error', ({message}) => thrown.push(message));
        addEventListener('unhandledrejection', ({reason}) => thrown.push(String(reason)));
      });
      if (run) await tab.evaluateOnNewDocument(run);
      await tab.setViewport({width, height: 800});
      await tab.goto(site.url, {waitUntil: 'domcontentloaded'});
      return {tab, heard, thrown: () => tab.evaluate(() => globalThis.thrown), requests: site.requests};
    };

    /** What there is to see of everything on a narrow page whose language is a pseudo-language, at either size of text. */
    const seen = async (t, lang, words) => {
      const {tab, heard} = await open(t, every + script, {lang, modules: {[lang]: words}, width: 280, run: late});
      await speaks(tab, 'fbss-quick-facts', lang);
      await tab.evaluate(openAll);
      const found = [];
      for (const size of ['100%', '200%']) {
        await tab.evaluate((root) => (document.documentElement.style.fontSize = root), size);
        const {texts, wide} = await tab.evaluate(look);
        found.push({texts, wide: wide.map((what) => `text at ${size}: ${what}`)});
      }
      assert.deepEqual(heard.errors, []);
      return {texts: found[0].texts, wide: found.flatMap(({wide}) => wide)};
    };

    it('has every word from the language, and room for long ones at 280 px with text of twice the size', async (t) => {
      const {texts, wide} = await seen(t, 'de', await pseudo('en-XA'));
      const month = new Intl.DateTimeFormat('de', {month: 'long'});
      const months = Array.from({length: 12}, (_, index) => month.format(new Date(2026, index)));
      const words = texts
        .flatMap(({text}) => text.replace(/\[[^[\]]+\]/g, '').match(/\p{L}+/gu) ?? [])
        .filter((word) => !months.includes(word));
      assert.deepEqual(words, []);
      assert.ok(texts.filter(({text}) => text.startsWith('[')).length > 200, `${texts.length} texts`);
      assert.deepEqual(wide, []);
    });

    it('runs from right to left throughout, within 280 px, text of twice the size too', async (t) => {
      const {texts, wide} = await seen(t, 'ar', await pseudo('ar-XB'));
      assert.deepEqual(
        texts.filter(({direction}) => direction !== 'rtl'),
        [],
      );
      assert.ok(texts.filter(({text}) => text.startsWith('\u202e')).length > 200, `${texts.length} texts`);
      assert.deepEqual(wide, []);
    });

    const emergency = '<fbss-red-flags></fbss-red-flags><fbss-see-a-doctor></fbss-see-a-doctor>';
    /** Runs in the page: the English beside the emergency words, the languages for staff, and the foot's line on reviews. */
    const reviewOf = async () => {
      const checker = document.querySelector('fbss-red-flags').shadowRoot;
      checker.querySelector('[part=show-staff]').click();
      while (!checker.querySelector('dialog[open]')) await new Promise((frame) => requestAnimationFrame(frame));
      checker.querySelector('[part=about]').open = true;
      while (!checker.querySelector('[part=review]')) await new Promise((frame) => requestAnimationFrame(frame));
      return {
        both: [...document.querySelectorAll('fbss-red-flags, fbss-see-a-doctor')].flatMap(({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('[part=english]')].map((span) => ({
            lang: span.closest('[lang]').lang,
            dir: span.querySelector('slot').closest('[dir]').dir,
            text: span.textContent.trim(),
          })),
        ),
        staff: [...checker.querySelectorAll('dialog [lang]')].map(({lang, dir}) => `${lang} ${dir}`),
        foot: checker.querySelector('[part=review]').textContent.trim(),
        words: checker.textContent,
      };
    };

    for (const [lang, dir] of [
      ['ar', 'rtl'],
      ['es', 'ltr'],
    ]) {
      it(`has emergency words in English, too, marked as such, where no clinician has reviewed them: ${lang}`, async (t) => {
        const words = {...(await wordsOf(lang)), reviews: {}};
        const {tab} = await open(t, emergency + script, {lang, modules: {[lang]: words}});
        await speaks(tab, 'fbss-red-flags', lang);
        const found = await tab.evaluate(reviewOf);
        for (const text of [english.redFlags.heading, english.redFlags.orGo, ...english.redFlags.flags]) {
          const beside = found.both.filter((span) => span.text === text);
          assert.equal(beside.length, 2, text);
        }
        for (const span of found.both) assert.deepEqual([span.lang, span.dir], ['en', 'ltr'], span.text);
        assert.deepEqual(found.staff, [`${lang} ${dir}`, 'en ltr']);
        assert.equal(found.foot, words.about.unreviewed);
        assert.ok(found.words.includes(words.about.bothLanguages));
      });

      it(`has them in the reader’s language alone once a clinician has, whom the foot names: ${lang}`, async (t) => {
        const review = {reviewer: 'Dr. Example, Spine Clinic', date: '30.10.2026'};
        const reviews = {'red-flags': review, 'see-a-doctor': review};
        const words = {...(await wordsOf(lang)), reviews};
        const {tab} = await open(t, emergency + script, {lang, modules: {[lang]: words}});
        await speaks(tab, 'fbss-red-flags', lang);
        const found = await tab.evaluate(reviewOf);
        assert.deepEqual(found.both, []);
        assert.deepEqual(found.staff, [`${lang} ${dir}`]);
        assert.equal(found.foot, `${words.about.medicalReview}: Dr. Example, Spine Clinic, 30.10.2026`);
        assert.ok(!found.words.includes(words.about.bothLanguages));
        for (const flag of english.redFlags.flags) assert.ok(!found.words.includes(flag), flag);
      });
    }

    it('has each part of an urgent answer in English, too, where two parts have the same words in the language', async (t) => {
      const spanish = await wordsOf('es');
      const entries = spanish.faq.entries.map((entry) =>
        entry.urgent
          ? {...entry, answer: entry.answer.map((block) => (Array.isArray(block) ? block.map(() => block[0]) : block))}
          : entry,
      );
      const words = {...spanish, reviews: {}, faq: {...spanish.faq, entries}};
      const {tab} = await open(t, `<fbss-faq></fbss-faq>${script}`, {lang: 'es', modules: {es: words}});
      await speaks(tab, 'fbss-faq', 'es');
      const beside = await tab.evaluate(() =>
        [...document.querySelector('fbss-faq').shadowRoot.querySelectorAll('[part=entry]')].map((entry) =>
          [...entry.querySelectorAll('[part=english]')].map(({textContent}) => textContent.trim()),
        ),
      );
      const expected = english.faq.entries.map(({urgent, answer}) => (urgent ? answer.flat() : []));
      assert.ok(expected.flat().length > 3);
      assert.deepEqual(beside, expected);
    });

    it('tells the red flags in each language, in its direction, and asks for that language alone', async (t) => {
      const {tab, heard, requests} = await open(
        t,
        `<fbss-red-flags country="GB"></fbss-red-flags><fbss-faq></fbss-faq>${script}`,
      );
      const content = () => requests.filter((path) => path.includes('/content/'));
      for (const lang of [sourceLocale, ...targetLocales]) {
        const asked = content().length;
        await tab.evaluate((tag) => (document.documentElement.lang = tag), lang);
        await speaks(tab, 'fbss-red-flags', lang);
        const card = await tab.evaluate(() => {
          const {dir, textContent} = document.querySelector('fbss-red-flags').shadowRoot.querySelector('[part=card]');
          return {dir, words: textContent};
        });
        for (const flag of (await wordsOf(lang)).redFlags.flags) assert.ok(card.words.includes(flag), flag);
        assert.equal(card.dir, /^(ar|ur)$/.test(lang) ? 'rtl' : 'ltr', lang);
        if (lang !== sourceLocale) assert.deepEqual(content().slice(asked), [`/fbss/content/${lang}.js`]);
      }
      assert.equal(content().length, targetLocales.length);
      assert.deepEqual(heard, {errors: [], warnings: []});
    });

    it('asks for nothing more where the script has the language inside', async (t) => {
      const markup = `<fbss-red-flags></fbss-red-flags><fbss-faq></fbss-faq><script src="/fbss/fbss.de.js"></script>`;
      const {tab, requests} = await open(t, markup, {lang: 'de'});
      await speaks(tab, 'fbss-red-flags', 'de');
      const {redFlags} = await wordsOf('de');
      assert.ok((await shown(tab, 'fbss-red-flags')).includes(redFlags.flags[0]));
      assert.deepEqual(requests, ['/', '/fbss/fbss.de.js']);
    });

    const add = (tab, markup) => tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), markup);
    const notArrived = ({warnings}) => warnings.filter((text) => /did not arrive/.test(text)).length;
    const spanish = readFileSync('dist/content/es.js');

    for (const [what, send] of Object.entries({
      'is not there': (response) => response.writeHead(404, {'content-type': 'text/html'}).end('<h1>Not found</h1>'),
      'is cut short': (response) =>
        response.writeHead(200, {'content-type': 'text/javascript'}).end(spanish.subarray(0, 5000)),
      'is sent as plain text': (response) =>
        response.writeHead(200, {'content-type': 'text/plain', 'x-content-type-options': 'nosniff'}).end(spanish),
      'breaks off on its way': (response) => {
        response.writeHead(200, {'content-type': 'text/javascript', 'content-length': spanish.length});
        response.write(spanish.subarray(0, 5000), () => response.destroy());
      },
    })) {
      it(`speaks English at once where the language ${what}, and the language in the next element`, async (t) => {
        let ill = true;
        const {tab, heard, thrown} = await open(t, `<fbss-faq></fbss-faq><fbss-causes></fbss-causes>${script}`, {
          lang: 'es',
          answer: (path, response) => {
            if (path !== '/fbss/content/es.js' || !ill) return false;
            send(response);
            return true;
          },
        });
        for (const element of ['fbss-faq', 'fbss-causes']) await speaks(tab, element, 'en', 2000);
        assert.ok((await shown(tab)).includes(english.faq.heading));
        assert.equal(notArrived(heard), 1);
        ill = false;
        await add(tab, '<fbss-overview></fbss-overview>');
        await speaks(tab, 'fbss-overview', 'es');
        assert.equal(notArrived(heard), 1);
        assert.deepEqual(await thrown(), []);
      });
    }

    it('speaks English after three seconds where the server never answers, each element, and other languages still', async (t) => {
      const {tab, thrown} = await open(t, `<fbss-faq></fbss-faq>${script}`, {
        lang: 'es',
        answer: (path) => path === '/fbss/content/es.js' && new Promise(() => {}),
      });
      for (const element of ['fbss-faq', 'fbss-causes']) {
        const start = Date.now();
        await speaks(tab, element, 'en', 4500);
        assert.ok(Date.now() - start > 2000, `${Date.now() - start} ms`);
        // one that is there from now on waits as long
        await add(tab, '<fbss-causes></fbss-causes>');
      }
      await tab.evaluate(() => (document.documentElement.lang = 'fr'));
      await speaks(tab, 'fbss-faq', 'fr');
      assert.deepEqual(await thrown(), []);
    });

    it('speaks English to a reader who goes offline and then changes the language, and the language once back', async (t) => {
      const {tab, heard, thrown} = await open(t, `<fbss-faq></fbss-faq>${script}`, {});
      await speaks(tab, 'fbss-faq', 'en');
      await tab.setOfflineMode(true);
      await tab.evaluate(() => (document.documentElement.lang = 'es'));
      for (const end = Date.now() + 5000; !notArrived(heard) && Date.now() < end;) await pause(20);
      // it is asked for again, and does not come again
      await add(tab, '<fbss-causes></fbss-causes>');
      await speaks(tab, 'fbss-causes', 'en', 4000);
      assert.ok((await shown(tab)).includes(english.faq.heading));
      assert.equal(notArrived(heard), 1);
      await tab.setOfflineMode(false);
      await add(tab, '<fbss-overview></fbss-overview>');
      await speaks(tab, 'fbss-overview', 'es');
      await tab.evaluate(() => (document.documentElement.lang = 'en'));
      await tab.evaluate(() => (document.documentElement.lang = 'es'));
      await speaks(tab, 'fbss-faq', 'es');
      assert.deepEqual(await thrown(), []);
    });

    /** Runs before the page: fifty elements, half of them in shadow roots, and the languages seen in each frame. */
    function fifty() {
      globalThis.all = [];
      addEventListener('DOMContentLoaded', () => {
        for (let i = 0; i < 50; i++) {
          let place = document.body;
          for (let depth = 0; depth < (i % 2) * 3; depth++) {
            place = place.appendChild(document.createElement('div')).attachShadow({mode: depth ? 'open' : 'closed'});
          }
          const tag = ['fbss-faq', 'fbss-overview', 'fbss-red-flags', 'fbss-causes', 'fbss-about'][i % 5];
          all.push(place.appendChild(document.createElement(tag)));
        }
      });
      globalThis.spoken = () => [
        ...new Set(all.map(({shadowRoot}) => shadowRoot?.querySelector('[part=card]')?.lang ?? 'none')),
      ];
      globalThis.frames = [];
      const frame = () => {
        const now = spoken().join(' ');
        if (now !== frames.at(-1)) frames.push(now);
        requestAnimationFrame(frame);
      };
      globalThis.watch = () => requestAnimationFrame(frame);
    }

    it('changes fifty elements at once, and stays with the language asked for last, in whatever order they arrive', async (t) => {
      const wait = {'/fbss/content/de.js': 1200, '/fbss/content/fr.js': 700, '/fbss/content/ar.js': 200};
      const arrived = [];
      const {tab, heard, thrown} = await open(t, script.replace('src=', 'data-country="GB" src='), {
        run: fifty,
        answer: async (path) => {
          await pause(wait[path] ?? 0);
          if (path.includes('/content/')) arrived.push(path);
          return false;
        },
      });
      await tab.waitForFunction(() => all.length && spoken().join(' ') === 'en');
      await tab.evaluate(async () => {
        watch();
        for (const lang of ['de', 'fr', 'ar']) {
          document.documentElement.lang = lang;
          await new Promise((task) => setTimeout(task, 20));
        }
      });
      await tab.waitForFunction(() => spoken().join(' ') === 'ar');
      while (!arrived.includes('/fbss/content/de.js')) await pause(50);
      await pause(300);
      // all are there by now
      await tab.evaluate(() => (document.documentElement.lang = 'fr'));
      await tab.waitForFunction(() => spoken().join(' ') === 'fr');
      assert.deepEqual(await tab.evaluate(() => frames), ['en', 'ar', 'fr']);
      assert.deepEqual(arrived.slice(-3), ['/fbss/content/ar.js', '/fbss/content/fr.js', '/fbss/content/de.js']);
      assert.deepEqual(heard, {errors: [], warnings: []});
      assert.deepEqual(await thrown(), []);
    });

    it('shows the change in the frame that makes it, and leaves the page where it is', async (t) => {
      const {tab} = await open(t, script, {run: fifty});
      await tab.waitForFunction(() => all.length && spoken().join(' ') === 'en');
      /** Changes the language, and says what is spoken and seen in the frame of the change and in the one after. */
      const turn = (lang) =>
        tab.evaluate(async (to) => {
          document.documentElement.lang = to;
          const seen = [];
          for (let frame = 0; frame < 2; frame++) {
            await new Promise(requestAnimationFrame);
            await new Promise((task) => {
              const {port1, port2} = new MessageChannel();
              port1.onmessage = task;
              port2.postMessage(0);
            });
            const headings = all.map(({shadowRoot}) => shadowRoot.querySelector('[part=heading]'));
            const inSight = headings.filter((heading) => {
              const {top, bottom} = heading.getBoundingClientRect();
              return bottom > 0 && top < innerHeight;
            });
            seen.push(inSight.map((heading) => heading.checkVisibility()));
          }
          return {spoken: spoken(), seen, height: document.documentElement.scrollHeight};
        }, lang);
      await turn('de');
      await tab.waitForFunction(() => spoken().join(' ') === 'de');
      await tab.evaluate(() => all[25].scrollIntoView());
      const {spoken, seen, height} = await turn('en');
      assert.deepEqual(spoken, ['en']);
      assert.equal(seen[0][0], true);
      // cards that are shorter now let others into the window
      assert.ok(seen[1].length > 0 && seen[1].every(Boolean), `${seen[1]}`);
      assert.ok(height > 5000, 'cards out of sight keep their height');
      const gaps = await tab.evaluate(() =>
        all.slice(1).map((element, index) => {
          const above = all[index].shadowRoot.querySelector('[part~=card]').getBoundingClientRect();
          return Math.round(
            element.shadowRoot.querySelector('[part~=card]').getBoundingClientRect().top - above.bottom,
          );
        }),
      );
      assert.ok(
        gaps.every((gap) => gap >= 0),
        'cards do not overlap',
      );
    });

    it('changes nothing on the page for an element that is gone when its language comes, nor for one that was never shown', async (t) => {
      let send;
      const {tab, heard} = await open(t, `<main><fbss-faq structured-data></fbss-faq></main>${script}`, {
        answer: async (path) => {
          if (path === '/fbss/content/es.js') await new Promise((resolve) => (send = resolve));
          return false;
        },
      });
      await speaks(tab, 'fbss-faq', 'en');
      await tab.waitForSelector('fbss-faq > [slot]');
      await tab.evaluate(async () => {
        const main = document.querySelector('main');
        globalThis.gone = [main.firstChild, document.createElement('fbss-faq')];
        gone[1].structuredData = true;
        main.append(gone[1]);
        main.lang = 'es';
        await new Promise((task) => setTimeout(task, 50));
        main.replaceChildren();
        globalThis.before = document.documentElement.outerHTML;
      });
      while (!send) await pause(20);
      send();
      await pause(500);
      assert.equal(await tab.evaluate(() => document.documentElement.outerHTML === before), true);
      assert.deepEqual(heard, {errors: [], warnings: []});
      await tab.evaluate(() => document.querySelector('main').append(...gone));
      await tab.waitForFunction(() =>
        gone.every(({shadowRoot}) => shadowRoot.querySelector('[part=card]')?.lang === 'es'),
      );
    });
  });
}
