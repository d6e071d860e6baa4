import {sectionNames} from '../../../src/sections.js';

/** What Storybook lists in its sidebar, from top to bottom. */
export interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly importPath: string;
}

/** The pages for designers. */
const pages = ['start', 'put-it-on-a-page', 'brand-it', 'languages', 'accessibility-and-print', 'for-clinicians'];

/** The pages for designers, the elements in the order of the guide, then the states that only tests need. */
const wanted = [
  ...pages.map((name) => `./stories/pages/${name}.mdx`),
  ...['guide', ...sectionNames, 'language'].map((name) => `./stories/fbss-${name}.stories.ts`),
];

/** What is not where a designer looks for it. */
export function problemsOfSidebar(entries: readonly Entry[]): string[] {
  const files = [...new Set(entries.map(({importPath}) => importPath))];
  const [first, tests] = [files.slice(0, wanted.length), entries.filter(({title}) => title.startsWith('Tests/'))];
  return [
    ...wanted.flatMap((file, index) =>
      first[index] === file ? [] : `${first[index] ?? 'nothing'} in place of ${file}`,
    ),
    ...(tests.length && files.slice(wanted.length).every((file) => file.startsWith('./stories/tests/'))
      ? []
      : ['the states for tests are not last']),
  ];
}
