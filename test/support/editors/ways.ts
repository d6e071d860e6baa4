import {readFileSync} from 'node:fs';
import {page} from '../host.js';

/** The ways into a page, as an author writes them, and the page that a reader opens. */

/** Where a hospital keeps the library. Another place than the editor's, so that no editor shortens the address. */
const home = 'https://hospital.example/fbss';
const address = `${home}/embed/es/red-flags.html?country=ES`;
const link = `<a href="${address}">Señales de alarma después de la cirugía</a>`;
const frame = `<iframe src="${address}" title="Señales de alarma" width="100%" height="600"></iframe>`;
const plainHtml = (form = ''): string => readFileSync(`dist/html/es/red-flags${form}.html`, 'utf8');

export const ways = {
  'element, with the script': `<script src="${home}/fbss.js" data-country="ES" async></script>
<fbss-red-flags lang="es"><p>${link}</p></fbss-red-flags>`,
  'placeholder, data-fbss': `<div data-fbss="red-flags" lang="es" data-fbss-lang="es" data-fbss-country="ES">${link}</div>`,
  'placeholder, class alone': `<div class="fbss-red-flags" lang="es">${link}</div>`,
  'link, alone in a paragraph': `<p>${link}</p>`,
  'link, in running text': `<p>Antes de irse a casa, lea ${link}.</p>`,
  'link, in running text, data-fbss': `<p>Antes de irse a casa, lea ${link.replace('<a', '<a data-fbss="red-flags"')}.</p>`,
  'frame, with a link below': `${frame}\n<p>¿No ve el texto? Aquí está: ${link}.</p>`,
  'frame alone': frame,
  'plain HTML': plainHtml(),
  'plain HTML, strict': plainHtml('.strict'),
};
export type Way = keyof typeof ways;
export const allWays = Object.keys(ways) as Way[];

/** What a reader must not miss: the heading and the signs. */
const [beforeHelp = ''] = ways['plain HTML'].split('</ul>');
export const signs = [...beforeHelp.matchAll(/<(?:h2|li)>([^<]+)/g)].map(([, text = '']) => text);

/** The last place on the page: when it has its element, all others have had their turn. */
const last = '<div id="last" data-fbss="overview"></div>';

/** A host page with what a filter left, below a text that fills the window. The library is on the server of the test. */
export const hostPage = (left: string, library: string, withScript: boolean): string =>
  page(`<p style="block-size: 110vh">Un texto.</p><main>${left.replaceAll(home, library)}</main>${last}`, {
    lang: 'en',
    head: withScript ? '<script src="/fbss/fbss.js" async></script>' : '',
  });
