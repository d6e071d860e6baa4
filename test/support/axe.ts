import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';

interface Results {
  violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[];
  passes: unknown[];
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

declare global {
  interface Window {
    axe: {run(where: string, options: object): Promise<Results>};
  }
}

/** The violations that axe finds in a part of a page, by all rules or the given tags. Throws if there is nothing to check. */
export async function violationsIn(tab: Page, selector = 'html', rules?: string[]): Promise<string[]> {
  await tab.evaluate(axe);
  const {violations, passes} = await tab.evaluate(
    (where, runOnly) => window.axe.run(where, runOnly ? {runOnly} : {}),
    selector,
    rules,
  );
  if (!passes.length) throw new Error(`axe has checked nothing in ${selector}`);
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary = ''}) => `${html} ${failureSummary}`).join(' | ')}`,
  );
}
