import {host, launchers, page} from '../test/support/host.mjs';

/** How long fifty elements take to change their language, once its words are there. Needs `npm run build`. */
const tags = ['fbss-faq', 'fbss-overview', 'fbss-red-flags', 'fbss-causes', 'fbss-treatment'];
const elements = tags.map((tag) => `<${tag} country="GB"></${tag}>`).join('');
const site = await host({'/': page(`${elements.repeat(10)}<script src="/fbss/fbss.js"></script>`)});
const browser = await launchers.Chromium();
const tab = await browser.newPage();
await tab.goto(site.url);
const times = await tab.evaluate(async () => {
  const all = [...document.querySelectorAll('body > *')].filter(({localName}) => localName.startsWith('fbss-'));
  const frame = () => new Promise(requestAnimationFrame);
  const speak = async (lang) => {
    const start = performance.now();
    document.documentElement.lang = lang;
    while (all.some(({shadowRoot}) => shadowRoot.querySelector('[part=card]')?.lang !== lang))
      await new Promise((task) => setTimeout(task));
    await frame();
    return performance.now() - start;
  };
  // the words come, and stand in the light DOM
  for (const lang of ['es', 'de']) await speak(lang);
  while (!all.every((element) => element.querySelector('[slot^=fbss-]'))) await frame();
  const taken = [];
  for (let time = 0; time < 20; time++) taken.push(await speak(time % 2 ? 'de' : 'es'));
  return taken.sort((one, other) => one - other);
});
await browser.close();
site.close();
const median = (times[9] + times[10]) / 2;
console.log(`50 elements change their language in ${median.toFixed(0)} ms (median of ${times.length}, Chromium)`);
