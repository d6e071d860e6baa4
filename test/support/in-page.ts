import type {Frame, Page} from 'puppeteer-core';

/** The source of a function call. tsx wraps every named function in a helper, `__name`, which does not exist in the page. */
export const callInPage = <Args extends readonly unknown[]>(act: (...args: Args) => unknown, ...args: Args): string =>
  `(() => { const __name = (target) => target; return (${act.toString()})(...${JSON.stringify(args)}); })()`;

/** Runs a function in a page and returns its result. */
export const inPage = <Args extends readonly unknown[], Result>(
  page: Page | Frame,
  act: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> => page.evaluate(callInPage(act, ...args)) as Promise<Awaited<Result>>;

/** Runs a function in each document of a tab before its scripts. */
export const beforePage = <Args extends readonly unknown[]>(
  tab: Page,
  act: (...args: Args) => unknown,
  ...args: Args
): Promise<unknown> => tab.evaluateOnNewDocument(callInPage(act, ...args));
