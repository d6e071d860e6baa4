import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {table} from '../../tools/docs/regions.js';
import {launchers} from '../../tools/browsers.js';
import {compare} from '../support/doc-tables.js';
import {editorPage, type Filter, sendEditors, startFilters} from '../support/editors/filters.js';
import {added, describeLeft} from '../support/editors/markup.js';
import {read, type Seen} from '../support/editors/readers.js';
import {hostPage, type Method, methodNames, methods} from '../support/editors/embed-methods.js';
import type {Pages} from '../support/host.js';
import {useBrowser} from '../support/visits.js';

// offline: only this machine can be reached
const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Filtered markup of a method, and what a reader sees with the script and without JavaScript. */
interface Outcome {
  method: Method;
  filter: Filter;
  left: string;
  withScript: Seen;
  without: Seen;
}

// the filtered markup does not depend on the browser of the editor or the reader
describe('The markup of each method after editors and filters, in Chromium', () => {
  const {openTabForAll, serve} = useBrowser('Chromium', () => launchers.Chromium(offline));
  let filters: Filter[];
  const outcomes: Outcome[] = [];
  const outcomeOf = (method: Method, filter: Filter): Outcome => {
    const found = outcomes.find((outcome) => outcome.method === method && outcome.filter === filter);
    assert.ok(found);
    return found;
  };
  const placeOf = ({method, filter}: Outcome): string => `${method}: ${filter.name}`;

  before(async () => {
    const pages: Pages = {'/editors': editorPage};
    const {url} = await serve(pages, {answer: sendEditors});
    const editors = await openTabForAll();
    await editors.goto(`${url}/editors`);
    filters = await startFilters(editors);
    // this tab stays in front of the editors
    const tab = await openTabForAll();
    const known = new Map<string, [Seen, Seen]>();
    const readBoth = async (left: string): Promise<[Seen, Seen]> => {
      const readWith = async (script: boolean): Promise<Seen> => {
        pages['/'] = hostPage(left, `${url}/fbss`, script);
        await tab.setJavaScriptEnabled(script);
        return read(tab, url);
      };
      return [await readWith(true), await readWith(false)];
    };
    for (const method of methodNames) {
      for (const filter of filters) {
        const left = await filter.clean(methods[method]);
        const [withScript, without] = known.get(left) ?? (await readBoth(left));
        known.set(left, [withScript, without]);
        outcomes.push({method, filter, left, withScript, without});
      }
    }
  });

  it('always shows something, unless the author wrote nothing beside a frame', () => {
    const nothing = outcomes.filter(({withScript, without}) =>
      [withScript, without].some(({sees}) => sees === 'nothing'),
    );
    assert.deepEqual(nothing.filter(({method}) => method !== 'frame alone').map(placeOf), []);
    assert.ok(nothing.length, 'a frame alone may do, then: document it');
  });

  it('shows an element in its language with at least one method, for every filter', () => {
    for (const filter of filters) {
      assert.ok(
        methodNames.some((method) => outcomeOf(method, filter).withScript.sees === 'element'),
        filter.name,
      );
    }
  });

  it('shows at most one element, in the language of the author’s markup', () => {
    const wrong = outcomes.filter(({withScript: {count, lang}}) => count > 1 || (count && lang !== 'es'));
    assert.deepEqual(wrong.map(placeOf), []);
  });

  it('always keeps the link, and the text of strict plain HTML', () => {
    for (const filter of filters) {
      const sees = (method: Method): string[] => {
        const {withScript, without} = outcomeOf(method, filter);
        return [withScript.sees, without.sees];
      };
      assert.deepEqual(sees('link, alone in a paragraph'), ['element', 'link'], filter.name);
      assert.deepEqual(sees('link, in running text'), ['link', 'link'], filter.name);
      for (const seen of sees('plain HTML, strict')) assert.match(seen, /^text/, filter.name);
    }
  });

  it('has no attributes that the author did not write, except those that two editors add', () => {
    for (const outcome of outcomes) {
      const {method, filter, left, withScript} = outcome;
      const unknown = added(methods[method], left).filter((attribute) => !filter.adds?.includes(attribute));
      assert.deepEqual(unknown, [], placeOf(outcome));
      const known = ['fbss-red-flags lang=es', 'fbss-red-flags lang=en', 'fbss-red-flags country=ES'];
      const own = withScript.attributes.filter((attribute) => attribute.startsWith('fbss-'));
      assert.deepEqual(
        own.filter((attribute) => !known.includes(attribute)),
        [],
        placeOf(outcome),
      );
    }
  });

  it('is documented in the tables', async () => {
    const isRun = ({name, version}: Filter): boolean => version !== undefined || name === 'no filter';
    const head = filters.map((filter) => (isRun(filter) ? filter.name : `${filter.name} ¹`));
    const versions = filters.flatMap(({name, version}) => (version ? `${name} ${version}` : []));
    await compare(
      'docs/editors.md',
      'tables',
      [
        `What a reader sees: first on a page with the script, then, after the dot, on a page without JavaScript.`,
        table(
          ['Method', ...head],
          methodNames.map((method) => [
            method,
            ...filters
              .map((filter) => outcomeOf(method, filter))
              .map(({withScript, without}) => `${withScript.sees} · ${without.sees}`),
          ]),
        ),
        'What is left of the markup:',
        table(
          ['Method', ...head.slice(1)],
          methodNames.map((method) => [
            method,
            ...filters.slice(1).map((filter) => describeLeft(methods[method], outcomeOf(method, filter).left)),
          ]),
        ),
        `Run: ${versions.join(', ')}. ¹ Not run: by its published rules.`,
      ].join('\n\n'),
    );
  });
});
