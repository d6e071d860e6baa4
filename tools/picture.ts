import {launchChromium, waitForContent} from './chromium.js';
import {originOf, serve} from './serve.js';

/** `npx tsx tools/picture.ts` writes the picture in the README, `docs/pictures/cards.png`. It needs a build. */
const page = (origin: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Cards</title>
    <style>
      html { background: #e9eef1; overflow: hidden; }
      body { display: flex; gap: 24px; align-items: start; margin: 24px; font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif; }
      body > * { flex: 1; min-width: 0; --fbss-space: 1rem; }
    </style>
    <script src="${origin}/fbss.js" data-country="GB" async></script>
  </head>
  <body>
    <fbss-overview footer="none"></fbss-overview>
    <fbss-red-flags footer="none"></fbss-red-flags>
    <fbss-faq footer="none" lang="ar" dir="rtl"></fbss-faq>
  </body>
</html>`;

const server = await serve('dist');
const browser = await launchChromium();
try {
  const tab = await browser.newPage();
  await tab.setViewport({width: 1320, height: 900});
  await tab.setContent(page(originOf(server)));
  await waitForContent(tab, 'fbss-red-flags', 'en');
  await waitForContent(tab, 'fbss-faq', 'ar');
  await tab.click('fbss-red-flags >>> input');
  // the answer scrolls into view
  await tab.evaluate(() => {
    scrollTo(0, 0);
  });
  await tab.mouse.move(0, 0);
  await tab.screenshot({path: 'docs/pictures/cards.png'});
} finally {
  server.close();
  await browser.close();
}
