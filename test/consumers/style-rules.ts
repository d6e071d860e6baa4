import type {Page} from 'puppeteer-core';
import {inPage} from '../support/in-page.js';

/** The properties in the first style sheet of a page that change nothing on it: misspelt, refused or with a wrong selector. */
export const propertiesWithoutEffect = (tab: Page): Promise<string[]> =>
  inPage(tab, () => {
    const [sheet] = document.styleSheets;
    if (!sheet) return ['there is no style sheet'];
    const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return [rule];
        return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [];
      });
    const rules = rulesIn(sheet.cssRules);
    const rulesWith = (property: string): CSSStyleRule[] => rules.filter(({style}) => style.getPropertyValue(property));
    const values = (property: string): string[] =>
      rulesWith(property)
        .flatMap(({selectorText}) => [...document.querySelectorAll(selectorText)])
        .map((element) => getComputedStyle(element).getPropertyValue(property));
    const written = [...(sheet.ownerNode?.textContent ?? '').matchAll(/^\s*([\w-]+): .*;$/gm)].map(
      ([, property = '']) => property,
    );
    return written.filter((property) => {
      sheet.disabled = false;
      const changed = values(property);
      sheet.disabled = true;
      const usual = values(property);
      const isWhole = written.filter((other) => other === property).length === rulesWith(property).length;
      return !isWhole || !changed.length || changed.some((value, index) => value === usual[index]);
    });
  });
