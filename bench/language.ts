import {host, page} from '../test/support/host.js';
import {inPage} from '../test/support/in-page.js';
import {siteIsolatingLaunchers as launchers} from '../tools/browsers.js';
import {median} from './report.js';

/**
 * Measures how long fifty elements take to change to a loaded language: the work in the frame that displays the change, the
 * time until all of them have changed, and the longest task until then. For comparison, a page changes its `lang` and the
 * same strings in plain paragraphs.
 */
const tags = ['fbss-faq', 'fbss-overview', 'fbss-red-flags', 'fbss-causes', 'fbss-treatment'];

/** The times of one change of language, in milliseconds. */
interface Change {
  frame: number;
  everything: number;
  longest: number;
}

/** Changes the language twenty times, first of the elements, then of paragraphs. Runs in the page. */
async function measureChanges(): Promise<{elements: Change[]; paragraphs: number[]}> {
  const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const nextTask = (): Promise<void> =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage(0);
    });

  /** The work in the frame after a change: scripts and rendering. */
  const frameAfter = async (change: () => void): Promise<number> => {
    const start = performance.now();
    change();
    await nextTask();
    const script = performance.now() - start;
    await new Promise(requestAnimationFrame);
    const drawing = performance.now();
    await nextTask();
    return script + performance.now() - drawing;
  };

  const all = [...document.querySelectorAll('body > *')].filter(({localName}) => localName.startsWith('fbss-'));
  const langOf = (element?: Element): string | undefined =>
    element?.shadowRoot?.querySelector<HTMLElement>('[part=card]')?.lang;
  const haveChanged = (lang: string): boolean =>
    all.every((element) => langOf(element) === lang && element.querySelector('[slot^=fbss-]'));
  const changeTo = (lang: string): void => {
    document.documentElement.lang = lang;
  };

  const strings: Record<string, (string | null)[][]> = {};
  // loads the languages, and waits for the light DOM
  for (const lang of ['es', 'de']) {
    changeTo(lang);
    while (!haveChanged(lang)) await wait(300);
    strings[lang] = all.map((element) => [...element.children].map(({textContent}) => textContent));
  }

  const elements: Change[] = [];
  for (let time = 0; time < 20; time++) {
    const lang = time % 2 ? 'de' : 'es';
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({type: 'longtask'});
    const start = performance.now();
    const frame = await frameAfter(() => {
      changeTo(lang);
    });
    if (langOf(all[0]) !== lang) throw new Error('The visible element has not changed');
    while (!haveChanged(lang)) await wait(20);
    const everything = performance.now() - start;
    await wait(300);
    observer.disconnect();
    elements.push({frame, everything, longest: Math.max(0, ...tasks.map(({duration}) => duration))});
  }

  document.body.innerHTML = (strings.de ?? [])
    .map((texts) => `<section>${texts.map(() => '<p><span></span></p>').join('')}</section>`)
    .join('');
  const spans = [...document.querySelectorAll('span')];
  const paragraphs: number[] = [];
  for (let time = 0; time < 20; time++) {
    const lang = time % 2 ? 'de' : 'es';
    const frame = await frameAfter(() => {
      changeTo(lang);
      for (const [index, text] of (strings[lang] ?? []).flat().entries()) {
        const span = spans[index];
        if (span) span.textContent = text;
      }
    });
    await wait(300);
    paragraphs.push(frame);
  }
  return {elements, paragraphs};
}

const markup = tags.map((tag) => `<${tag} country="GB"></${tag}>`).join('');
const site = await host({'/': page(`${markup.repeat(10)}<script src="/fbss/fbss.js"></script>`)});
const browser = await launchers.Chromium();
try {
  const tab = await browser.newPage();
  await tab.setViewport({width: 1280, height: 800});
  await tab.goto(site.url);
  const {elements, paragraphs} = await inPage(tab, measureChanges);
  const longest = Math.max(...elements.map((change) => change.longest));
  console.log(`50 elements change their language (medians of ${elements.length} runs, Chromium):
  work in the frame that displays it: ${median(elements.map(({frame}) => frame)).toFixed(1)} ms
  the same for as many plain paragraphs: ${median(paragraphs).toFixed(1)} ms
  until all of them have changed, visible or not: ${median(elements.map(({everything}) => everything)).toFixed(0)} ms
  longest task until then: ${longest ? `${longest.toFixed(0)} ms` : 'under 50 ms'}`);
} finally {
  await browser.close();
  site.close();
}
