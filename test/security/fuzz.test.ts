import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import type {Page} from 'puppeteer-core';
import {inPage} from '../support/in-page.js';
import {useBrowser} from '../support/visits.js';

/**
 * Thousands of hostile inputs on pages whose administrator has set the country GB. For every input: none of its code
 * runs, no number but 999 and none of its lines is shown, no content is lost, and no element is empty.
 */
const number = '0909 879 0000';
const line = 'CANARY';
const markup = `<img src=x onerror="top.pwned=1">${line}`;
/** Another origin, which refuses every request at once. */
const evil = 'http://localhost:9';

/** The seed, for the same inputs in every run. */
const seed = 20261125;

/** The result of a page in a frame of the harness. */
interface Result {
  pwned: boolean;
  telephones: string[];
  hasLine: boolean;
  empty: string[];
  lost: string[];
  stale: string[];
  errors: string[];
}

/** Loads a page into a frame, waits until its elements have rendered or failed, and returns the result. Runs in the harness. */
async function tryPage(page: string, kept: readonly string[]): Promise<Result> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 600px; block-size: 400px';
  frame.srcdoc = page;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame has no document.');
  // read in the harness's realm, which the page cannot change
  const all = (root: Node = inner): Element[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    const found: Element[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const {shadowRoot} = node as Element;
      found.push(node as Element, ...(shadowRoot ? all(shadowRoot) : []));
    }
    return found;
  };
  const textOf = (element: Element): string =>
    [element.textContent, element.shadowRoot?.textContent ?? ''].join(' ').replace(/\s+/g, ' ').trim();
  // from the prototype: a form may have a field named localName
  const tagOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);
  const elements = (): Element[] => all().filter((element) => tagOf(element).startsWith('fbss-'));
  /** The elements that load a module before they render. */
  const lazy = ['fbss-guide', 'fbss-causes', 'fbss-language'];
  const isReady = ({shadowRoot}: Element): boolean => !!shadowRoot?.querySelector('[part~="card"]');
  // until nothing has changed for a while: links and placeholders are upgraded one by one
  let state = '';
  let isLoading = false;
  for (let quiet = 0, end = Date.now() + 5000; (quiet < 3 || isLoading) && Date.now() < end; quiet++) {
    await new Promise((later) => setTimeout(later, 25));
    const there = elements();
    const unready = there.filter((element) => !isReady(element));
    isLoading = unready.some((element) => lazy.includes(tagOf(element)));
    const now = `${there.length} ${unready.length}`;
    if (now !== state) quiet = 0;
    state = now;
  }
  const found = all();
  // each text once: the text of a host does not include its shadow root
  const text = [inner.documentElement, ...found.flatMap(({shadowRoot}) => shadowRoot ?? [])]
    .map(({textContent}) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
  const result = {
    pwned: 'pwned' in window,
    telephones: found
      .filter((element) => element instanceof (frame.contentWindow as typeof window & Window).HTMLAnchorElement)
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('tel:')),
    hasLine: elements().some((element) => (element.shadowRoot?.textContent ?? '').includes('CANARY')),
    empty: elements()
      .filter((element) => !textOf(element))
      .map(({localName}) => localName),
    lost: kept.filter((part) => !text.includes(part)),
    stale: [] as string[],
    errors: [],
  };
  // each tick shows its answer, or the fallback
  for (const flags of elements()) {
    const root = flags.shadowRoot;
    const boxes = [...(tagOf(flags) === 'fbss-red-flags' ? (root?.querySelectorAll('input') ?? []) : [])];
    for (const [box, answer] of [
      [boxes.at(0), 'help'],
      [boxes.at(-1), 'none'],
      [boxes.at(1), 'help'],
    ] as const) {
      if (!box?.isConnected) continue;
      box.click();
      await new Promise((later) => setTimeout(later, 10));
      const shown = [...(root?.querySelectorAll('[part=answer] :is([part=help], [part=none])') ?? [])].map((part) =>
        part.getAttribute('part'),
      );
      if (root?.querySelector('[part~="card"]') && shown.join() !== answer)
        result.stale.push(`${answer}: ${shown.join()}`);
    }
  }
  frame.remove();
  return result;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const script = '<script src="/fbss/fbss.js" data-country="GB"></script>';
const card = '<fbss-red-flags><p>Call for help. Fallback.</p></fbss-red-flags>';
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

/** Checks what must be true for every page. */
function check(result: Result): void {
  assert.equal(result.pwned, false, 'code ran');
  assert.deepEqual(
    result.telephones.filter((href) => href !== 'tel:999'),
    [],
    'a foreign number',
  );
  assert.equal(result.hasLine, false, 'a foreign line');
  assert.deepEqual(result.empty, [], 'an empty element');
  assert.deepEqual(result.lost, [], 'lost content');
  assert.deepEqual(result.stale, [], 'the answer to another tick');
}

const hostileText = fc.constantFrom(
  number,
  line,
  markup,
  `javascript:top.pwned=1//${line}`,
  `${line}\u202e`,
  '__proto__',
  '',
);
const hostileValue = fc.oneof(
  hostileText,
  fc.string({maxLength: 20}),
  fc.constantFrom('GB', 'ZZ', 'list', 'faq', 'none', '2', '9'),
);

/** The names that the script uses, and that a page may define. */
const identifiers = [...new Set(readFileSync('dist/fbss.js', 'utf8').match(/[A-Za-z_$][\w$]{2,}/g))];

/** The names of options that browser APIs read. */
const platform =
  'once passive capture signal detail root rootMargin threshold slotAssignment delegatesFocus clonable get set value writable enumerable configurable attributes attributeFilter characterData behavior inline focusVisible is'.split(
    ' ',
  );

describe('A page with hostile content', {timeout: 900_000}, () => {
  const {openTabForAll, serve} = useBrowser('Chromium');
  let tab: Page;
  const foreign: string[] = [];

  before(async () => {
    const site = await serve({'/': page('<link rel="icon" href="data:,">', '')});
    tab = await openTabForAll();
    tab.on('request', (request) => {
      if (request.resourceType() === 'script' && !request.url().startsWith(site.url)) foreign.push(request.url());
    });
    await tab.goto(site.url);
  });

  const run = async (markupOfPage: string, kept: readonly string[] = []): Promise<void> => {
    check(await inPage(tab, tryPage, markupOfPage, kept));
    assert.deepEqual(foreign, [], 'a script from elsewhere was requested');
  };

  const segment = fc.constantFrom(
    'embed',
    'en',
    'es',
    'xx',
    'red-flags.html',
    'guide.html',
    'faq.html',
    'faq',
    '..',
    '%2e%2e',
    '',
    'fbss',
  );
  const parameter = fc.tuple(
    fc.constantFrom(
      'emergency-number',
      'contact',
      'text-contact',
      'country',
      'sections',
      'footer',
      'about',
      'mode',
      'heading-level',
      'theme',
      'onclick',
      'style',
      'slot',
      'id',
      '__proto__',
      'lang',
    ),
    hostileValue,
  );
  const path = fc.oneof(
    fc.constantFrom(
      'embed/en/red-flags.html',
      'embed/es/guide.html',
      'fbss/embed/en/see-a-doctor.html',
      'embed/en/faq',
    ),
    fc.array(segment, {maxLength: 4}).map((segments) => segments.join('/')),
  );
  const address = fc
    .tuple(
      fc.constantFrom(
        '/fbss/',
        `${evil}/`,
        '//localhost:9/',
        `${evil}/fbss/`,
        '/fbss/../fbss/',
        '\\\\localhost:9/',
        'javascript:',
        'data:text/html,',
        '/fbss@localhost:9/',
        '',
      ),
      path,
      fc.array(parameter, {maxLength: 4}),
    )
    .map(([start, rest, parameters]) => `${start}${rest}?${new URLSearchParams(parameters).toString()}`);

  it('shows only the administrator’s number, with links to 3,000 addresses', async () => {
    const link = fc.tuple(
      address,
      fc.constantFrom('', 'ugc', 'nofollow ugc', 'noopener'),
      fc.constantFrom('p', 'div', 'td', 'li'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(link, {minLength: 100, maxLength: 100}), async (links) => {
        const body = links.map(
          ([href, rel, block], index) =>
            `<${block}><a href="${escape(href)}" rel="${rel}">link ${index}.</a></${block}>`,
        );
        await run(
          page(script, card + body.join('')),
          links.map((_, index) => `link ${index}.`),
        );
      }),
      {numRuns: 30, seed, endOnFailure: true},
    );
  });

  it('shows only the administrator’s number, with 3,000 placeholders', async () => {
    const attribute = fc.tuple(
      fc.constantFrom(
        'data-fbss-emergency-number',
        'data-fbss-contact',
        'data-fbss-country',
        'data-fbss-sections',
        'data-fbss-onclick',
        'data-fbss-style',
        'data-fbss-slot',
        'data-fbss-__proto__',
        'data-fbss-lang',
        'lang',
        'slot',
        'data-fbss-heading-level',
      ),
      hostileValue,
    );
    const child = fc.tuple(
      fc.constantFrom('contact', 'reviewer', 'section', 'fbss-1', ''),
      fc.constantFrom('span', 'p', 'div', 'input name="slot"', 'input name="getAttribute"'),
    );
    const placeholder = fc.tuple(
      fc.constantFrom(
        'data-fbss="red-flags"',
        'data-fbss="guide"',
        'data-fbss=""',
        'data-fbss="constructor"',
        'class="fbss-red-flags"',
        'class="fbss-__proto__"',
      ),
      fc.constantFrom('div', 'span', 'main', 'form', 'section'),
      fc.array(attribute, {maxLength: 4}),
      fc.array(child, {maxLength: 3}),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(placeholder, {minLength: 60, maxLength: 60}), async (places) => {
        const body = places.map(([what, tag, attributes, children], index) => {
          const written = attributes.map(([name, value]) => `${name}="${escape(value)}"`).join(' ');
          const inside = children.map(
            ([slot, name]) => `<${name} slot="${slot}">${name.includes('=') ? '' : `${line}</${name}>`}`,
          );
          return `<${tag} ${what} ${written}>place ${index}.${inside.join('')}</${tag}>`;
        });
        await run(page(script, card + body.join('')));
      }),
      {numRuns: 50, seed, endOnFailure: true},
    );
  });

  it('is not affected by 2,000 names of elements', async () => {
    const names = await inPage(tab, () => {
      const own = (object: object): string[] => {
        const next = Object.getPrototypeOf(object) as object | null;
        return [...Object.getOwnPropertyNames(object), ...(next ? own(next) : [])];
      };
      return [...new Set([...own(document), ...own(document.createElement('form'))])];
    });
    const named = fc.tuple(
      fc.constantFrom(...[...names, ...identifiers].filter((name) => /^[\w$]+$/.test(name))),
      fc.constantFrom(
        (name: string) =>
          `<img name="${name}" src="${evil}/x.js" data-emergency-number="${number}" data-contact="${line}">`,
        (name: string) => `<form name="${name}" action="${evil}/x.js"><input name="${name}" value="${evil}"></form>`,
        (name: string) =>
          `<object id="${name}" name="${name}" data-emergency-number="${number}" data-country="US"></object>`,
        (name: string) =>
          `<a id="${name}" name="${name}" href="${evil}/x.js">x</a><a id="${name}" href="${evil}">y</a>`,
        (name: string) => `<iframe name="${name}"></iframe>`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(named, {minLength: 16, maxLength: 16}), async (elements) => {
        const before = elements.map(([name, make]) => make(name)).join('');
        await run(page('', `${before}${script}${card}<fbss-faq lang="es">Fallback.</fbss-faq>`));
      }),
      {numRuns: 125, seed, endOnFailure: true},
    );
  });

  it('is not affected by 2,000 properties of Object.prototype', async () => {
    const value = fc.constantFrom(
      JSON.stringify(number),
      JSON.stringify(markup),
      JSON.stringify([markup]),
      JSON.stringify({raw: [markup], strings: [markup], emergencyNumber: number, contact: line}),
      'true',
      '0',
    );
    const property = fc.tuple(
      fc.constantFrom(
        ...identifiers,
        'emergencyNumber',
        'contact',
        'textContact',
        'red-flags',
        'redFlags',
        'strings',
        'values',
        'raw',
        '_$litType$',
        ...platform,
        ...Array.from({length: 60}, (_, index) => `${index}`),
      ),
      value,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(property, {minLength: 16, maxLength: 16}), fc.boolean(), async (properties, later) => {
        const pollute = properties
          .map(([name, code]) => `Object.prototype[${JSON.stringify(name)}] = ${code.replaceAll('<', '\\x3c')};`)
          .join('');
        const polluting = `<script>${pollute}</script>`;
        const elements = `${card}<fbss-faq>Fallback.</fbss-faq>`;
        await run(later ? page(script, elements + polluting) : page(polluting + script, elements));
      }),
      {numRuns: 125, seed, endOnFailure: true},
    );
  });

  it('keeps its frames and its scroll position after 2,000 messages', async () => {
    const relay = 'addEventListener("message", ({data}) => parent.postMessage(data.relay, "*"))';
    const frames = await serve({
      '/': page(
        '<link rel="icon" href="data:,"><script src="/fbss/frame.js"></script>',
        `<div style="block-size: 3000px">above</div>
<iframe src="/fbss/embed/en/faq.html" height="600"></iframe>
<iframe src="/relay.html?/embed/en/faq.html" height="200"></iframe>`,
      ),
      '/relay.html': page('', `<script>${relay}</script>`),
    });
    const hostTab = await openTabForAll();
    const errors: string[] = [];
    hostTab.on('pageerror', (error) => errors.push(String(error)));
    await hostTab.goto(frames.url);
    await hostTab.waitForFunction(() => document.querySelector('iframe')?.style.height);
    const state = (): Promise<unknown> =>
      inPage(hostTab, () => [
        scrollY,
        [...document.querySelectorAll('iframe')].map(({offsetHeight, contentWindow}) => [
          offsetHeight,
          contentWindow?.location.pathname,
          contentWindow?.location.hash,
        ]),
      ]);
    const before = await state();
    const name = fc.constantFrom('height', 'top', '#fbss-faq-why-pain', '#x', 'settings', '__proto__');
    const value = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.constantFrom('900', null, {valueOf: 1, toString: 1}, [900], {}),
    );
    const message = fc.oneof(
      fc.record({fbss: fc.oneof(fc.constantFrom('height', 'top', {}, 1), fc.string()), value}),
      fc.record({fbss: name.filter((text) => !text.startsWith('#fbss-')), value}),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, {minLength: 40, maxLength: 40}), async (messages) => {
        await inPage(
          hostTab,
          async (all: readonly unknown[]) => {
            const [own, foreign] = [...document.querySelectorAll('iframe')].map(({contentWindow}) => contentWindow);
            for (const data of all) {
              postMessage(data, '*');
              own?.postMessage(data, '*');
              foreign?.postMessage({relay: data}, '*');
            }
            await new Promise((later) => setTimeout(later, 50));
          },
          messages,
        );
        assert.deepEqual([await state(), errors], [before, []]);
      }),
      {numRuns: 50, seed, endOnFailure: true},
    );
    await hostTab.close();
  });
});
