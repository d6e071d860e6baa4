import {readFileSync} from 'node:fs';
import {contentOf} from '../../build/built-content.js';
import {escapeHtml} from '../../build/html.js';
import {directionOf, prerender, slotOf} from '../../build/prerender.js';
import {causesDrawingStyles} from '../../src/components/fbss-causes/causes-drawing.styles.js';
import type {Content} from '../../src/core/locale/languages.js';
import {defaultSectionNames} from '../../src/sections.js';
import {paper} from './paper.js';

/** The leaflet of a language as one HTML document, which needs no script. */

/** What a hospital sets in its leaflets. */
export interface Settings {
  /** The hospital's name. Without one, there is space to write or stamp it. */
  readonly hospital?: string;
  /** The hospital's telephone line. Without one, there is space to write it. */
  readonly phone?: string;
  /** Who has reviewed the leaflet, instead of the line that says whether it has been reviewed. */
  readonly reviewer?: string;
  /** The attributes of the emergency call: `country`, `emergency-number`, `text-contact`. */
  readonly call?: Readonly<Record<string, string>>;
}

const style = readFileSync(new URL('leaflet.css', import.meta.url), 'utf8');

/** The sections below the emergency advice. `about` lists the sources, so `references` would list them twice. */
const sections = defaultSectionNames.filter((name) => !['red-flags', 'references'].includes(name));

const leafletContentOf = async (language: string): Promise<typeof import('../../src/content/leaflet.js')> =>
  (await import(`../../generated/${language}/leaflet.js`)) as typeof import('../../src/content/leaflet.js');

/** Adds to each source the title of its page, and its address. */
function withAddresses(html: string, {sources, newerNames}: Content['references']): string {
  return [...sources, newerNames].reduce((before, source) => {
    const item = `>${escapeHtml(source.name)}`;
    if (!before.includes(item)) throw new Error(`The leaflet does not list the source "${source.name}".`);
    const title = 'page' in source ? [source.name, source.page].join(', ') : source.name;
    return before.replace(item, () => `>${escapeHtml(title)}, <bdi dir="ltr">${escapeHtml(source.url)}</bdi>`);
  }, html);
}

/** The overview has the title of the whole leaflet. Here it has its name in the table of contents instead. */
const withoutTitle = (html: string, {guide, overview}: Content): string =>
  html.replace(`>${escapeHtml(overview.heading)}</h2>`, () => `>${escapeHtml(guide.overview)}</h2>`);

/** Names the hospital's reviewer where the slot `reviewer` does on a page, and removes what the page then leaves out. */
const withReviewer = (html: string, {about}: Content, reviewer: string): string =>
  html
    .replace(/(?<=<p class="review">).*?(?=<\/p>)/s, () => `<bdi>${escapeHtml(reviewer)}</bdi>`)
    .replace(escapeHtml(about.bothLanguages), '');

/** A string in a style sheet. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** The footer of each page. The boxes in a page's margin have no logical names. */
function footer(language: string, {overview, about, dates}: Content, version: string): string {
  const line = [overview.heading, `${about.version}: ${version}`, `${about.reviewed}: ${dates.checked}`].join(' · ');
  const [start, end] = directionOf(language) === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `@page {
  @bottom-${start} { content: ${quoted(line)} }
  @bottom-${end} { content: "\\2066" counter(page) " / " counter(pages) "\\2069"; white-space: nowrap }
}`;
}

export async function leaflet(language: string, settings: Settings = {}): Promise<string> {
  const content = await contentOf(language);
  const {audience, hospital, phone} = (await leafletContentOf(language)).leaflet;
  const {edition} = await import('../../src/content/edition.js');
  const section = async (name: string): Promise<string> => {
    const attributes = {...settings.call, slot: slotOf(name), footer: 'none', mode: 'list'};
    const {node} = await prerender(language, name, attributes);
    const html = withoutTitle(paper(node), content);
    const inside = settings.reviewer ? withReviewer(html, content, settings.reviewer) : html;
    return `<section class="fbss-${name}">${name === 'about' ? withAddresses(inside, content.references) : inside}</section>`;
  };
  const emergency = await section('red-flags');
  const others: string[] = [];
  for (const name of sections) others.push(await section(name));
  const line = (label: string, text = ''): string =>
    `<p><span>${escapeHtml(label)}</span> <bdi class="line">${escapeHtml(text)}</bdi></p>`;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(content.overview.heading)}</title>
    <style>${style}@scope (.picture) { ${causesDrawingStyles.cssText} }
${footer(language, content, edition.version)}</style>
  </head>
  <body>
    <header>
      <p class="audience">${escapeHtml(audience)}</p>
      <div class="hospital">${line(hospital, settings.hospital)}${line(phone, settings.phone)}</div>
      <h1>${escapeHtml(content.overview.heading)}</h1>
    </header>
    ${emergency}
    <main>${others.join('\n')}</main>
  </body>
</html>
`;
}
