import {inPage} from '../../../test/support/in-page.js';
import type {Check} from './pages.js';
import {timeout} from './stories.js';

/** Whether a control of a page, named by its ID, has the focus again when Storybook has replaced the page. */
export const keepsFocus =
  (id: string): Check =>
  async (page) => {
    await page.waitForSelector(`#${id}`, {timeout});
    await inPage(
      page,
      (name) => {
        const control = document.getElementById(name);
        control?.focus();
        control?.classList.add('before');
        window.__STORYBOOK_ADDONS_CHANNEL__?.emit('updateGlobals', {globals: {language: 'fr'}});
      },
      id,
    );
    await page.waitForSelector(`#${id}:not(.before)`, {timeout});
    return (await inPage(page, (name) => document.activeElement?.id === name, id)) ? [] : [`${id} loses the focus`];
  };
