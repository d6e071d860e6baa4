import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {page} from '../support/host.js';
import {callInPage} from '../support/in-page.js';
import {appears, aWhile, callOf, inLightDom, renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

/** A script that adds members to `Object.prototype`, as a careless helper does that merges query parameters. */
const polluted = (members: object): string =>
  `<script>Object.assign(Object.prototype, ${JSON.stringify(members).replaceAll('<', '\\u003c')})</script>`;

/**
 * Waits until a page has elements for the selectors, and a while longer, then removes the pollution: code in the page's
 * own realm, such as the driver's, does not work on such a page. `waitForSelector` has its own realm.
 */
async function settle(tab: Page, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) await appears(tab, selector);
  await aWhile();
  await tab.evaluate('for (const name of Object.keys(Object.prototype)) delete Object.prototype[name]');
}

const numbers = Object.fromEntries(Array.from({length: 60}, (_, index) => [index, 'No emergency']));
/** The members, and what readers get on such a page: the answers to their ticks, or the fallback. */
const members: [what: string, members: object, shows: 'answers' | 'fallback'][] = [
  ['what a list has after its last', numbers, 'answers'],
  ['options of a listener', {once: true, passive: true, capture: true, signal: 'x'}, 'answers'],
  ['options of a shadow root', {slotAssignment: 'manual', delegatesFocus: true, clonable: true}, 'answers'],
  ['options of an observer', {attributeFilter: 'x', root: 'x', rootMargin: 'x', threshold: 'x'}, 'answers'],
  ['options of Lit', {renderBefore: 'x', creationScope: 'x', isConnected: false, host: 'x'}, 'answers'],
  ['a value', {value: 'x', writable: true}, 'answers'],
  ['a getter', {get: 'x'}, 'answers'],
  ['a setter', {set: 'x'}, 'answers'],
  ['what events have', {detail: 'x', persisted: true, timeStamp: 0}, 'answers'],
  ['what stops an update', {hostUpdate: 'x'}, 'fallback'],
  ['what stops the end of an update', {hostUpdated: 'x'}, 'fallback'],
  ['what stops a text', {nodeType: 1}, 'fallback'],
  ['what stops the end of a text', {_$AP: 'x'}, 'fallback'],
];

/** Pollutes the page, ticks one box after the other, records what is shown each time, and removes the pollution. */
const tickAll = async (polluted: object, later: boolean): Promise<void> => {
  const pause = (): Promise<unknown> => new Promise((end) => setTimeout(end, 60));
  const pollute = (): unknown => Object.assign(Object.prototype, polluted);
  const names = Object.keys(polluted);
  if (!later) pollute();
  await new Promise((loaded) => {
    addEventListener('load', loaded);
  });
  await pause();
  if (later) pollute();
  const [flags] = document.getElementsByTagName('fbss-red-flags');
  const seen: unknown[] = [];
  for (const tick of [0, 6, 1, 6]) {
    const boxes = [...(flags?.shadowRoot?.querySelectorAll('input') ?? [])];
    boxes.at(tick)?.click();
    await pause();
    const [fallback] = flags?.getElementsByTagName('b') ?? [];
    const answers = [...(flags?.shadowRoot?.querySelectorAll('[part=answer] :is([part=help], [part=none])') ?? [])];
    seen.push(fallback?.offsetWidth ? 'fallback' : answers.map((answer) => answer.getAttribute('part')).join());
  }
  for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  Object.assign(window, {seen});
  document.documentElement.setAttribute('data-seen', '');
};

eachBrowser('A page that has polluted Object.prototype', ({open}) => {
  it('shows only the number, the line and the language of the tag', async () => {
    const {tab, log} = await open({
      '/': page(
        polluted({
          lang: 'de',
          contact: 'Our number has changed',
          framed: true,
          fbss: 'about',
          fbssLang: 'de',
          embeds: 'https://evil.example/embed/',
        }) +
          `<fbss-see-a-doctor></fbss-see-a-doctor><fbss-red-flags contact="Our own line"></fbss-red-flags><div class="fbss-overview">Overview</div><script src="/fbss/fbss.js"></script>`,
      ).replace(' lang="en"', ''),
    });
    await settle(tab, 'fbss-red-flags >>> [part~=card]', '.fbss-overview >>> fbss-overview >>> [part~=card]');
    await renders(tab, 'fbss-red-flags');
    await renders(tab, '.fbss-overview >>> fbss-overview');
    assert.equal(await callOf(tab, 'fbss-red-flags'), undefined);
    const shown = await tab.$eval('fbss-red-flags', ({shadowRoot}) => [
      shadowRoot?.querySelectorAll('[part=contact]').length,
      shadowRoot?.querySelectorAll('.room').length,
    ]);
    assert.deepEqual(shown, [1, 0]);
    assert.deepEqual(log.errors, []);
  });

  it('does not use a number or a country from it', async () => {
    for (const members of [{emergencyNumber: '0909 879 0000'}, {country: 'ES'}]) {
      const {tab} = await open({
        '/': page(
          `${polluted(members)}<div id="place" data-fbss="red-flags" data-fbss-country="GB"></div><script src="/fbss/fbss.js"></script>`,
        ),
      });
      await settle(tab, '#place >>> fbss-red-flags >>> [part~=card]');
      // a placeholder's country is used if the page has none: an inherited one does not count
      await renders(tab, '#place >>> fbss-red-flags');
      assert.equal(await tab.$eval('#place >>> fbss-red-flags', (flags) => flags.getAttribute('country')), 'GB');
      assert.equal(await callOf(tab, '#place >>> fbss-red-flags'), 'tel:999');
    }
  });

  it('shows the English beside emergency content that no clinician has reviewed, and no reviewer', async () => {
    const review = {reviewer: 'Dr A. Example', date: '2026-01-01'};
    const {tab, log} = await open({
      '/': page(
        `${polluted({'red-flags': review, faq: review, redFlags: 'No emergency'})}<fbss-guide sections="red-flags"></fbss-guide><fbss-red-flags lang="es"></fbss-red-flags><fbss-faq lang="es"></fbss-faq><script src="/fbss/fbss.js"></script>`,
      ),
    });
    const cards = ['fbss-guide > fbss-red-flags', 'body > fbss-red-flags', 'fbss-faq'];
    await settle(tab, ...cards.map((element) => `${element} >>> [part~=card]`));
    const guide = await tab.$eval(
      'fbss-guide',
      ({shadowRoot, textContent}) => `${shadowRoot?.textContent} ${textContent}`,
    );
    assert.ok(!guide.includes('No emergency'));
    for (const tag of ['body > fbss-red-flags', 'fbss-faq']) {
      await renders(tab, tag, 'es');
      const shown = await tab.$eval(tag, ({shadowRoot}) => [
        shadowRoot?.querySelectorAll('[part=english]').length !== 0,
        shadowRoot?.textContent.includes('Example'),
      ]);
      assert.deepEqual(shown, [true, false], tag);
    }
    assert.deepEqual(log.errors, []);
  });

  it('has working elements, whatever options browser APIs would inherit', async () => {
    const {tab, log} = await open({
      '/': page(
        polluted({
          en: 'x',
          es: 'x',
          'content/de.js': {redFlags: {heading: 'No emergency'}},
          slotAssignment: 'manual',
          hour: 'numeric',
          weekday: 'long',
          calendar: '-',
          fallback: 'x',
          attributes: false,
          behavior: 'x',
          inline: 'x',
        }) +
          `<div style="block-size: 200vh"></div><fbss-red-flags lang="es"></fbss-red-flags><fbss-language></fbss-language>
            <script src="/fbss/fbss.es.js"></script>
            <script>
              const flags = document.querySelector('fbss-red-flags');
              const poll = setInterval(() => {
                // the last symptom, with which the answer fits into the window
                const box = flags.shadowRoot?.querySelectorAll('input')[5];
                if (!box?.checked) return box?.click();
                if (!flags.shadowRoot.querySelector('[part=help]')) return;
                clearInterval(poll);
                setTimeout(() => (flags.lang = 'de'), 200);
              }, 20);
            </script>`,
      ),
    });
    await settle(tab, 'fbss-red-flags >>> [part~=card][lang=de]', 'fbss-language >>> [part~=card]');
    await renders(tab, 'fbss-language');
    await renders(tab, 'fbss-red-flags', 'de');
    await inLightDom(tab, 'fbss-red-flags');
    assert.ok(await tab.$eval('fbss-red-flags > [slot^="fbss-"]', (text) => text.assignedSlot !== null));
    assert.ok(await tab.evaluate(() => scrollY > 0));
    assert.deepEqual(log.errors, []);
  });

  for (const [what, polluted, shows] of members) {
    for (const later of [false, true]) {
      it(`never shows an outdated or incomplete answer: ${what}, ${later ? 'later' : 'from the start'}`, async () => {
        const {tab} = await open({
          '/': page(
            `<script>${callInPage(tickAll, polluted, later)}</script><fbss-red-flags><b>Fallback</b></fbss-red-flags>
              <fbss-guide sections="overview,faq" structured-data></fbss-guide><script src="/fbss/fbss.js"></script>`,
          ),
        });
        await tab.waitForSelector('[data-seen]');
        const answers = ['help', 'none', 'help', 'none'];
        assert.deepEqual(await tab.evaluate('seen'), shows === 'answers' ? answers : answers.map(() => 'fallback'));
        const text = await tab.evaluate(() =>
          [...document.querySelectorAll('*')].map((all) => all.shadowRoot?.textContent).join(),
        );
        assert.ok(!text.includes('No emergency'));
        if (shows === 'fallback') return;
        for (const section of ['overview', 'faq']) await renders(tab, `fbss-guide > fbss-${section}`);
        await tab.waitForSelector('script[type="application/ld+json"]');
      });
    }
  }

  it('keeps the text of a prerendered page if the elements cannot be rendered', async () => {
    const path = '/fbss/embed/es/red-flags.html';
    const markup = readFileSync(path.replace('/fbss', 'dist'), 'utf8').replace(/<meta http-equiv[^>]*>/, '');
    const plain = await open({[path]: markup.replace(/<script.*<\/script>/g, '')}, {path});
    const text = await plain.tab.evaluate(() => document.body.innerText);
    await plain.tab.close();
    const {tab} = await open({[path]: markup.replace('<main>', `${polluted({hostUpdate: 'x'})}$&`)}, {path});
    await settle(tab, 'fbss-red-flags:defined');
    assert.equal(await tab.evaluate(() => document.body.innerText), text);
  });
});
