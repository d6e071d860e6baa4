import type {Page} from 'puppeteer-core';
import {axeTags} from '../../../stories/axe-tags.js';
import {violationsIn} from '../../../test/support/axe.js';
import {inPage} from '../../../test/support/in-page.js';
import {timeout} from './stories.js';

/** What a page must have, beside content without errors. Throws, or returns what is missing. */
export type Check = (page: Page) => Promise<readonly string[]>;

/** The problems of a page: errors, missing files, no content, and those that its checks find. */
export async function problemsOfPage(page: Page, address: string, checks: readonly Check[] = []): Promise<string[]> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${String(error)}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(address);
    const frame = address.includes('.html')
      ? page
      : await (await page.waitForSelector('#storybook-preview-iframe', {timeout}))?.contentFrame();
    await frame?.waitForSelector('>>> [part~="heading"], >>> h1', {timeout});
    await page.waitForNetworkIdle({idleTime: 300, timeout});
    for (const check of checks) problems.push(...(await check(page)));
  } catch (error) {
    problems.push(String(error));
  }
  await page.close();
  return problems;
}

/** Whether Storybook shows its page "Start". */
export const isStart: Check = async (page) => {
  await page.waitForFunction(() => new URLSearchParams(location.search).get('path') === '/docs/start--docs', {timeout});
  return [];
};

/** Whether Storybook is without its own tutorial for developers, which only its development server shows. */
export const hasNoTutorial: Check = async (page) => {
  const features = await inPage(page, () => Reflect.get(window, 'FEATURES') as Record<string, unknown>);
  return ['sidebarOnboardingChecklist', 'menuOnboardingChecklist'].filter((name) => features[name] !== false);
};

/** Whether the link of a page beside Storybook leads back to Storybook. */
export const leadsBack: Check = async (page) => {
  await Promise.all([page.waitForNavigation({timeout}), page.click('nav a::-p-text(Storybook)')]);
  return isStart(page);
};

/** Rules for whole pages, which a story in a frame is not. */
const ofWholePages = /^(landmark-one-main|page-has-heading-one|region): /;

/** What axe finds on a page for designers, and in the stories on it. */
export const isAccessible: Check = async (page) =>
  (await violationsIn(page, '#storybook-docs', axeTags)).filter((violation) => !ofWholePages.test(violation));

/** Whether each "Show code" of an element's page has what an editor pastes: the script line, and the fallback. */
export const hasCode: Check = async (page) => {
  const count = await inPage(page, () => {
    const buttons = [...document.querySelectorAll('button')].filter(({innerText}) => innerText.trim() === 'Show code');
    for (const button of buttons) button.click();
    return buttons.length;
  });
  if (!count) return ['no "Show code"'];
  await page.waitForFunction(
    (all) =>
      [...document.querySelectorAll<HTMLElement>('#storybook-docs pre')].filter(({innerText}) =>
        innerText.includes('</fbss-'),
      ).length >= all,
    {timeout},
    count,
  );
  return inPage(page, () =>
    [...document.querySelectorAll<HTMLElement>('#storybook-docs pre')].flatMap((pre) => {
      const code = pre.innerText;
      const isWhole = pre.scrollWidth <= (pre.closest('.sbdocs-preview')?.clientWidth ?? 0);
      const isPasted = /<script src="[^"]+\/fbss\.js" async><\/script>/.test(code) && /<p>.+<\/p>/.test(code);
      return isWhole && isPasted ? [] : `${isPasted ? 'cut off: ' : 'code: '}${code}`;
    }),
  );
};
