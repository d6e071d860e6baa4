import {readdirSync, readFileSync} from 'node:fs';
import sizes from '../../bench/size.json' with {type: 'json'};
import {emergencyNumbers} from '../../src/content/emergency-numbers.js';
import {faq} from '../../src/content/faq.js';
import {ownName} from '../../src/core/locale/own-name.js';
import {allowed} from '../checks/layers.js';
import {inBytes} from '../checks/size.js';
import {allLanguages, targetLanguages} from '../languages/config.js';
import type {Catalogue} from '../languages/translations.js';
import {type ElementDescription, readTokens} from '../../build/manifest.js';
import {announcements} from './announcements.js';
import {code, table} from './regions.js';
import {reviews, reviewsIn, reviewState} from './reviews.js';
import {typeErrors} from './type-errors.js';
import {versions} from './versions.js';
import {wordpressOutcomes} from './wordpress.js';

const englishNames = new Intl.DisplayNames('en', {type: 'language'});

/** The offered languages, each with its record and what has been reviewed. English, the first, is not a translation and has no record. */
const languages = (catalogue: Catalogue): string =>
  table(
    ['Tag', 'Language', 'Native name', 'Reviewed by a clinician'],
    allLanguages().map((language, index) => {
      const name = englishNames.of(language) ?? language;
      return [
        code(language),
        index ? `[${name}](${language}.md)` : name,
        ownName(language),
        reviewState(catalogue, language),
      ];
    }),
  );

/** The emergency number of each country. */
const numbers = (): string =>
  table(
    ['Number', 'Countries'],
    Object.entries(emergencyNumbers).sort(([, one], [, other]) => other.length - one.length),
  );

/** The address of each question. */
const questions = (): string =>
  table(
    ['Link', 'Question'],
    faq.entries.map(({id, question}) => [code(`#fbss-faq-${id}`), question]),
  );

/** The contrast that each colour needs, from sentences such as "Keep 7:1 on surface." in its documentation. */
const contrasts = (): string =>
  readTokens()
    .flatMap(({name, description}) => {
      const [, minimum, backgrounds] = /Keep ([\d.]+):1 on ([^.]+)\./.exec(description ?? '') ?? [];
      return minimum && backgrounds ? [`- ${name.replace('--fbss-', '')} on ${backgrounds}: ${minimum}:1`] : [];
    })
    .join('\n');

/** Every colour and corner with its default, as a style sheet to copy and change. */
function starter(): string {
  const tokens = readTokens().filter(({name, default: value}) => /#|accent|radius/.test(name + value));
  return ['```css', ':root {', ...tokens.map(({name, default: value}) => `  ${name}: ${value};`), '}', '```'].join(
    '\n',
  );
}

/** What each folder of the library may import. */
const layers = (): string =>
  table(
    ['Folder', 'May import'],
    Object.entries(allowed).map(([folder, rules = []]) => [code(`${folder}/`), rules.map(code).join(', ')]),
  );

/** The decisions, with the status of those that no longer hold. */
const decisions = (): string =>
  table(
    ['Decision', 'Status'],
    readdirSync('docs/decisions')
      .filter((name) => /^\d/.test(name))
      .sort()
      .map((name) => {
        const text = readFileSync(`docs/decisions/${name}`, 'utf8');
        const [, title = ''] = /^# (.+)$/m.exec(text) ?? [];
        const [, status = ''] = /^Status: (\w+)/m.exec(text) ?? [];
        return [`[${title}](${name})`, status];
      }),
  );

/** What elements add to a bundle, which are budgets: `npm run check` fails if a bundle is larger. */
const bundleSizes = (): string =>
  table(
    ['In the bundle', 'Brotli, at most'],
    Object.entries(sizes).flatMap(([name, budget]) => {
      const [, elements] = /^a bundle of (.+)/.exec(name) ?? [];
      if (!elements || !('maxBytes' in budget)) return [];
      return [[elements.replaceAll(/fbss-[\w-]+/g, '`<$&>`'), `${Math.ceil(inBytes(budget) / 100) / 10} kB`]];
    }),
  );

/** What the generated regions are made of. */
type Render = (elements: readonly ElementDescription[], catalogue: Catalogue) => string;
const state: Render = (_, catalogue) => reviews(catalogue);

/** The generated regions of hand-written documents. */
export const regions: Readonly<Record<string, Readonly<Record<string, Render>>>> = {
  'README.md': {reviews: state},
  'docs/accessibility.md': {announcements},
  'docs/architecture.md': {layers},
  'docs/decisions/README.md': {decisions},
  'docs/design.md': {'starter tokens': starter, contrasts},
  'docs/elements.md': {'emergency numbers': numbers, questions},
  'docs/frameworks.md': {versions, 'type errors': typeErrors},
  'docs/intended-use.md': {reviews: state},
  'docs/npm.md': {'bundle sizes': bundleSizes},
  'docs/wordpress.md': {outcomes: wordpressOutcomes},
  'docs/languages/README.md': {reviews: state, languages: (_, catalogue) => languages(catalogue)},
  ...Object.fromEntries(
    targetLanguages().map((language) => [
      `docs/languages/${language}.md`,
      {reviews: (_, catalogue) => reviewsIn(catalogue, language)} satisfies Record<string, Render>,
    ]),
  ),
};
