import type {Choices} from '../choices/choices.js';
import {hasColors, stylesOf} from '../colors/styles.js';
import {isSiteWide} from '../markup/attributes.js';
import {element, placeholder} from '../markup/element.js';
import type {Files} from '../markup/files.js';
import {frame, settingsFile} from '../markup/frame.js';
import {loneLink} from '../markup/link.js';
import {script, template} from '../markup/script.js';

/** One snippet to copy. */
export interface Block {
  /** Where to paste it. */
  readonly label: string;
  /** The text, or the path of the file that contains it, relative to the folder of the library's files. */
  readonly source: {readonly code: string} | {readonly file: string};
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

export function withFrame(choices: Choices, files: Files, step: string): EmbedMethod {
  const settings = settingsFile(choices);
  const steps = [step, 'The frame is always 600 pixels high and scrolls. Change the number if you need more.'];
  const blocks: Block[] = [{label: onPage, source: {code: frame(choices, files)}}];
  if (settings) {
    steps.push(
      `The second part is the content of the file ${files.base}embed/settings.js. If that file has settings already, add these lines to it. They apply to every page from there. When you install a new version in another folder, take the file along.`,
    );
    blocks.push({label: 'In embed/settings.js, once', source: {code: settings}});
  }
  const notes = hasColors(choices) ? ['A frame cannot have your brand or colours: it shows the default look.'] : [];
  return {title: 'In a frame', steps, blocks, notes};
}

/** A step for methods without a `style` attribute: where to set the look instead. */
export const lookInTheme = (choices: Choices): string[] =>
  stylesOf(choices).size
    ? ['Your look belongs in the theme’s styles: copy the style from the second part of the other way.']
    : [];
