import {tokens} from '../../../stories/manifest.js';
import {otherValue} from '../../../test/stories/other-value.js';
import {inPage} from '../../../test/support/in-page.js';
import type {Check} from './pages.js';
import {timeout} from './stories.js';

/** Changes each token on "Brand it", and returns the tokens whose change has no effect. Runs in the page. */
async function changeTokens(values: readonly (readonly [name: string, value: string])[]): Promise<string[]> {
  const editor = document.querySelector('brand-editor');
  const rows = [...(editor?.querySelectorAll('.tokens > li') ?? [])];
  const problems: string[] = [];
  for (const [name, value] of values) {
    const input = rows.find((row) => row.querySelector('code')?.textContent === name)?.querySelector('input');
    if (input) {
      input.value = value;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      await new Promise(requestAnimationFrame);
    }
    if (!editor?.querySelector<HTMLElement>('host-page')?.style.getPropertyValue(name))
      problems.push(`${name} changes nothing`);
    if (!editor?.querySelector('pre')?.textContent.includes(`${name}: `)) problems.push(`${name} is not in the code`);
  }
  return problems;
}

/** Whether each token has a control on "Brand it", whose change is in the preview and in the style sheet to copy. */
export const changesTokens: Check = (page) =>
  inPage(
    page,
    changeTokens,
    tokens.map(({name}) => [name, String(otherValue(name, {}))] as const),
  );

/** Whether at least five lines of the style sheet on "Brand it" are visible on a screen of 1440 × 900. */
export const showsStyleSheet: Check = async (page) => {
  await page.setViewport({width: 1140, height: 860});
  const lines = await inPage(page, () => {
    const pre = document.querySelector('brand-editor pre');
    if (!pre) return 0;
    const {height} = pre.getBoundingClientRect();
    const {lineHeight, paddingBlockStart} = getComputedStyle(pre);
    return (height - 2 * parseFloat(paddingBlockStart)) / parseFloat(lineHeight);
  });
  return lines >= 5 ? [] : [`only ${lines.toFixed(1)} lines of the style sheet are visible`];
};

/** Whether the designer's brand is still there after a choice in the toolbar, and on a story. */
export const keepsBrand: Check = async (page) => {
  await inPage(page, () => {
    const input = document.querySelector<HTMLInputElement>('brand-editor #token-radius');
    if (!input) throw new Error('There is no control of the radius');
    input.focus();
    input.value = '3px';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    input.classList.add('before');
    window.__STORYBOOK_ADDONS_CHANNEL__?.emit('updateGlobals', {globals: {scheme: 'dark'}});
  });
  // Storybook has replaced the page
  await page.waitForSelector('brand-editor input:not(.before)#token-radius', {timeout});
  await page.waitForFunction(
    () => document.querySelector('brand-editor pre')?.textContent.includes('--fbss-radius: 3px;'),
    {timeout: timeout / 4},
  );
  const hasFocus = await inPage(page, () => document.activeElement?.id === 'token-radius');
  await inPage(page, () => {
    window.__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', {storyId: 'faq--default', viewMode: 'story'});
  });
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>('#storybook-root host-page')?.style.getPropertyValue('--fbss-radius') ===
      '3px',
    {timeout: timeout / 4},
  );
  return hasFocus ? [] : ['the focus is lost'];
};
