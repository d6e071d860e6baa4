import {existsSync, readFileSync} from 'node:fs';
import {parseFragment} from 'parse5';
import sanitizeHtml from 'sanitize-html';
import {page} from './host.mjs';

/** The ways into a page, what editors and filters leave of them, and what a reader then sees. */

/** Where a hospital keeps our files. Another place than the editor's, so that no editor shortens the address. */
const home = 'https://hospital.example/fbss';
const address = `${home}/embed/es/red-flags.html?country=ES`;
const link = `<a href="${address}">Señales de alarma después de la cirugía</a>`;
const frame = `<iframe src="${home}/embed/es/red-flags.html?country=ES" title="Señales de alarma" width="100%" height="600"></iframe>`;
const fragment = (form) => readFileSync(`dist/html/es/red-flags${form}.html`, 'utf8');

/** Each way with what an author writes. */
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
  'plain HTML': fragment(''),
  'plain HTML, strict': fragment('.strict'),
};

/** The words that a reader must not miss: the heading and the signs. */
const [shown] = ways['plain HTML'].split('</ul>');
export const signs = [...shown.matchAll(/<(?:h2|li)>([^<]+)/g)].map(([, words]) => words);

const all = (names) => Object.fromEntries(names.split(' ').map((name) => [name, true]));
const common = 'a blockquote br cite code dd dl dt em h2 h3 h4 h5 h6 img li ol p strong ul';

/**
 * Filters that are no npm package, by the rules that their makers publish: the tags and attributes that they keep.
 * What they take away keeps its text, as it does in sanitize-html.
 */
const published = {
  // the text format "Basic HTML" of the standard profile: "Limit allowed HTML tags"; lang and dir pass on every tag
  'Drupal, Basic HTML': {
    allowedTags: common.split(' '),
    allowedAttributes: {
      '*': ['lang', 'dir'],
      a: ['href', 'hreflang'],
      blockquote: ['cite'],
      ul: ['type'],
      ol: ['start', 'type'],
      img: ['src', 'alt', 'height', 'width'],
      ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((heading) => [heading, ['id']])),
    },
  },
  // the AntiSamy rules of Apache Sling: data attributes are on, dir is not there, lang has letters only
  'AEM, default policy': {
    allowedTags: [...`${common} b div h1 i span`.split(' ')],
    allowedAttributes: {'*': ['class', 'id', 'lang', 'title', 'data-*'], a: ['href', 'target'], img: ['src', 'alt']},
    transformTags: {
      '*': (tagName, attribs) => {
        if (attribs.lang && !/^[a-zA-Z]{2,20}$/.test(attribs.lang)) delete attribs.lang;
        return {tagName, attribs};
      },
    },
  },
  // wp_kses_post, which a user without "unfiltered_html" gets: its tags, and the attributes that each of them may have
  'WordPress, author': {
    allowedTags: [
      ...`${common} abbr article aside b bdo button details div figure figcaption footer h1 header hr i label`.split(
        ' ',
      ),
      ...'mark nav pre q s section small span sub summary sup table tbody td tfoot th thead tr u video'.split(' '),
    ],
    allowedAttributes: {
      '*': ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title'],
      a: ['href', 'rel', 'name', 'target', 'download'],
      details: ['open'],
      img: ['src', 'alt', 'height', 'width'],
    },
  },
};

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** Lets a host page's server answer with the editors, too. */
export function answer(pathname, response) {
  if (!pathname.startsWith('/tools/')) return false;
  const file = pathname.replace('/tools/', 'node_modules/');
  if (!existsSync(file)) return false;
  const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
  response.writeHead(200, {'content-type': type}).end(readFileSync(file));
  return true;
}

/** The page in which the editors run. */
export const desk = page('<textarea id="tiny"></textarea><div id="plain"></div><div id="rich"></div>', {
  head: [
    '<script src="/tools/dompurify/dist/purify.min.js"></script>',
    '<script src="/tools/tinymce/tinymce.min.js"></script>',
    '<script src="/tools/ckeditor5/dist/browser/ckeditor5.umd.js"></script>',
  ].join(''),
});

/** Starts the editors, each as it comes. */
const start = async () => {
  const {CKEDITOR, tinymce} = globalThis;
  // what the maker's classic build had: it brings no plug-ins by itself
  const usual = [
    ...['Essentials', 'Autoformat', 'BlockQuote', 'Bold', 'Heading', 'Indent', 'Italic', 'Link', 'List', 'MediaEmbed'],
    ...['Paragraph', 'PasteFromOffice', 'Table', 'TextTransformation'],
  ].map((name) => CKEDITOR[name]);
  const htmlSupport = {
    allow: [{name: /^(div|a)$/, classes: true, attributes: [{key: /^data-.+$/, value: true}]}],
  };
  const classic = (id, plugins, more) =>
    CKEDITOR.ClassicEditor.create(document.getElementById(id), {licenseKey: 'GPL', plugins, ...more});
  const [[tiny], plain, rich] = await Promise.all([
    tinymce.init({selector: '#tiny', license_key: 'gpl', base_url: '/tools/tinymce', suffix: '.min'}),
    classic('plain', usual),
    classic('rich', [...usual, CKEDITOR.GeneralHtmlSupport], {htmlSupport}),
  ]);
  globalThis.editors = {
    DOMPurify: (markup) => globalThis.DOMPurify.sanitize(markup),
    TinyMCE: (markup) => {
      tiny.setContent(markup);
      return tiny.getContent();
    },
    plain: (markup) => {
      plain.setData(markup);
      return plain.getData();
    },
    rich: (markup) => {
      rich.setData(markup);
      return rich.getData();
    },
  };
};

/**
 * The filters by name, each with its version or `published`; `adds`, the attributes that it adds of its own; and `clean`,
 * which leaves of a markup what the filter leaves. `tab` has the `desk` open.
 */
export async function startFilters(tab) {
  await tab.evaluate(start);
  const inTab = (name) => (markup) =>
    tab.evaluate((editor, written) => globalThis.editors[editor](written), name, markup);
  return [
    {name: 'no filter', clean: (markup) => markup},
    {name: 'sanitize-html', version: version('sanitize-html'), clean: (markup) => sanitizeHtml(markup)},
    {name: 'DOMPurify', version: version('dompurify'), clean: inTab('DOMPurify')},
    {name: 'TinyMCE', version: version('tinymce'), adds: ['iframe sandbox'], clean: inTab('TinyMCE')},
    {name: 'CKEditor 5', version: version('ckeditor5'), adds: ['li data-list-item-id'], clean: inTab('plain')},
    {
      name: 'CKEditor 5 with HTML support',
      version: version('ckeditor5'),
      adds: ['li data-list-item-id'],
      clean: inTab('rich'),
    },
    ...Object.entries(published).map(([name, rules]) => ({
      name,
      published: true,
      clean: (markup) => sanitizeHtml(markup, rules),
    })),
  ];
}

/** The elements of a markup, each as its tag and its attributes' names. */
function elementsOf(markup) {
  const found = [];
  const walk = (node) => {
    if (node.tagName) found.push({tag: node.tagName, names: node.attrs.map(({name}) => name)});
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parseFragment(markup));
  return found;
}

/** What an author did not write: `tag attribute` for each attribute that a filter has added. */
export function added(written, left) {
  const known = new Set(elementsOf(written).flatMap(({names}) => names));
  return elementsOf(left).flatMap(({tag, names}) =>
    names.filter((name) => !known.has(name)).map((name) => `${tag} ${name}`),
  );
}

/** In words, what is left of a markup: all of it, or all but some tags and, of tags that stay, some attributes. */
export function describeLeft(written, left) {
  const before = elementsOf(written);
  const after = elementsOf(left);
  const tags = new Set(after.map(({tag}) => tag));
  if (!left.trim()) return 'nothing';
  const names = new Set(after.flatMap((element) => element.names));
  const gone = new Set([
    ...before.filter(({tag}) => !tags.has(tag)).map(({tag}) => `\`<${tag}>\``),
    ...before
      .filter(({tag}) => tags.has(tag))
      .flatMap((element) => element.names)
      .filter((name) => !names.has(name))
      .map((name) => `\`${name}\``),
  ]);
  return gone.size ? `without ${[...gone].join(', ')}` : 'all';
}

/** The last place on the page: when it has its element, all others have had their turn. */
const last = '<div id="last" data-fbss="overview"></div>';

/**
 * A host page with what is left, below a text that fills the window.
 * @param {string} left
 * @param {string} url Where the server of the test is.
 * @param {boolean} withScript
 */
export const hostPage = (left, url, withScript) =>
  page(`<p style="block-size: 110vh">Un texto.</p><main>${left.replaceAll(home, `${url}/fbss`)}</main>${last}`, {
    lang: 'en',
    head: withScript ? '<script src="/fbss/fbss.js" async></script>' : '',
  });

/** Runs in the page. */
const inPage = (words) => {
  const main = document.querySelector('main');
  // in a place of the page, the element is in its shadow root
  const elements = [main, ...main.querySelectorAll('*')].flatMap((node) => [
    ...(node.localName === 'fbss-red-flags' ? [node] : []),
    ...(node.localName.startsWith('fbss-') ? [] : (node.shadowRoot?.querySelectorAll('fbss-red-flags') ?? [])),
  ]);
  const card = elements[0]?.shadowRoot?.querySelector('[part~=card]');
  const sign = [...main.querySelectorAll('li')].find(({textContent}) => textContent.includes(words[1]));
  return {
    count: elements.length,
    // it is there, and is no empty box
    speaks: card && card.getBoundingClientRect().height > 100 ? card.lang : undefined,
    frame: !!main.querySelector('iframe'),
    words:
      !elements.length && words.every((sentence) => main.innerText.includes(sentence))
        ? (sign?.closest('main [lang]')?.lang ?? 'none')
        : undefined,
    links: [...main.querySelectorAll('a[href]')]
      .filter((link) => link.checkVisibility() && link.innerText.trim())
      .map(({href}) => href),
    attributes: [...main.querySelectorAll('*'), ...elements]
      .filter((node) => !node.closest('[slot]'))
      .flatMap((node) => [...node.attributes].map(({name, value}) => `${node.localName} ${name}=${value}`))
      .filter((attribute) => !attribute.startsWith('fbss-red-flags exportparts=')),
  };
};

/** What a reader sees in a frame: all of our words, or a window on them that scrolls. */
async function inFrame(tab) {
  const shows = tab.frames().find((frame) => frame.parentFrame() && frame.url().includes('/embed/'));
  return shows?.evaluate((sentences) => {
    const {scrollHeight, clientHeight} = document.scrollingElement;
    const text = document.body.innerText;
    if (!sentences.every((sentence) => text.includes(sentence))) return undefined;
    return scrollHeight > clientHeight + 1 ? 'frame, scrolls' : 'frame';
  }, signs);
}

/**
 * What a reader sees of a page: `element`, `frame`, `words`, `link` or `nothing`, with what is amiss with it; and the
 * attributes that are on the page then. The tab must be in front: a browser loads no frames in one that nobody sees.
 */
export async function read(tab, url) {
  await tab.goto(url, {waitUntil: 'load'});
  if (tab.isJavaScriptEnabled()) {
    await tab.waitForFunction(() => document.querySelector('#last').shadowRoot?.firstElementChild);
    // the script replaces a fragment once its IntersectionObserver has reported, which is before one that starts later
    await tab.evaluate(
      () =>
        new Promise((told) => {
          new IntersectionObserver(() => setTimeout(told)).observe(document.body);
        }),
    );
  }
  let seen;
  let framed;
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    seen = await tab.evaluate(inPage, signs);
    framed = await inFrame(tab);
    if (seen.count ? seen.speaks : !seen.frame || framed) break;
    await new Promise((later) => setTimeout(later, 50));
  }
  const all = [
    seen.speaks && `element${seen.speaks === 'es' ? '' : `, in ${seen.speaks}`}`,
    framed,
    seen.words && `words${seen.words === 'es' ? '' : ', language lost'}`,
  ].filter(Boolean);
  if (!all.length) all.push(seen.links.length && (await fetch(seen.links[0])).ok ? 'link' : 'nothing');
  return {sees: all.join(' and '), ...seen};
}
