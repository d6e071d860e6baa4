import type {Page} from 'puppeteer-core';
import {inPage} from '../support/in-page.js';

/** The words that Orca adds to the strings of a page: roles, states, and the boundaries of lists and groups. */
const own =
  /\b(heading level \d|toggle button|push button|check box|link|caption|panel|figure|navigation|clickable|(not )?(checked|pressed)|collapsed|expanded|statusbar|(Description list|List) with \d+ (items?|terms?)|description (term|value)|\d+ values|leaving (list|panel|figure|navigation))\b/g;

/** Bullets and numbers of lists. */
const marker = /^(•|\d\.)( |$)/;

const group = /\b(panel|figure)\.$|^navigation /;

/** The text without Orca's additions: Orca reads in lines, with roles between them. */
export function spokenText(lines: readonly string[]): string {
  const wordsIn = (some: readonly string[]): string =>
    some
      .map((line) => line.replace(marker, ''))
      .join(' ')
      .replaceAll(own, '')
      .replaceAll(/[\s.]+/g, ' ')
      .trim();
  // at the start of a group, Orca reads its name, which is also in the group
  const isEntry = (line: string, index: number): boolean =>
    group.test(line) && wordsIn(lines.slice(index + 1)).startsWith(wordsIn([line]));
  return wordsIn(lines.filter((line, index) => !isEntry(line, index)));
}

/** The strings that a reader sees in an element, in order. The footer, which is closed, has the heading in its name. */
export const shownIn = (tab: Page, tag: string): Promise<string[]> =>
  inPage(
    tab,
    (name) => {
      const allIn = (nodes: Iterable<Node>): string[] => [...nodes].flatMap(stringsIn);
      const stringsIn = (node: Node): string[] => {
        if (node instanceof Text) return node.data.trim() ? [node.data.trim()] : [];
        if (!(node instanceof HTMLElement)) return [];
        if (node instanceof HTMLSlotElement) {
          const assigned = node.assignedNodes();
          return allIn(assigned.length ? assigned : node.childNodes);
        }
        if (node.matches('style, [role=status]') || !node.checkVisibility()) return [];
        const root = node.getRootNode();
        const names = node.localName === 'summary' ? node.getAttribute('aria-labelledby')?.split(' ') : undefined;
        if (names && root instanceof ShadowRoot)
          return names.flatMap((id) => allIn(root.getElementById(id)?.childNodes ?? []));
        return allIn((node.shadowRoot ?? node).childNodes);
      };
      return allIn(document.querySelectorAll(name));
    },
    tag,
  );
