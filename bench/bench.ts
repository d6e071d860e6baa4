import {writeFileSync} from 'node:fs';
import {availableParallelism, type} from 'node:os';
import {parseArgs} from 'node:util';
import {launch} from 'puppeteer-core';
import library from '../package.json' with {type: 'json'};
import {chromiumFlags, findChromium} from '../tools/browsers.js';
import {updated} from '../tools/docs/regions.js';
import {bundlePeers} from './bundle.js';
import {clickToAnswer, load, type Loaded, readyOnSlowPhone, type Work} from './measure.js';
import manifest from './package.json' with {type: 'json'};
import {median, type Row, table} from './report.js';
import {serve} from './server.js';
import {emptyPath, many, pages, pathOf, pathsOf} from './pages.js';
import {fbss, type Variant, variants} from './variants.js';

/**
 * Compares the speed of fbss-elements with its peers, and prints Markdown tables. With `--write`, also writes them into the
 * documentation.
 */
const {values: options} = parseArgs({
  options: {rounds: {type: 'string', default: '5'}, closed: {type: 'boolean'}, write: {type: 'boolean'}},
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1.');
if (options.write && options.closed) throw new Error('The documentation has the figures without --closed.');

const document = 'docs/performance.md';
const pageNames = ['accordion', 'three'] as const;

/** A different order in each round, so that no variant always follows the same one. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({item, order: Math.random()}))
    .sort((one, other) => one.order - other.order)
    .map(({item}) => item);
}

const row = (name: string, format: Row['format']): Row => ({
  name,
  format,
  rounds: new Map(variants.map((variant) => [variant.name, []])),
});
const add = (to: Row, {name}: Variant, value: number): void => {
  to.rounds.get(name)?.push(value);
};

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kB = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
const whole = (value: number): string => value.toFixed(0);
const results = () => ({
  task: row('Main thread', ms),
  script: row('– script', ms),
  style: row('– style', ms),
  layout: row('– layout', ms),
  ready: row('Ready on a slow phone', ms),
  nodes: row('Nodes', whole),
  elements: row('– elements', whole),
  bytes: row('Bytes', kB),
});
const byPage = {accordion: results(), three: results()};
const clicks = {
  accordion: {latency: row('Click to answer, 1 accordion', ms), work: row('– main thread', ms)},
  many: {latency: row(`Click to answer, ${many.toLocaleString('en')} accordions`, ms), work: row('– main thread', ms)},
};
const kinds: (keyof Work)[] = ['task', 'script', 'style', 'layout'];

const site = await serve(new Map([...(await bundlePeers()), ...pages]));
const browser = await launch({executablePath: findChromium(), args: chromiumFlags});
try {
  const everything = pageNames.flatMap((name) => variants.map((variant) => ({name, variant})));
  // warm-up: one-time compression, start-up and caching must not count for the first variant
  for (const {name, variant} of everything) await load(browser, site.url + pathOf(name, variant));

  for (let round = 1; round <= rounds; round++) {
    console.error(`Round ${round} of ${rounds}`);
    const loaded = new Map<string, Loaded>();
    for (const path of shuffled([emptyPath, ...everything.map(({name, variant}) => pathOf(name, variant))]))
      loaded.set(path, await load(browser, site.url + path));

    const empty = loaded.get(emptyPath);
    for (const {name, variant} of everything) {
      const found = loaded.get(pathOf(name, variant));
      if (!found || !empty) throw new Error(`${name} of ${variant.name} was not loaded.`);
      const rows = byPage[name];
      for (const kind of kinds) add(rows[kind], variant, found.work[kind] - empty.work[kind]);
      add(rows.nodes, variant, found.nodes - empty.nodes);
      add(rows.elements, variant, found.elements - empty.elements);
      add(rows.bytes, variant, found.bytes);
    }
    for (const {name, variant} of shuffled(everything)) {
      const time = await readyOnSlowPhone(browser, site.url + pathOf(name, variant), pathsOf(name, variant));
      add(byPage[name].ready, variant, time);
    }
    for (const name of ['accordion', 'many'] as const) {
      for (const variant of shuffled(variants)) {
        const found = await clickToAnswer(browser, site.url + pathOf(name, variant), variant);
        add(clicks[name].latency, variant, median(found.map(({latency}) => latency)));
        add(clicks[name].work, variant, median(found.map(({work}) => work)));
      }
    }
  }

  const versions = (['@carbon/web-components', '@shoelace-style/shoelace', 'lit'] as const)
    .map((name) => `${name} ${manifest.devDependencies[name]}`)
    .join(', ');
  const [, chromium] = (await browser.version()).split('/');
  const date = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format();
  const report = `${date}: ${library.name} ${library.version}, Chromium ${chromium} without a window, Node.js ${process.versions.node}, ${versions}, on ${type()} with ${availableParallelism()} processor cores; ${rounds} ${rounds === 1 ? 'round' : 'rounds'}. In brackets: how many times as much ${fbss.name} takes.

### One accordion

${table(fbss.name, Object.values(byPage.accordion))}

### Card, accordion and form

${table(fbss.name, Object.values(byPage.three))}

### Click to answer

${table(fbss.name, [...Object.values(clicks.accordion), ...Object.values(clicks.many)])}`;
  console.log(report);
  if (options.write) writeFileSync(document, await updated(document, 'figures', report));
} finally {
  await browser.close();
  site.close();
}
