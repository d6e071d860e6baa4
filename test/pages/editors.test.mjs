import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {format, resolveConfig} from 'prettier';
import {added, answer, describeLeft, desk, hostPage, read, startFilters, ways} from '../support/editors.mjs';
import {host, launchers, page} from '../support/host.mjs';

const doc = 'docs/embedding.md';
const update = process.env.UPDATE_DOCS === '1';
// offline: what is not on this machine is not there
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Compares what stands in the doc between two comments with a text, or puts it there. */
async function compare(name, text) {
  const options = await resolveConfig(doc);
  const written = readFileSync(doc, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [head, rest = ''] = written.split(start);
  const [found, tail] = rest.split(end);
  assert.ok(tail, `${doc} has no place for the ${name}`);
  const wanted = `\n\n${await format(text, {...options, parser: 'markdown'})}\n`;
  if (update) writeFileSync(doc, `${head}${start}${wanted}${end}${tail}`);
  else
    assert.equal(
      found,
      wanted,
      `The ${name} are others than in ${doc}: run UPDATE_DOCS=1 node --test test/pages/editors.test.mjs`,
    );
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

describe('What editors and filters leave of each way in, in Chromium', () => {
  let browser;
  let site;
  let filters;
  /** By way and by the filter's name: what is left, and what a reader sees with the script and without. */
  const results = {};
  const pages = {'/desk': desk};
  const of = (way, {name}) => results[way][name];
  const each = Object.keys(ways);

  before(async () => {
    browser = await launchers.Chromium(offline);
    site = await host(pages, {answer});
    const editors = await browser.newPage();
    await editors.goto(`${site.url}/desk`);
    filters = await startFilters(editors);
    // in front of the editors from here on
    const tab = await browser.newPage();
    const seen = new Map();
    for (const [way, written] of Object.entries(ways)) {
      results[way] = {};
      for (const {name, clean} of filters) {
        const left = await clean(written);
        if (!seen.has(left)) {
          const readers = [];
          for (const withScript of [true, false]) {
            pages['/'] = hostPage(left, site.url, withScript);
            await tab.setJavaScriptEnabled(withScript);
            readers.push(await read(tab, site.url));
          }
          seen.set(left, readers);
        }
        const [withScript, without] = seen.get(left);
        results[way][name] = {left, withScript, without};
      }
    }
  });
  after(() => {
    site.close();
    return browser.close();
  });

  it('no reader is left with nothing, unless the author put nothing beside a frame', () => {
    const nothing = each.flatMap((way) =>
      filters
        .filter((filter) => [of(way, filter).withScript, of(way, filter).without].some(({sees}) => sees === 'nothing'))
        .map(({name}) => `${way}: ${name}`),
    );
    assert.deepEqual(
      nothing.filter((place) => !place.startsWith('frame alone')),
      [],
    );
    assert.ok(nothing.length, 'a frame alone may do, then: say so in the doc');
  });

  it('through every filter, some way in gives our element, in its language', () => {
    for (const filter of filters) {
      assert.ok(
        each.some((way) => of(way, filter).withScript.sees === 'element'),
        filter.name,
      );
    }
  });

  it('where a reader sees our element, it speaks the language of what was written, once', () => {
    const wrong = each.flatMap((way) =>
      filters
        .filter((filter) => {
          const {count, speaks} = of(way, filter).withScript;
          return count > 1 || (count && speaks !== 'es');
        })
        .map((filter) => `${way}: ${filter.name}: ${of(way, filter).withScript.sees}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('a link and the strict plain HTML pass through every filter, as a link and as words', () => {
    for (const filter of filters) {
      assert.equal(of('link, alone in a paragraph', filter).withScript.sees, 'element', filter.name);
      assert.equal(of('link, alone in a paragraph', filter).without.sees, 'link', filter.name);
      assert.equal(of('link, in running text', filter).withScript.sees, 'link', filter.name);
      assert.equal(of('link, in running text', filter).without.sees, 'link', filter.name);
      assert.match(of('plain HTML, strict', filter).withScript.sees, /^words/, filter.name);
      assert.match(of('plain HTML, strict', filter).without.sees, /^words/, filter.name);
    }
  });

  it('nothing comes with it that the author did not write, but for the marks of two editors', () => {
    for (const way of each) {
      for (const filter of filters) {
        const {left, withScript} = of(way, filter);
        const {adds = []} = filter;
        const unknown = added(ways[way], left).filter((attribute) => !adds.includes(attribute));
        assert.deepEqual(unknown, [], `${filter.name}, ${way}`);
        const ours = withScript.attributes.filter((attribute) => attribute.startsWith('fbss-'));
        const known = ['fbss-red-flags lang=es', 'fbss-red-flags lang=en', 'fbss-red-flags country=ES'];
        assert.deepEqual(
          ours.filter((attribute) => !known.includes(attribute)),
          [],
          `${filter.name}, ${way}`,
        );
      }
    }
  });

  it('the tables in the doc say the same', async () => {
    const head = filters.map(({name, published}) => (published ? `${name} ¹` : name));
    const versions = filters.filter(({version}) => version).map(({name, version}) => `${name} ${version}`);
    await compare(
      'tables',
      [
        `What a reader sees: first on a page with the script, then, after the dot, on a page without JavaScript.`,
        table(
          ['Way in', ...head],
          each.map((way) => [
            way,
            ...filters.map((filter) => `${of(way, filter).withScript.sees} · ${of(way, filter).without.sees}`),
          ]),
        ),
        'What is left of the markup:',
        table(
          ['Way in', ...head.slice(1)],
          each.map((way) => [way, ...filters.slice(1).map((filter) => describeLeft(ways[way], of(way, filter).left))]),
        ),
        `Run: ${versions.join(', ')}. ¹ Not run: by its published rules.`,
      ].join('\n\n'),
    );
  });
});

describe('The room that an element takes, in Chromium', () => {
  const tags = [
    ...['guide', 'overview', 'red-flags', 'symptoms', 'causes', 'risk-factors', 'diagnosis', 'treatment', 'prevention'],
    ...['faq', 'see-a-doctor', 'quick-facts', 'references', 'about', 'language'],
  ].map((section) => `fbss-${section}`);
  const widths = [320, 768, 1280];

  it('is about what the doc says', async () => {
    const browser = await launchers.Chromium(offline);
    const site = await host({
      '/': page(tags.map((tag) => `<${tag}></${tag}>`).join(''), {
        head: '<style>body{margin:1rem;font-family:sans-serif}</style><script src="/fbss/fbss.js"></script>',
      }),
    });
    const tab = await browser.newPage();
    const measured = [];
    for (const width of widths) {
      await tab.setViewport({width, height: 800});
      await tab.goto(site.url, {waitUntil: 'load'});
      await tab.waitForSelector('fbss-about > [slot^=fbss-]');
      await tab.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
      measured.push(
        await tab.evaluate(
          (names) => names.map((name) => Math.ceil(document.querySelector(name).getBoundingClientRect().height / 16)),
          tags,
        ),
      );
    }
    await browser.close();
    site.close();
    const rooms = tags.map((tag, index) => [`\`<${tag}>\``, ...measured.map((heights) => heights[index])]);
    if (update) {
      await compare('heights', table(['Element', ...widths.map((width) => `${width} px`)], rooms));
      return;
    }
    // other fonts give other heights
    const text = readFileSync(doc, 'utf8');
    for (const [tag, ...heights] of rooms) {
      const [, ...said] = new RegExp(`\\| ${tag} *\\| *(\\d+) *\\| *(\\d+) *\\| *(\\d+) *\\|`).exec(text) ?? [];
      for (const [index, height] of heights.entries()) {
        const difference = Math.abs(height - said[index]);
        assert.ok(
          difference <= Math.max(2, height * 0.15),
          `${tag}, ${widths[index]} px: ${height}, not ${said[index]}`,
        );
      }
    }
  });
});
