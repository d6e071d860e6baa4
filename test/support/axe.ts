import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';

interface Results {
  violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[];
  passes: unknown[];
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong in a part of a page, by its rules or by some of them. It fails where there is nothing to check. */
export async function violationsIn(tab: Page, selector = 'html', rules?: string[]): Promise<string[]> {
  await tab.evaluate(axe);
  const {violations, passes} = await tab.evaluate(
    async (where, runOnly) => {
      const {axe: checker} = globalThis as unknown as {
        axe: {run(where: string, options: object): Promise<Results>};
      };
      return checker.run(where, runOnly ? {runOnly} : {});
    },
    selector,
    rules,
  );
  if (!passes.length) throw new Error(`axe has checked nothing in ${selector}`);
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary = ''}) => `${html} ${failureSummary}`).join(' | ')}`,
  );
}
