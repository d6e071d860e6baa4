import type {Choices} from '../choices/choices.js';
import {takes} from '../choices/sections.js';
import {hasColors, stylesOf} from '../colors/styles.js';
import {isSiteWide} from '../markup/attributes.js';
import {element, placeholder} from '../markup/element.js';
import type {Files} from '../markup/files.js';
import {frame, settingsFile} from '../markup/frame.js';
import {loneLink, plainAddress, plainLink} from '../markup/link.js';
import {script, template} from '../markup/script.js';

/** One snippet to copy. */
export interface Block {
  /** Where to paste it. */
  readonly label: string;
  /**
   * The text, or the path of the file that contains it, relative to the folder of the library's files. `number` is the
   * emergency number to write into it.
   */
  readonly source: {readonly code: string} | {readonly file: string; readonly number?: string};
  /** It can also be copied as formatted text. */
  readonly rich?: true;
}

/** A method to embed the section. */
export interface EmbedMethod {
  readonly title: string;
  readonly steps: readonly string[];
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

/** A content management system, or what an editor can do in an unlisted one. */
export interface System {
  readonly label: string;
  /** The code does not name the address of the files. */
  readonly isTextOnly?: true;
  /** The best method first. */
  methods(choices: Choices, files: Files): EmbedMethod[];
}

export const onPage = 'On the page, where the section should appear';
const inTemplate = 'In the site’s template, once';

/** A method with one snippet for the page and one for the template. */
const inTwoParts = (
  choices: Choices,
  files: Files,
  title: string,
  steps: readonly string[],
  part: string,
): EmbedMethod => ({
  title,
  steps: isSiteWide(choices)
    ? [...steps, 'The emergency number and the lines in the second part apply to every section on the site.']
    : steps,
  blocks: [
    {label: onPage, source: {code: part}},
    {label: inTemplate, source: {code: template(choices, files)}},
  ],
  notes: [],
});

export const withLink = (choices: Choices, files: Files, title: string, steps: readonly string[]): EmbedMethod =>
  inTwoParts(choices, files, title, steps, loneLink(choices, files));

/** @param options.lang - Whether the system keeps `lang` on a placeholder. */
export const withPlaceholder = (
  choices: Choices,
  files: Files,
  title: string,
  steps: readonly string[],
  {lang = true} = {},
): EmbedMethod => inTwoParts(choices, files, title, steps, placeholder(choices, files, lang));

export const withScript = (choices: Choices, files: Files, title: string, steps: readonly string[]): EmbedMethod => ({
  title,
  steps,
  blocks: [{label: onPage, source: {code: `${script(choices, files)}\n${element(choices, files)}`}}],
  notes: [],
});

/** The part for the file with the number and the lines of the pages in `embed/`, with its step; empty if there are none. */
function withSettings(choices: Choices, files: Files): {steps: string[]; blocks: Block[]} {
  const code = settingsFile(choices);
  if (!code) return {steps: [], blocks: []};
  return {
    steps: [
      `The last part is the content of the file ${files.base}embed/settings.js. If that file has settings already, add these lines to it. They apply to every page in that folder. When you install a new version in another folder, copy this file to it.`,
    ],
    blocks: [{label: 'In embed/settings.js, once', source: {code}}],
  };
}

export function withFrame(choices: Choices, files: Files, step: string): EmbedMethod {
  const settings = withSettings(choices, files);
  return {
    title: 'In a frame',
    steps: [
      step,
      'The frame is always 600 pixels high and scrolls. Change the height if you need more.',
      ...settings.steps,
    ],
    blocks: [{label: onPage, source: {code: frame(choices, files)}}, ...settings.blocks],
    notes: hasColors(choices) ? ['A frame cannot use your brand or colours: it has the default look.'] : [],
  };
}

export function withPlainLink(choices: Choices, files: Files): EmbedMethod {
  const settings = withSettings(choices, files);
  return {
    title: 'A link to a page with the section',
    steps: [
      'Copy the link as formatted text and paste it into your editor. If your editor asks for an address, paste the address.',
      'The link opens a page with only this section, without your logo, your menu or a link back.',
      ...settings.steps,
    ],
    blocks: [
      {label: onPage, source: {code: plainLink(choices, files)}, rich: true},
      {label: 'The address alone', source: {code: plainAddress(choices, files)}},
      ...settings.blocks,
    ],
    notes: [
      ...(takes(choices.section, 'country')
        ? ['Without JavaScript, that page has no emergency number. Write yours beside the link.']
        : []),
      ...(stylesOf(choices).size ? ['That page cannot use your brand or colours: it has the default look.'] : []),
    ],
  };
}

/** A step for methods without a `style` attribute: where to set the look instead. */
export const lookInTheme = (choices: Choices): string[] =>
  stylesOf(choices).size
    ? ['Your look belongs in the theme’s styles: copy the style from the second part of the other method.']
    : [];
