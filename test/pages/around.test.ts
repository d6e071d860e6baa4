import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {host, launchers, listen, page, speaks} from '../support/host.mjs';

const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';
const far = '<p style="block-size: 1500px">Far</p>';
const panels = {
  details: (element: string) =>
    `<details><summary>More</summary><details><summary>Again</summary>${element}</details></details>`,
  'hidden="until-found"': (element: string) => `<div hidden="until-found">${element}</div>`,
};

for (const [name, launch] of Object.entries(launchers)) {
  describe(`What a host has around an element, in ${name}`, () => {
    let browser: Browser;
    const sites: {close(): void}[] = [];
    before(async () => {
      browser = await launch();
    });
    after(async () => {
      await browser.close();
      for (const site of sites) site.close();
    });
    const open = async (body: string, hash = ''): Promise<{tab: Page; heard: {errors: string[]}}> => {
      const site = await host({'/': page(body)});
      sites.push(site);
      const tab = await browser.newPage();
      const heard = listen(tab) as {errors: string[]};
      await tab.goto(site.url + hash);
      return {tab, heard};
    };

    /** An element is in the window, and stays there. */
    const arrives = async (tab: Page, selector: string): Promise<void> => {
      const inView = (): Promise<boolean> =>
        tab.$eval(selector, (element) => {
          const {top, height} = element.getBoundingClientRect();
          return height > 0 && top >= -1 && top < innerHeight;
        });
      for (const end = Date.now() + 10_000; !(await inView()) && Date.now() < end;) await pause(100);
      await pause(500);
      assert.ok(await inView(), selector);
    };
    const pause = (time: number): Promise<unknown> => new Promise((later) => setTimeout(later, time));
    const question = 'fbss-faq >>> #fbss-faq-more-surgery > summary';

    for (const [kind, panel] of Object.entries(panels)) {
      it(`is opened for a link to a question in it: ${kind}`, async () => {
        const {tab, heard} = await open(
          `<a href="#fbss-faq-more-surgery">More surgery</a>${far}${panel('<fbss-faq></fbss-faq>')}${far}${script}`,
        );
        await speaks(tab, 'fbss-faq', 'en');
        await tab.click('a');
        await arrives(tab, question);
        assert.deepEqual(heard.errors, []);
        await tab.close();
      });

      it(`is opened for the page’s address: ${kind}`, async () => {
        const elements = panel('<fbss-guide></fbss-guide>');
        const {tab} = await open(`${far}${elements}${far}${script}`, '/#fbss-treatment');
        await speaks(tab, 'fbss-treatment', 'en');
        await arrives(tab, 'fbss-treatment');
        await tab.close();
      });
    }

    it('is not closed by the Escape key that closes the card for staff', async () => {
      const {tab} = await open(`<div id="modal"><fbss-red-flags></fbss-red-flags></div>${script}`);
      await speaks(tab, 'fbss-red-flags', 'en');
      await tab.evaluate(() => {
        document.addEventListener('keydown', ({key}) => {
          if (key === 'Escape') document.querySelector('#modal')?.setAttribute('hidden', '');
        });
      });
      await tab.click('fbss-red-flags >>> [part=show-staff]');
      await tab.waitForSelector('fbss-red-flags >>> dialog[open]');
      await tab.keyboard.press('Escape');
      await tab.waitForFunction(() => !document.querySelector('fbss-red-flags')?.shadowRoot?.querySelector('dialog'));
      assert.equal(await tab.$eval('#modal', (modal) => modal.hasAttribute('hidden')), false);
      await tab.close();
    });

    it('keeps the part of the page in view that the address names, below a guide that comes later', async () => {
      const {tab} = await open(
        `${script}<h1>Clinic</h1><fbss-guide></fbss-guide><h2 id="contact">Contact</h2>${far}`,
        '/#contact',
      );
      await speaks(tab, 'fbss-about', 'en');
      await arrives(tab, '#contact');
      // until the reader goes elsewhere
      await tab.mouse.wheel({deltaY: -300});
      await pause(300);
      await tab.evaluate(() => {
        document.body.append(document.createElement('fbss-overview'));
      });
      await speaks(tab, 'fbss-overview', 'en');
      await pause(500);
      assert.ok((await tab.$eval('#contact', (contact) => contact.getBoundingClientRect().top)) > 200);
      await tab.close();
    });
  });
}
