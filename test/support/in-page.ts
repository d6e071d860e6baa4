import type {Frame, Page} from 'puppeteer-core';

/** Runs a function in a page. tsx wraps every named function in a helper, `__name`, which a page does not have. */
export const inPage = <Args extends readonly unknown[], Result>(
  page: Page | Frame,
  act: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> =>
  page.evaluate(
    `(() => { const __name = (target) => target; return (${act.toString()})(...${JSON.stringify(args)}); })()`,
  ) as Promise<Awaited<Result>>;
