import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {page} from '../support/host.js';
import {appears, inLightDom, renders} from '../support/rendered.js';
import {eachBrowser, type Open} from '../support/visits.js';

const link = '<a href="#fbss-faq-why-pain">Why am I still in pain?</a>';
const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';

/** Opens a page with an element, and with markup that keeps the page busy. */
async function openBusy(open: Open, busy: string): Promise<Page> {
  const {tab} = await open(
    {'/': page(`${link}<fbss-faq></fbss-faq>${script}${busy}`)},
    {answer: (path) => path === '/never.png', waitUntil: 'domcontentloaded'},
  );
  await renders(tab, 'fbss-faq');
  return tab;
}

const pages = {
  'a page that animates all the time, so that the browser is never idle': `<script>
    (function animate() {
      const end = performance.now() + 60;
      while (performance.now() < end);
      requestAnimationFrame(animate);
    })();
  </script>`,
  'a page with an image that never arrives': '<img src="/never.png" alt="">',
};

for (const [title, busy] of Object.entries(pages)) {
  eachBrowser(`On ${title}, an element`, ({open}) => {
    it('has its text in the light DOM, and opens the answer that a link leads to', async () => {
      const tab = await openBusy(open, busy);
      await tab.click('a');
      await appears(tab, 'fbss-faq >>> #fbss-faq-why-pain[open]');
      await inLightDom(tab, 'fbss-faq');
    });
  });
}
