import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import type {Frame, JSHandle, Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {titleOf} from '../../src/components/fbss-guide/names.js';
import {sectionNames} from '../../src/sections.js';
import {aWhile} from '../support/rendered.js';
import {until} from '../support/until.js';
import type {Context} from './context.js';
import type {User} from './site.js';
import type {Visit} from './visitors.js';

/** Attributes of an element; `null` for those that it does not have. */
type Attributes = Record<string, string | null>;

interface Block {
  clientId: string;
  isValid: boolean;
}

interface Selectors {
  getBlocks: () => Block[];
  getCurrentPostId: () => number;
  getCurrentPostType: () => string | null;
  getEditedPostContent: () => string;
}

/** WordPress's scripts for its editor, as far as the tests use them. */
interface EditorScripts {
  i18n: {__: (text: string, domain: string) => string};
  blocks: {
    createBlock: (name: string, attributes: object, inner?: Block[]) => Block;
    getBlockType: (name: string) => {title: string} | undefined;
  };
  data: {
    select: (store: string) => Selectors;
    dispatch: (store: string) => Record<string, (...values: unknown[]) => unknown>;
  };
}

declare global {
  interface Window {
    /** While the page loads, some of the scripts, or none, and only some of the stores. */
    wp?: Partial<Omit<EditorScripts, 'data'> & {data: {select: (store: string) => Selectors | undefined}}>;
  }
}

/** How long the editor may take to load, in milliseconds: PHP's own server sends dozens of scripts. */
export const loadTimeout = 60_000;

export const describeBlockEditor = (context: Context): void => {
  const {site, visitors} = context;
  const section = '.wp-block-fbss-section fbss-faq';

  /** Opens the editor with an empty post. */
  const openEditor = async (user: User = 'admin'): Promise<Visit & {wp: JSHandle<EditorScripts>}> => {
    const visit = await visitors.visit(`${site.url}/wp-admin/post-new.php`, {user, waitUntil: 'load'});
    await visit.tab.setViewport({width: 1280, height: 900});
    await visit.tab.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostType(), {
      timeout: loadTimeout,
    });
    const wp = await visit.tab.evaluateHandle(() => window.wp as EditorScripts);
    return {...visit, wp};
  };
  /** Adds the block, and selects it. */
  const addBlock = (wp: JSHandle<EditorScripts>, attributes: object = {section: 'faq', lang: 'es'}): Promise<void> =>
    wp.evaluate(({blocks, data: {dispatch}}, chosen) => {
      dispatch('core/preferences').set?.('core/edit-post', 'welcomeGuide', false);
      const block = blocks.createBlock('fbss/section', chosen);
      dispatch('core/block-editor').insertBlocks?.([block]);
      dispatch('core/block-editor').selectBlock?.(block.clientId);
      dispatch('core/edit-post').openGeneralSidebar?.('edit-post/block');
      dispatch('core/editor').editPost?.({title: 'From the editor'});
    }, attributes);
  /** The height of an element in the post. */
  const heightOf = async (tab: Page, selector: string): Promise<number> =>
    (await canvasOf(tab)).evaluate((path) => document.querySelector<HTMLElement>(path)?.offsetHeight ?? 0, selector);
  /** Changes the attributes of the block. */
  const change = (wp: JSHandle<EditorScripts>, attributes: object): Promise<boolean | undefined> =>
    wp.evaluate(({data: {select, dispatch}}, changes) => {
      const [block] = select('core/block-editor').getBlocks();
      dispatch('core/block-editor').updateBlockAttributes?.(block?.clientId, changes);
      return block?.isValid;
    }, attributes);
  /** Publishes the post, and returns its address. */
  const publish = async (wp: JSHandle<EditorScripts>): Promise<string> => {
    const id = await wp.evaluate(async ({data: {select, dispatch}}) => {
      dispatch('core/editor').editPost?.({status: 'publish'});
      await dispatch('core/editor').savePost?.();
      return select('core/editor').getCurrentPostId();
    });
    return site.addressOf(id);
  };
  /** Waits until the preview's element has these attributes, and returns them. */
  const previewed = async (tab: Page, expected: Attributes): Promise<Attributes> => {
    const read = async (): Promise<Attributes> =>
      (await canvasOf(tab)).evaluate((names) => {
        const element = document.querySelector('.wp-block-fbss-section :is(fbss-guide, fbss-faq, fbss-red-flags)');
        return Object.fromEntries(names.map((name) => [name, element?.getAttribute(name) ?? null]));
      }, Object.keys(expected));
    return until(read, (now) => isDeepStrictEqual(now, expected));
  };
  /** The labels of the block's controls. */
  const controls = (tab: Page): Promise<string[]> =>
    tab.$$eval('.block-editor-block-inspector :is(select, input[type=checkbox])', (fields) =>
      fields.map((field) => field.labels?.[0]?.textContent ?? ''),
    );
  /** Waits until the block has these controls. */
  const offers = async (tab: Page, expected: string[]): Promise<void> => {
    const last = await until(
      () => controls(tab),
      (now) => isDeepStrictEqual(now, expected),
    );
    assert.deepEqual(last, expected);
  };
  const always = ['Section', 'Language', 'Heading level'];
  const footer = english.about.heading;
  const data = 'Structured data';
  /** The page or, in some versions, the frame with the post. */
  const canvasOf = async (tab: Page): Promise<Page | Frame> =>
    (await (await tab.$('iframe[name="editor-canvas"]'))?.contentFrame()) ?? tab;
  /** Waits until an element in the post, or its shadow root, has a text. */
  const shows = async (tab: Page, selector: string, text: string): Promise<void> => {
    const textOf = async (): Promise<string> =>
      (await canvasOf(tab)).evaluate((path) => {
        const found = document.querySelector(path);
        return (found?.shadowRoot ?? found)?.textContent ?? '';
      }, selector);
    const last = await until(textOf, (now) => now.includes(text));
    assert.ok(last.includes(text), last.slice(0, 300));
  };

  describe('The block in the editor', () => {
    before(() => {
      site.set(context.settings);
    });

    it('shows the element with the server’s HTML in it, and has controls', async () => {
      const {tab, log, wp} = await openEditor();
      await addBlock(wp);
      const question = spanish.faq.entries[0]?.question ?? '';
      await shows(tab, section, question);
      await shows(tab, `${section} [data-fbss]`, question);
      const [sections = 0, languages = 0, levels] = await tab.$$eval(
        '.block-editor-block-inspector select',
        (selects) => selects.map((select) => select.options.length),
      );
      assert.equal(sections, sectionNames.length + 1);
      assert.ok(languages > 10);
      assert.equal(levels, 6);
      assert.deepEqual(log.errors, []);
    });

    it('stays valid, follows a change of the language, and publishes its attributes', async () => {
      const {tab, log, wp} = await openEditor();
      await addBlock(wp);
      await shows(tab, section, spanish.faq.heading);
      assert.equal(await change(wp, {lang: 'en', headingLevel: 3}), true);
      await shows(tab, section, english.faq.entries[0]?.question ?? '');
      const {html} = await visitors.read(await publish(wp), {javascript: false});
      assert.match(html, /wp-block-fbss-section/);
      assert.match(html, /data-fbss="faq"/);
      assert.match(html, /data-fbss-heading-level="3"/);
      assert.deepEqual(log.errors, []);
    });

    for (const user of ['admin', 'editor', 'author'] as const) {
      it(`shows the choices of an ${user} at once, and to visitors, with and without JavaScript`, async () => {
        const {tab, log, wp} = await openEditor(user);
        await addBlock(wp, {section: 'guide', lang: 'es', mode: 'list', sections: ['faq']});
        const guide: Attributes = {lang: 'es', mode: 'list', sections: 'red-flags,faq', country: null};
        assert.deepEqual(await previewed(tab, guide), guide);
        for (const name of ['faq', 'red-flags']) {
          const height = await until(
            () => heightOf(tab, `fbss-guide > fbss-${name}`),
            (now) => now > 100,
          );
          assert.ok(height > 100, `${name}: ${height}`);
        }
        const footer: Attributes = {lang: 'es', footer: 'none', sections: null};
        assert.equal(await change(wp, {section: 'faq', footer: 'none', country: 'DE'}), true);
        assert.deepEqual(await previewed(tab, footer), footer);
        await shows(tab, section, spanish.faq.heading);
        assert.deepEqual(log.errors, []);

        const address = await publish(wp);
        const plain = await visitors.read(address, {javascript: false});
        assert.ok(plain.text.includes(spanish.faq.heading), plain.text.slice(0, 200));
        assert.ok(!plain.text.includes(spanish.about.heading));
        assert.deepEqual(new Set(plain.html.match(/tel:[^"]*/g)), new Set(['tel:999']));
        const {tab: visited} = await visitors.visit(address);
        const footers = (): Promise<unknown[]> =>
          visited.evaluate(() =>
            window
              .findInPost('fbss-faq')
              .map((element) => [
                element.getAttribute('footer'),
                !!element.shadowRoot?.querySelector('[part~=card]') &&
                  !element.shadowRoot.querySelector('[part=about]'),
              ]),
          );
        assert.deepEqual(await until(footers, (now) => isDeepStrictEqual(now, [['none', true]])), [['none', true]]);
      });
    }

    it('offers what the section takes, and shows the sections of a guide as they are ticked', async () => {
      const {tab, wp} = await openEditor();
      await addBlock(wp, {section: 'faq'});
      await offers(tab, [...always, 'One answer at a time', 'Printed answers', footer, data]);
      await change(wp, {section: 'red-flags'});
      await offers(tab, [...always, 'Emergency symptoms', footer, data]);
      await change(wp, {section: 'about'});
      await offers(tab, [...always, data]);
      await change(wp, {section: 'guide'});
      const titles = sectionNames.filter((name) => name !== 'red-flags').map((name) => titleOf(english, name) ?? '');
      await offers(tab, [...always, 'Emergency symptoms', ...titles, data]);
      const boxes = await tab.$$('.block-editor-block-inspector input[type=checkbox]');
      for (const name of [english.faq.heading, english.causes.heading]) await boxes[titles.indexOf(name)]?.click();
      const chosen: Attributes = {sections: 'red-flags,causes,faq'};
      assert.deepEqual(await previewed(tab, chosen), chosen);
    });

    it('shows one answer at a time, chooses the answers on paper and adds structured data, for an author', async () => {
      const {tab, log, wp} = await openEditor('author');
      await addBlock(wp);
      await offers(tab, [...always, 'One answer at a time', 'Printed answers', footer, data]);
      for (const box of await tab.$$('.block-editor-block-inspector input[type=checkbox]')) await box.click();
      await (await tab.$('.block-editor-block-inspector select:has([value=open-only])'))?.select('open-only');
      const chosen: Attributes = {lang: 'es', single: 'true', print: 'open-only', 'structured-data': null};
      assert.deepEqual(await previewed(tab, chosen), chosen);
      assert.deepEqual(log.errors, []);

      const address = await publish(wp);
      const {html, source} = await visitors.read(address, {javascript: false});
      assert.match(html, / data-fbss-single="true" data-fbss-print="open-only"/);
      assert.match(html, /<details name="fbss-faq">/);
      const blocks = [...source.matchAll(/<script type="application\/ld\+json">\s*(.*?)\s*<\/script>/g)];
      assert.equal(blocks.length, 1);
      assert.ok(JSON.stringify(JSON.parse(blocks[0]?.[1] ?? '')).includes(spanish.faq.entries[0]?.question ?? '?'));
    });

    it('leaves editable content beside it unchanged, even a link to a section and a group with a section’s class', async () => {
      const {tab, log, wp} = await openEditor();
      const paragraph = await wp.evaluate(({blocks: {createBlock}, data}, content) => {
        const first = createBlock('core/paragraph', {content});
        const inner = [createBlock('core/paragraph', {content: 'In a group'})];
        const group = createBlock('core/group', {className: 'fbss-faq'}, inner);
        data.dispatch('core/block-editor').resetBlocks?.([first, group]);
        return first.clientId;
      }, `<a href="${context.library}/embed/es/faq.html">Preguntas</a>`);
      const content = (): Promise<string> => wp.evaluate(({data}) => data.select('core/editor').getEditedPostContent());
      // gives the script time to change something
      await aWhile(1500);
      const before = await until(content, (now) => now.includes('In a group'));
      await (
        await canvasOf(tab)
      ).evaluate((id) => {
        document.querySelector<HTMLElement>(`[data-block="${id}"]`)?.focus();
      }, paragraph);
      await tab.keyboard.press('End');
      await tab.keyboard.type(' x');
      const edited = await until(content, (now) => now.includes(' x'));
      assert.equal(edited.replace(' x', ''), before);
      assert.doesNotMatch(edited, /<fbss-|slot=/);
      assert.deepEqual(log.errors, []);
    });
  });

  describe('The block on a site without a country and a number', () => {
    before(() => {
      // a setting that is missing keeps its value
      site.set({country: '', emergency_number: ''});
    });
    after(() => {
      site.set(context.settings);
    });

    it('has a control for the country, whose number the preview and visitors without JavaScript get', async () => {
      const {tab, log, wp} = await openEditor('author');
      await addBlock(wp, {section: 'red-flags'});
      await offers(tab, [...always, 'Emergency symptoms', footer, data, 'Country']);
      const flags = '.wp-block-fbss-section fbss-red-flags';
      await shows(tab, flags, english.redFlags.callLocal);
      const selects = await tab.$$('.block-editor-block-inspector select');
      await selects.at(-1)?.select('DE');
      const chosen: Attributes = {country: 'DE'};
      assert.deepEqual(await previewed(tab, chosen), chosen);
      const call = async (): Promise<string | null | undefined> =>
        (await canvasOf(tab)).evaluate(
          (path) => document.querySelector(path)?.shadowRoot?.querySelector('[part=call]')?.getAttribute('href'),
          flags,
        );
      assert.equal(await until(call, (now) => now === 'tel:112'), 'tel:112');
      assert.deepEqual(log.errors, []);

      const address = await publish(wp);
      const {html} = await visitors.read(address, {javascript: false});
      assert.deepEqual(new Set(html.match(/tel:[^"]*/g)), new Set(['tel:112']));
      // the administrator's country overrides it from then on
      site.set(context.settings);
      const {html: later} = await visitors.read(address, {javascript: false});
      assert.deepEqual(new Set(later.match(/tel:[^"]*/g)), new Set(['tel:999']));
    });
  });
};
