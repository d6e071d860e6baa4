import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {page} from '../support/host.js';
import {appears, aWhile, renders} from '../support/rendered.js';
import {until} from '../support/until.js';
import {eachBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';
const far = '<p style="block-size: 1500px">Far</p>';
const panels = {
  details: (element: string) =>
    `<details><summary>More</summary><details><summary>Again</summary>${element}</details></details>`,
  'hidden="until-found"': (element: string) => `<div hidden="until-found">${element}</div>`,
};

/** Waits until an element is in the window, and checks that it stays there. */
async function arrives(tab: Page, selector: string): Promise<void> {
  const isInView = (): Promise<boolean> =>
    tab.$eval(selector, (element) => {
      const {top, height} = element.getBoundingClientRect();
      return height > 0 && top >= -1 && top < innerHeight;
    });
  await until(isInView, Boolean);
  await aWhile();
  assert.ok(await isInView(), selector);
}

eachBrowser('A host’s collapsed content around an element', ({open}) => {
  const question = 'fbss-faq >>> #fbss-faq-more-surgery > summary';

  for (const [kind, panel] of Object.entries(panels)) {
    it(`expands for a link to a question in it: ${kind}`, async () => {
      const {tab, log} = await open({
        '/': page(
          `<a href="#fbss-faq-more-surgery">More surgery</a>${far}${panel('<fbss-faq></fbss-faq>')}${far}${script}`,
        ),
      });
      await renders(tab, 'fbss-faq');
      await tab.click('a');
      await arrives(tab, question);
      assert.deepEqual(log.errors, []);
    });

    it(`expands for the page’s address: ${kind}`, async () => {
      const {tab} = await open(
        {'/': page(`${far}${panel('<fbss-guide></fbss-guide>')}${far}${script}`)},
        {path: '/#fbss-treatment'},
      );
      await renders(tab, 'fbss-treatment');
      await arrives(tab, 'fbss-treatment');
    });
  }

  it('is left alone if the element is replaced after the reader has scrolled elsewhere', async () => {
    const {tab} = await open(
      {'/': page(`${far}<fbss-faq></fbss-faq>${far}${far}${script}`)},
      {path: '/#fbss-faq-more-surgery'},
    );
    await renders(tab, 'fbss-faq');
    await arrives(tab, question);
    await tab.mouse.wheel({deltaY: -3000});
    await until(
      () => tab.evaluate(() => scrollY),
      (y) => y < 100,
    );
    await tab.evaluate(() => {
      document.querySelector('fbss-faq')?.replaceWith(document.createElement('fbss-faq'));
    });
    await renders(tab, 'fbss-faq');
    await aWhile(1000);
    assert.ok((await tab.evaluate(() => scrollY)) < 100);
  });

  it('stays open when the Escape key closes the staff card', async () => {
    const {tab} = await open({'/': page(`<div id="modal"><fbss-red-flags></fbss-red-flags></div>${script}`)});
    await renders(tab, 'fbss-red-flags');
    await tab.evaluate(() => {
      document.addEventListener('keydown', ({key}) => {
        if (key === 'Escape') document.querySelector('#modal')?.setAttribute('hidden', '');
      });
    });
    await tab.click('fbss-red-flags >>> [part=show-staff]');
    await appears(tab, 'fbss-red-flags >>> dialog[open]');
    await tab.keyboard.press('Escape');
    await tab.waitForFunction(() => !document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector('dialog'));
    assert.equal(await tab.$eval('#modal', (modal) => modal.hasAttribute('hidden')), false);
  });

  it('stays in view as the target of the address, below a guide that renders later, until the reader moves', async () => {
    const {tab} = await open(
      {'/': page(`${script}<h1>Clinic</h1><fbss-guide></fbss-guide><h2 id="contact">Contact</h2>${far}`)},
      {path: '/#contact'},
    );
    await renders(tab, 'fbss-about');
    await arrives(tab, '#contact');
    const topOf = (): Promise<number> => tab.$eval('#contact', (contact) => contact.getBoundingClientRect().top);
    await tab.mouse.wheel({deltaY: -300});
    await until(topOf, (top) => top > 200);
    await tab.evaluate(() => {
      document.body.append(document.createElement('fbss-overview'));
    });
    await renders(tab, 'fbss-overview');
    await aWhile();
    assert.ok((await topOf()) > 200);
  });

  it('is not scrolled to for an element that is added when the reader is elsewhere', async () => {
    const add = `<button onclick="document.body.append(document.createElement('fbss-overview'))">More</button>`;
    const {tab} = await open({'/': page(`${script}<h2 id="contact">Contact</h2>${far}${add}`)}, {path: '/#contact'});
    const scrollAway = async (): Promise<number> => {
      await tab.$eval('button', (button) => {
        button.scrollIntoView();
      });
      await aWhile();
      return tab.evaluate(() => scrollY);
    };
    // Firefox may scroll to the address a moment after the page has loaded
    assert.ok((await until(scrollAway, (top) => top > 100)) > 100);
    await tab.click('button');
    await renders(tab, 'fbss-overview');
    await aWhile();
    assert.ok((await tab.evaluate(() => scrollY)) > 100);
  });
});
