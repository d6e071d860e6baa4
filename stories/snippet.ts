import {render} from 'lit';
import {defaults} from '../site/builder/choices/choices.js';
import {sectionLabels} from '../site/builder/choices/sections.js';
import {attributes} from '../site/builder/markup/html.js';
import {link} from '../site/builder/markup/link.js';
import {script} from '../site/builder/markup/script.js';
import {titleOf} from '../src/components/fbss-guide/names.js';
import {english, modules} from '../src/core/locale/languages.js';
import {fallbackOf} from './fallback.js';

/** The folder of the files in a snippet, as in the README. */
const base = 'https://example.org/fbss/';

const isElement = ({localName}: Element): boolean => localName.startsWith('fbss-');

/** An attribute of an element, or of the guide around it, which passes it on. */
const inherited = (element: Element, name: string): string | undefined =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;

/** Gives an element the language of the page, and the fallback, before what the story has in its slots. */
async function complete(element: Element, language: string): Promise<void> {
  if (language !== 'en' && !inherited(element, 'lang')) element.setAttribute('lang', language);
  const section = element.localName.replace('fbss-', '');
  // the language picker needs no fallback: without the script there is nothing to choose
  if (!sectionLabels.has(section)) return;
  const wanted = inherited(element, 'lang') ?? 'en';
  const lang = modules.has(wanted) ? wanted : 'en';
  const content = (await modules.get(lang)?.()) ?? english;
  const title = titleOf(content, section === 'guide' ? 'overview' : section) ?? '';
  const fallback = fallbackOf(element.localName, content, {
    country: inherited(element, 'country'),
    'emergency-number': inherited(element, 'emergency-number'),
  });
  const toPage = link({...defaults, section, lang}, {base, title, integrity: {}}, []);
  element.insertAdjacentHTML('afterbegin', [...fallback, `<p>${toPage}</p>`].join(''));
}

/** The markup in lines: what contains an element of the library is opened, anything else is one line. */
const linesOf = (parent: Element): string[] =>
  [...parent.children].flatMap((child) => {
    const inside = [child, ...child.querySelectorAll('*')].some(isElement) ? linesOf(child) : [];
    if (!inside.length && !isElement(child)) return child.outerHTML.replaceAll(/<!--.*?-->/g, '');
    const list = Array.from(child.attributes, ({name, value}) => [name, value] as const);
    // a boolean attribute has no value
    const open = `<${child.localName}${attributes(list).replaceAll('=""', '')}>`;
    const close = `</${child.localName}>`;
    return inside.length ? [open, ...inside.map((line) => `  ${line}`), close] : open + close;
  });

/** What an editor pastes to get what a story shows: the script, and the story's markup with the fallback in its elements. */
export async function snippet(shown: unknown, language: string): Promise<string> {
  // a document that is not displayed: its elements stay as the story wrote them
  const page = document.implementation.createHTMLDocument();
  render(shown, page.body, {creationScope: page});
  for (const element of [...page.body.querySelectorAll('*')].filter(isElement)) await complete(element, language);
  return [script({...defaults, lang: language}, {base, title: '', integrity: {}}), ...linesOf(page.body)].join('\n');
}
