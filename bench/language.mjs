import {isolating as launchers} from '../test/support/browsers.ts';
import {host, page} from '../test/support/host.ts';

/**
 * How long fifty elements take to change their language, once its words are there: the work of the frame in which a
 * reader sees the change, until all of them have changed, and the longest task meanwhile. Beside it the same strings as
 * plain paragraphs whose page changes its `lang` and their text. Needs `npm run build`.
 */
const tags = ['fbss-faq', 'fbss-overview', 'fbss-red-flags', 'fbss-causes', 'fbss-treatment'];
const elements = tags.map((tag) => `<${tag} country="GB"></${tag}>`).join('');
const site = await host({'/': page(`${elements.repeat(10)}<script src="/fbss/fbss.js"></script>`)});
const browser = await launchers.Chromium();
const tab = await browser.newPage();
await tab.setViewport({width: 1280, height: 800});
await tab.goto(site.url);
const [ours, plain] = await tab.evaluate(async () => {
  const later = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const task = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });

  /** The work of the frame after an act: what its scripts take, and what drawing takes. */
  const frameAfter = async (act) => {
    const start = performance.now();
    act();
    await task();
    const script = performance.now() - start;
    await new Promise(requestAnimationFrame);
    const drawing = performance.now();
    await task();
    return script + performance.now() - drawing;
  };

  const all = [...document.querySelectorAll('body > *')].filter(({localName}) => localName.startsWith('fbss-'));
  const speaks = (lang) => all.every(({shadowRoot}) => shadowRoot.querySelector('[part=card]')?.lang === lang);
  const told = () => all.every((element) => element.querySelector('[slot^=fbss-]'));
  const turn = (lang) => () => (document.documentElement.lang = lang);
  const strings = {};
  // the words come, and stand in the light DOM
  for (const lang of ['es', 'de']) {
    turn(lang)();
    while (!speaks(lang) || !told()) await later(300);
    strings[lang] = all.map((element) => [...element.children].map(({textContent}) => textContent));
  }

  const ours = [];
  for (let time = 0; time < 20; time++) {
    const lang = time % 2 ? 'de' : 'es';
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({type: 'longtask'});
    const start = performance.now();
    const frame = await frameAfter(turn(lang));
    if (all[0].shadowRoot.querySelector('[part=card]').lang !== lang)
      throw new Error('What is in sight has not changed');
    while (!speaks(lang) || !told()) await later(20);
    const everything = performance.now() - start;
    await later(300);
    observer.disconnect();
    ours.push({frame, everything, longest: Math.max(0, ...tasks.map(({duration}) => duration))});
  }

  document.body.innerHTML = strings.de
    .map((texts) => `<section>${texts.map(() => '<p><span></span></p>').join('')}</section>`)
    .join('');
  const spans = [...document.querySelectorAll('span')];
  const plain = [];
  for (let time = 0; time < 20; time++) {
    const lang = time % 2 ? 'de' : 'es';
    const frame = await frameAfter(() => {
      turn(lang)();
      for (const [index, text] of strings[lang].flat().entries()) if (spans[index]) spans[index].textContent = text;
    });
    await later(300);
    plain.push({frame});
  }
  return [ours, plain];
});
await browser.close();
site.close();
const median = (changes, name) => {
  const sorted = changes.map((change) => change[name]).sort((one, other) => one - other);
  return (sorted[9] + sorted[10]) / 2;
};
const longest = Math.max(...ours.map((change) => change.longest));
console.log(`50 elements change their language (medians of ${ours.length} times, Chromium):
  work in the frame that shows it: ${median(ours, 'frame').toFixed(1)} ms
  the same for as many plain paragraphs: ${median(plain, 'frame').toFixed(1)} ms
  until all of them have changed, seen or not: ${median(ours, 'everything').toFixed(0)} ms
  longest task meanwhile: ${longest ? `${longest.toFixed(0)} ms` : 'under 50 ms'}`);
