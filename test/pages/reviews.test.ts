import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import {completeContentOf, type Content, moduleOf} from '../support/content.js';
import {page} from '../support/host.js';
import {inPage} from '../support/in-page.js';
import {renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js"></script>';
const emergency = `<fbss-red-flags></fbss-red-flags><fbss-see-a-doctor></fbss-see-a-doctor>${script}`;

/** The English beside the emergency content, the languages of the staff card, and the review line of the footer. */
const reviewOn = (tab: Page) =>
  inPage(tab, async () => {
    const checker = document.querySelector('fbss-red-flags')?.shadowRoot;
    checker?.querySelector<HTMLElement>('[part=show-staff]')?.click();
    while (!checker?.querySelector('dialog[open]')) await new Promise(requestAnimationFrame);
    const about = checker.querySelector<HTMLDetailsElement>('[part=about]');
    if (about) about.open = true;
    while (!checker.querySelector('[part=review]')) await new Promise(requestAnimationFrame);
    const attribute = (element: Element | null, name: string): string =>
      element?.closest(`[${name}]`)?.getAttribute(name) ?? '';
    return {
      both: [...document.querySelectorAll('fbss-red-flags, fbss-see-a-doctor')].flatMap(({shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll('[part=english]') ?? [])].map((span) => ({
          lang: attribute(span, 'lang'),
          dir: attribute(span.querySelector('slot'), 'dir'),
          text: span.textContent.trim(),
        })),
      ),
      staff: [...checker.querySelectorAll<HTMLElement>('dialog .languages > [lang]')].map(
        ({lang, dir}) => `${lang} ${dir}`,
      ),
      footer: checker.querySelector('[part=review]')?.textContent.trim(),
      text: checker.textContent,
    };
  });

eachBrowser('Emergency content', ({open}) => {
  const openIn = async (lang: string, change: (content: Content) => object, markup = emergency): Promise<Page> => {
    const {tab} = await open({
      '/': page(markup, {lang}),
      [`/fbss/content/${lang}.js`]: moduleOf(change(await completeContentOf(lang))),
    });
    await renders(tab, /<([\w-]+)/.exec(markup)?.[1] ?? '', lang);
    return tab;
  };

  for (const [lang, dir] of [
    ['ar', 'rtl'],
    ['es', 'ltr'],
  ] as const) {
    it(`is also in English, marked as such, if no clinician has reviewed the translation: ${lang}`, async () => {
      const {about} = await completeContentOf(lang);
      const found = await reviewOn(await openIn(lang, (content) => ({...content, reviews: {}})));
      for (const text of [english.redFlags.heading, english.redFlags.orGo, ...english.redFlags.flags]) {
        assert.equal(found.both.filter((span) => span.text === text).length, 1, text);
      }
      for (const span of found.both) assert.deepEqual([span.lang, span.dir], ['en', 'ltr'], span.text);
      assert.deepEqual(found.staff, [`${lang} ${dir}`, 'en ltr']);
      assert.equal(found.footer, about.unreviewed);
      assert.ok(found.text.includes(about.bothLanguages));
    });

    it(`is only in the reader’s language if a clinician has, whom the footer names: ${lang}`, async () => {
      const {about} = await completeContentOf(lang);
      const review = `${about.medicalReview}: Dr. Example, Spine Clinic, 30.10.2026`;
      const reviews = {'red-flags': review, 'see-a-doctor': review};
      const found = await reviewOn(await openIn(lang, (content) => ({...content, reviews})));
      assert.deepEqual(found.both, []);
      assert.deepEqual(found.staff, [`${lang} ${dir}`]);
      assert.equal(found.footer, review);
      assert.ok(!found.text.includes(about.bothLanguages));
      for (const flag of english.redFlags.flags) assert.ok(!found.text.includes(flag), flag);
    });
  }

  it('has each part of an urgent answer also in English, even if two parts are the same in the language', async () => {
    const sameParts = (content: Content): object => {
      const {redFlags} = content;
      return {...content, reviews: {}, redFlags: {...redFlags, flags: redFlags.flags.map(() => redFlags.flags[0])}};
    };
    const tab = await openIn('es', sameParts, `<fbss-faq></fbss-faq>${script}`);
    const beside = await tab.$$eval('fbss-faq >>> [part=entry]', (entries) =>
      entries.map((entry) => [...entry.querySelectorAll('[part=english]')].map(({textContent}) => textContent.trim())),
    );
    const {heading, flags, nerveFlags, nerves, callLocal, orGo, all} = english.redFlags;
    const urgent = [heading, ...flags.slice(0, nerveFlags), nerves, callLocal, orGo, all, ...flags];
    assert.deepEqual(
      beside,
      english.faq.entries.map((entry) => (entry.urgent ? urgent : [])),
    );
  });
});
