import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
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

/** What WordPress's editor has on `window`, as far as it is used here. */
interface Editor {
  wp?: {
    blocks: {createBlock: (name: string, attributes: object, inner?: Block[]) => Block};
    data: {
      select: (store: string) => {
        getBlocks: () => Block[];
        getCurrentPostId: () => number;
        getEditedPostContent: () => string;
      };
      dispatch: (store: string) => Record<string, (...values: unknown[]) => unknown>;
    };
  };
}

export const describeEditor = (context: Context): void => {
  const {site, visitors} = context;
  const section = '.wp-block-fbss-section fbss-faq';

  /** Opens the editor as the administrator, with nothing in the post. */
  const openEditor = async (): Promise<Visit> => {
    const visit = await visitors.visit(`${site.url}/wp-admin/post-new.php`, {user: 'admin', waitUntil: 'load'});
    await visit.tab.setViewport({width: 1280, height: 900});
    await visit.tab.waitForFunction(() => (globalThis as unknown as Editor).wp?.data.select('core/block-editor'), {
      timeout: 60_000,
    });
    return visit;
  };
  /** Adds the block, and chooses it. */
  const addBlock = (tab: Page): Promise<void> =>
    tab.evaluate(() => {
      const {wp} = globalThis as unknown as Required<Editor>;
      const {dispatch} = wp.data;
      dispatch('core/edit-post').toggleFeature?.('welcomeGuide');
      const block = wp.blocks.createBlock('fbss/section', {section: 'faq', lang: 'es'});
      dispatch('core/block-editor').insertBlocks?.([block]);
      dispatch('core/block-editor').selectBlock?.(block.clientId);
      dispatch('core/edit-post').openGeneralSidebar?.('edit-post/block');
      dispatch('core/editor').editPost?.({title: 'From the editor'});
    });
  /** Where the post is edited: a frame in some versions. */
  const canvasOf = async (tab: Page): Promise<Page | Frame> =>
    (await (await tab.$('iframe[name="editor-canvas"]'))?.contentFrame()) ?? tab;
  /** Waits until the preview, or what is inside the element there, has a text. */
  const shows = async (tab: Page, selector: string, text: string): Promise<void> => {
    const textOf = async (): Promise<string> =>
      (await canvasOf(tab)).evaluate((where) => {
        const found = document.querySelector(where);
        return (found?.shadowRoot ?? found)?.textContent ?? '';
      }, selector);
    const last = await until(textOf, (now) => now.includes(text));
    assert.ok(last.includes(text), last.slice(0, 300));
  };

  describe('The block in the editor', () => {
    before(() => {
      site.set(context.settings);
    });

    it('shows the element, with the server’s HTML inside, and has controls', async () => {
      const {tab, heard} = await openEditor();
      await addBlock(tab);
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
      assert.deepEqual(heard.errors, []);
    });

    it('is valid, shows another language once that is chosen, and is published with its choices', async () => {
      const {tab, heard} = await openEditor();
      await addBlock(tab);
      await shows(tab, section, spanish.faq.heading);
      const isValid = await tab.evaluate(() => {
        const {select, dispatch} = (globalThis as unknown as Required<Editor>).wp.data;
        const [block] = select('core/block-editor').getBlocks();
        dispatch('core/block-editor').updateBlockAttributes?.(block?.clientId, {lang: 'en', headingLevel: 3});
        return block?.isValid;
      });
      assert.equal(isValid, true);
      await shows(tab, section, english.faq.entries[0]?.question ?? '');
      const id = await tab.evaluate(async () => {
        const {select, dispatch} = (globalThis as unknown as Required<Editor>).wp.data;
        dispatch('core/editor').editPost?.({status: 'publish'});
        await dispatch('core/editor').savePost?.();
        return select('core/editor').getCurrentPostId();
      });
      const {html} = await visitors.read(site.addressOf(id), {javascript: false});
      assert.match(html, /wp-block-fbss-section/);
      assert.match(html, /data-fbss="faq"/);
      assert.match(html, /data-fbss-heading-level="3"/);
      assert.deepEqual(heard.errors, []);
    });

    it('leaves alone what somebody edits beside it, a link to a section and a group with its class too', async () => {
      const {tab, heard} = await openEditor();
      const paragraph = await tab.evaluate((content) => {
        const {wp} = globalThis as unknown as Required<Editor>;
        const {createBlock} = wp.blocks;
        const first = createBlock('core/paragraph', {content});
        const inner = [createBlock('core/paragraph', {content: 'In a group'})];
        const group = createBlock('core/group', {className: 'fbss-faq'}, inner);
        wp.data.dispatch('core/block-editor').resetBlocks?.([first, group]);
        return first.clientId;
      }, `<a href="${context.library}/embed/es/faq.html">Preguntas</a>`);
      const content = (): Promise<string> =>
        tab.evaluate(() =>
          (globalThis as unknown as Required<Editor>).wp.data.select('core/editor').getEditedPostContent(),
        );
      // the script, if it were to do something here, would have done it
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
      assert.deepEqual(heard.errors, []);
    });
  });
};
