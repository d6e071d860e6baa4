import {defaults} from '../site/builder/choices/choices.js';
import {sectionLabels} from '../site/builder/choices/sections.js';
import {type Attribute} from '../site/builder/markup/attributes.js';
import type {Files} from '../site/builder/markup/files.js';
import {attributes} from '../site/builder/markup/html.js';
import {link} from '../site/builder/markup/link.js';
import {script} from '../site/builder/markup/script.js';
import {titleOf} from '../src/components/fbss-guide/names.js';
import {type Content, english, modules} from '../src/core/locale/languages.js';
import type {Args} from './attributes.js';
import {fallbackOf} from './fallback.js';

/** The folder of the files in a snippet, as in the README. */
const base = 'https://example.org/fbss/';

/** The attributes of an element: first its language, last the tokens, as its style. */
function attributesOf(args: Args, language: string): Attribute[] {
  const set = Object.entries(args).flatMap(([name, value]): Attribute[] =>
    value === undefined || value === '' || value === false ? [] : [[name, value === true ? '' : String(value)]],
  );
  const style = set.filter(([name]) => name.startsWith('--')).map(([name, value]) => `${name}: ${value}`);
  return [
    ...(language === 'en' ? [] : ([['lang', language]] as const)),
    ...set.filter(([name]) => !name.startsWith('--')),
    ...(style.length ? ([['style', style.join('; ')]] as const) : []),
  ];
}

/** What an editor pastes to get the element of a story: the script, and the element with its fallback inside. */
export async function snippet(tag: string, args: Args, language: string): Promise<string> {
  const content: Content = (await modules.get(language)?.()) ?? english;
  const section = tag.replace('fbss-', '');
  const choices = {...defaults, section, lang: language};
  const files: Files = {base, title: titleOf(content, section === 'guide' ? 'overview' : section) ?? '', integrity: {}};
  // a boolean attribute has no value
  const open = `<${tag}${attributes(attributesOf(args, language)).replaceAll('=""', '')}>`;
  // the language picker needs no fallback: without the script there is nothing to choose
  const inside = sectionLabels.has(section)
    ? [...fallbackOf(tag, content, args), `<p>${link(choices, files, [])}</p>`].map((line) => `  ${line}`)
    : [];
  return [script(choices, files), inside.length ? [open, ...inside, `</${tag}>`].join('\n') : `${open}</${tag}>`].join(
    '\n',
  );
}
