import {existsSync, readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import type {Page} from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import {page} from '../host.js';
import {inPage} from '../in-page.js';

/** An editor or an HTML filter of a content system. */
export interface Filter {
  name: string;
  /** The version of the package; undefined if the filter is emulated from its published rules. */
  version?: string;
  /** `tag attribute` for each attribute that it adds itself. */
  adds?: string[];
  /** Returns the filtered markup. */
  clean(markup: string): string | Promise<string>;
}

const common = 'a blockquote br cite code dd dl dt em h2 h3 h4 h5 h6 img li ol p strong ul';

/**
 * Filters that are not npm packages, emulated by sanitize-html with their published rules: the tags and attributes that
 * they keep. The text of removed tags stays.
 */
const published: Record<string, sanitizeHtml.IOptions> = {
  // the text format "Basic HTML" of the standard profile, with "Limit allowed HTML tags"; lang and dir are always allowed
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
  // the AntiSamy rules of Apache Sling: data attributes are allowed, dir is not, lang has letters only
  'AEM, default policy': {
    allowedTags: `${common} b div h1 i span`.split(' '),
    allowedAttributes: {'*': ['class', 'id', 'lang', 'title', 'data-*'], a: ['href', 'target'], img: ['src', 'alt']},
    transformTags: {
      '*': (tagName, {lang, ...attribs}) => ({
        tagName,
        attribs: lang && /^[a-zA-Z]{2,20}$/.test(lang) ? {...attribs, lang} : attribs,
      }),
    },
  },
  // wp_kses_post, for users without "unfiltered_html": its tags and their attributes
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

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {version: string}).version;

/** Serves the files of the editors from `node_modules`, under `/tools/`. */
export function sendEditors(path: string, response: ServerResponse): boolean {
  if (!path.startsWith('/tools/')) return false;
  const file = path.replace('/tools/', 'node_modules/');
  if (!existsSync(file)) return false;
  const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
  response.writeHead(200, {'content-type': type}).end(readFileSync(file));
  return true;
}

/** The page in which the editors run. */
export const editorPage = page('<textarea id="tiny"></textarea><div id="plain"></div><div id="rich"></div>', {
  head: [
    '<script src="/tools/dompurify/dist/purify.min.js"></script>',
    '<script src="/tools/tinymce/tinymce.min.js"></script>',
    '<script src="/tools/ckeditor5/dist/browser/ckeditor5.umd.js"></script>',
  ].join(''),
});

declare global {
  interface Window {
    CKEDITOR: Record<string, unknown> & {
      ClassicEditor: {
        create(element: Element | null, options: object): Promise<{setData(markup: string): void; getData(): string}>;
      };
    };
    DOMPurify: {sanitize(markup: string): string};
    tinymce: {init(options: object): Promise<{setContent(markup: string): void; getContent(): string}[]>};
    /** Functions that filter markup with an editor, by its name. */
    editors: Record<string, (markup: string) => string>;
  }
}

/** Starts the editors with their default settings. Runs in the page. */
async function startEditors(): Promise<void> {
  const {CKEDITOR, DOMPurify, tinymce} = window;
  // the plug-ins of CKEditor's former classic build: it has none by default
  const usual = [
    ...['Essentials', 'Autoformat', 'BlockQuote', 'Bold', 'Heading', 'Indent', 'Italic', 'Link', 'List', 'MediaEmbed'],
    ...['Paragraph', 'PasteFromOffice', 'Table', 'TextTransformation'],
  ].map((name) => CKEDITOR[name]);
  const htmlSupport = {
    allow: [{name: /^(div|a)$/, classes: true, attributes: [{key: /^data-.+$/, value: true}]}],
  };
  const classic = async (id: string, plugins: unknown[], more = {}): Promise<(markup: string) => string> => {
    const options = {licenseKey: 'GPL', plugins, ...more};
    const editor = await CKEDITOR.ClassicEditor.create(document.getElementById(id), options);
    return (markup) => {
      editor.setData(markup);
      return editor.getData();
    };
  };
  const [[tiny], plain, rich] = await Promise.all([
    tinymce.init({selector: '#tiny', license_key: 'gpl', base_url: '/tools/tinymce', suffix: '.min'}),
    classic('plain', usual),
    classic('rich', [...usual, CKEDITOR.GeneralHtmlSupport], {htmlSupport}),
  ]);
  window.editors = {
    DOMPurify: (markup) => DOMPurify.sanitize(markup),
    TinyMCE: (markup) => {
      tiny?.setContent(markup);
      return tiny?.getContent() ?? '';
    },
    plain,
    rich,
  };
}

/** All filters. `tab` has the `editorPage` open. */
export async function startFilters(tab: Page): Promise<Filter[]> {
  await inPage(tab, startEditors);
  const inTab = (name: string) => (markup: string) =>
    tab.evaluate((editor, written) => window.editors[editor]?.(written) ?? '', name, markup);
  const marksLists = ['li data-list-item-id'];
  return [
    {name: 'no filter', clean: (markup) => markup},
    {name: 'sanitize-html', version: versionOf('sanitize-html'), clean: (markup) => sanitizeHtml(markup)},
    {name: 'DOMPurify', version: versionOf('dompurify'), clean: inTab('DOMPurify')},
    {name: 'TinyMCE', version: versionOf('tinymce'), adds: ['iframe sandbox'], clean: inTab('TinyMCE')},
    {name: 'CKEditor 5', version: versionOf('ckeditor5'), adds: marksLists, clean: inTab('plain')},
    {
      name: 'CKEditor 5 with HTML support',
      version: versionOf('ckeditor5'),
      adds: marksLists,
      clean: inTab('rich'),
    },
    ...Object.entries(published).map(([name, rules]) => ({
      name,
      clean: (markup: string) => sanitizeHtml(markup, rules),
    })),
  ];
}
