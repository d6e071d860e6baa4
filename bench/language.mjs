import {isolating as launchers} from '../test/support/browsers.ts';
import {host, page} from '../test/support/host.ts';

/**
 * Measures how long fifty elements take to change to a loaded language: the work in the frame that displays the change, the
 * time until all of them have changed, and the longest task until then. For comparison, a page changes its `lang` and the
 * same strings in plain paragraphs. Needs `npm run build`.
 */
const tags = ['fbss-faq', 'fbss-overview', 'fbss-red-flags', 'fbss-causes', 'fbss-treatment'];
const elements = tags.map((tag) => `<${tag} country="GB"></${tag}>`).join('');
const site = await host({'/': page(`${elements.repeat(10)}<script src="/fbss/fbss.js"></script>`)});
const browser = await launchers.Chromium();
const tab = await browser.newPage();
await tab.setViewport({width: 1280, height: 800});
await tab.goto(site.url);
const [elementTimes, plainTimes] = await tab.evaluate(async () => {
  const later = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const task = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });

  /** The work in the frame after a change: scripts and rendering. */
  const frameAfter = async (change) => {
    const start = performance.now();
    change();
    await task();
    const script = performance.now() - start;
    await new Promise(requestAnimationFrame);
    const drawing = performance.now();
    await task();
    return script + performance.now() - drawing;
  };

  const all = [...document.querySelectorAll('body > *')].filter(({localName}) => localName.startsWith('fbss-'));
  const isIn = (lang) => all.every(({shadowRoot}) => shadowRoot.querySelector('[part=card]')?.lang === lang);
  const hasLightText = () => all.every((element) => element.querySelector('[slot^=fbss-]'));
  const turn = (lang) => () => (document.documentElement.lang = lang);
  const strings = {};
  // loads the languages, and waits for the light DOM
  for (const lang of ['es', 'de']) {
    turn(lang)();
    while (!isIn(lang) || !hasLightText()) await later(300);
    strings[lang] = all.map((element) => [...element.children].map(({textContent}) => textContent));
  }

  const elementTimes = [];
  for (let time = 0; time < 20; time++) {
    const lang = time % 2 ? 'de' : 'es';
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({type: 'longtask'});
    const start = performance.now();
    const frame = await frameAfter(turn(lang));
    if (all[0].shadowRoot.querySelector('[part=card]').lang !== lang)
      throw new Error('The visible element has not changed');
    while (!isIn(lang) || !hasLightText()) await later(20);
    const everything = performance.now() - start;
    await later(300);
    observer.disconnect();
    elementTimes.push({frame, everything, longest: Math.max(0, ...tasks.map(({duration}) => duration))});
  }

  document.body.innerHTML = strings.de
    .map((texts) => `<section>${texts.map(() => '<p><span></span></p>').join('')}</section>`)
    .join('');
  const spans = [...document.querySelectorAll('span')];
  const plainTimes = [];
  for (let time = 0; time < 20; time++) {
    const lang = time % 2 ? 'de' : 'es';
    const frame = await frameAfter(() => {
      turn(lang)();
      for (const [index, text] of strings[lang].flat().entries()) if (spans[index]) spans[index].textContent = text;
    });
    await later(300);
    plainTimes.push({frame});
  }
  return [elementTimes, plainTimes];
});
await browser.close();
site.close();
const median = (changes, name) => {
  const sorted = changes.map((change) => change[name]).sort((one, other) => one - other);
  return (sorted[9] + sorted[10]) / 2;
};
const longest = Math.max(...elementTimes.map((change) => change.longest));
console.log(`50 elements change their language (medians of ${elementTimes.length} runs, Chromium):
  work in the frame that displays it: ${median(elementTimes, 'frame').toFixed(1)} ms
  the same for as many plain paragraphs: ${median(plainTimes, 'frame').toFixed(1)} ms
  until all of them have changed, visible or not: ${median(elementTimes, 'everything').toFixed(0)} ms
  longest task until then: ${longest ? `${longest.toFixed(0)} ms` : 'under 50 ms'}`);
