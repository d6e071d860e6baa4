import {inPage} from '../../../test/support/in-page.js';
import {until} from '../../../test/support/until.js';
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
      },
      id,
    );
    // Storybook ignores a change while it is still rendering the page
    await until(
      async () => {
        await inPage(page, () => {
          window.__STORYBOOK_ADDONS_CHANNEL__?.emit('updateGlobals', {globals: {language: 'fr'}});
        });
        return page.waitForSelector(`#${id}:not(.before)`, {timeout: 3000}).catch(() => null);
      },
      Boolean,
      timeout,
    );
    if (!(await page.$(`#${id}:not(.before)`))) return [`${id} is not replaced`];
    return (await inPage(page, (name) => document.activeElement?.id === name, id)) ? [] : [`${id} loses the focus`];
  };
