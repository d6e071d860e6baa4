import {readFileSync} from 'node:fs';
import {page} from '../host.js';

/** The markup of each method to embed a section, as an author writes it, and the host page that a reader opens. */

/** The address of the library. On another origin than the editor, so that no editor makes it relative. */
const home = 'https://hospital.example/fbss';
const address = `${home}/embed/es/red-flags.html?country=ES`;
const link = `<a href="${address}">Señales de alarma después de la cirugía</a>`;
const frame = `<iframe src="${address}" title="Señales de alarma" width="100%" height="600"></iframe>`;
const plainHtml = (form = ''): string => readFileSync(`dist/html/es/red-flags${form}.html`, 'utf8');

export const methods = {
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
export type Method = keyof typeof methods;
export const methodNames = Object.keys(methods) as Method[];

/** The text that a reader must not miss: the heading and the symptoms. */
const [beforeHelp = ''] = methods['plain HTML'].split('</ul>');
export const symptoms = [...beforeHelp.matchAll(/<(?:h2|li)>([^<]+)/g)].map(([, text = '']) => text);

/** The last placeholder on the page, which is upgraded after all others. */
const last = '<div id="last" data-fbss="overview"></div>';

/** A host page with filtered markup, below text that fills the window. The library is on the server of the test. */
export const hostPage = (left: string, library: string, withScript: boolean): string =>
  page(`<p style="block-size: 110vh">Un texto.</p><main>${left.replaceAll(home, library)}</main>${last}`, {
    lang: 'en',
    head: withScript ? '<script src="/fbss/fbss.js" async></script>' : '',
  });
