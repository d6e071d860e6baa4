/** The tags of the axe rules by which every story and every page of Storybook is checked. */
export const axeTags: string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
