import type {Frame, Page} from 'puppeteer-core';

/** A call of a function as a script. tsx wraps every named function in a helper, `__name`, which a page does not have. */
export const callInPage = <Args extends readonly unknown[]>(act: (...args: Args) => unknown, ...args: Args): string =>
  `(() => { const __name = (target) => target; return (${act.toString()})(...${JSON.stringify(args)}); })()`;

/** Runs a function in a page and gives what it returns or resolves to. */
export const inPage = <Args extends readonly unknown[], Result>(
  page: Page | Frame,
  act: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> => page.evaluate(callInPage(act, ...args)) as Promise<Awaited<Result>>;

/** Runs a function in each document of a tab before anything else does. */
export const beforePage = <Args extends readonly unknown[]>(
  tab: Page,
  act: (...args: Args) => unknown,
  ...args: Args
): Promise<unknown> => tab.evaluateOnNewDocument(callInPage(act, ...args));
