import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Frame, JSHandle, Page} from 'puppeteer-core';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {aWhile} from '../support/rendered.js';
import {until} from '../support/until.js';
import type {Context} from './context.js';
import type {Visit} from './visitors.js';

interface Block {
  clientId: string;
  isValid: boolean;
}

/** WordPress's scripts for its editor, as far as the tests use them. */
interface EditorScripts {
  i18n: {__: (text: string, domain: string) => string};
  blocks: {
    createBlock: (name: string, attributes: object, inner?: Block[]) => Block;
    getBlockType: (name: string) => {title: string} | undefined;
  };
  data: {
    select: (store: string) => {
      getBlocks: () => Block[];
      getCurrentPostId: () => number;
      getEditedPostContent: () => string;
    };
    dispatch: (store: string) => Record<string, (...values: unknown[]) => unknown>;
  };
}

declare global {
  interface Window {
    /** While the page loads, some of the scripts, or none. */
    wp?: Partial<EditorScripts>;
  }
}

/** How long the editor may take to load, in milliseconds: PHP's own server sends dozens of scripts. */
export const loadTimeout = 60_000;

export const describeBlockEditor = (context: Context): void => {
  const {site, visitors} = context;
  const section = '.wp-block-fbss-section fbss-faq';

  /** Opens the editor as the administrator, with an empty post. */
  const openEditor = async (): Promise<Visit & {wp: JSHandle<EditorScripts>}> => {
    const visit = await visitors.visit(`${site.url}/wp-admin/post-new.php`, {user: 'admin', waitUntil: 'load'});
    await visit.tab.setViewport({width: 1280, height: 900});
    await visit.tab.waitForFunction(() => window.wp?.data?.select('core/block-editor'), {timeout: loadTimeout});
    const wp = await visit.tab.evaluateHandle(() => window.wp as EditorScripts);
    return {...visit, wp};
  };
  /** Adds the block, and selects it. */
  const addBlock = (wp: JSHandle<EditorScripts>): Promise<void> =>
    wp.evaluate(({blocks, data: {dispatch}}) => {
      dispatch('core/edit-post').toggleFeature?.('welcomeGuide');
      const block = blocks.createBlock('fbss/section', {section: 'faq', lang: 'es'});
      dispatch('core/block-editor').insertBlocks?.([block]);
      dispatch('core/block-editor').selectBlock?.(block.clientId);
      dispatch('core/edit-post').openGeneralSidebar?.('edit-post/block');
      dispatch('core/editor').editPost?.({title: 'From the editor'});
    });
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
      assert.equal(sections, 14);
      assert.ok(languages > 10);
      assert.equal(levels, 6);
      assert.deepEqual(log.errors, []);
    });

    it('stays valid, follows a change of the language, and publishes its attributes', async () => {
      const {tab, log, wp} = await openEditor();
      await addBlock(wp);
      await shows(tab, section, spanish.faq.heading);
      const isValid = await wp.evaluate(({data: {select, dispatch}}) => {
        const [block] = select('core/block-editor').getBlocks();
        dispatch('core/block-editor').updateBlockAttributes?.(block?.clientId, {lang: 'en', headingLevel: 3});
        return block?.isValid;
      });
      assert.equal(isValid, true);
      await shows(tab, section, english.faq.entries[0]?.question ?? '');
      const id = await wp.evaluate(async ({data: {select, dispatch}}) => {
        dispatch('core/editor').editPost?.({status: 'publish'});
        await dispatch('core/editor').savePost?.();
        return select('core/editor').getCurrentPostId();
      });
      const {html} = await visitors.read(site.addressOf(id), {javascript: false});
      assert.match(html, /wp-block-fbss-section/);
      assert.match(html, /data-fbss="faq"/);
      assert.match(html, /data-fbss-heading-level="3"/);
      assert.deepEqual(log.errors, []);
    });

    it('leaves editable content beside it unchanged, also a link to a section and a group with a section’s class', async () => {
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
};
