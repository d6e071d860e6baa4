import {schemesOf, stylesOf, withContact, withNumber} from './choices.js';

/**
 * What to copy, for each system: pure text made from a checked choice.
 * @typedef {import('./choices.js').Choice} Choice
 * @typedef {{base: string, title: string, integrity: Readonly<Record<string, string>>}} Files Where the files are,
 * what the section is called in its language, and the hashes of the scripts.
 * @typedef {{label: string, code?: string, file?: string, rich?: boolean}} Block What to copy: `code`, or what `file`
 * holds. `rich` can be copied with its headings and lists, too.
 * @typedef {{title: string, where: string[], blocks: Block[], notes: string[]}} Way
 */

/** @type {Record<string, string>} */
const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** @param {string} text Text as it stands in HTML, in an attribute too. */
export const escape = (text) => text.replace(/[&<>"]/g, (letter) => entities[letter]);

/** @typedef {[name: string, value: string]} Attribute */

/** @param {readonly Attribute[]} attributes */
const written = (attributes) => attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');

/** @type {(choice: Choice) => Attribute[]} */
function numberAttributes({section, country, number}) {
  if (!withNumber.has(section) || !country) return [];
  if (country !== 'other') return [['country', country]];
  return number ? [['emergency-number', number]] : [];
}

/** @type {(choice: Choice) => Attribute[]} What differs from the defaults. */
const settings = (choice) => [
  ...(choice.level === '2' ? [] : /** @type {Attribute[]} */ ([['heading-level', choice.level]])),
  ...numberAttributes(choice),
];

/** @type {(choice: Choice) => string} */
const contactOf = ({section, contact}) => (withContact.has(section) ? contact : '');

/** @type {(choice: Choice, files: Files, attributes?: Attribute[]) => string} The whole page of the section. */
function address(choice, {base}, attributes = numberAttributes(choice)) {
  const contact = contactOf(choice);
  const query = new URLSearchParams([...attributes, ...(contact ? [['contact', contact]] : [])]);
  return `${base}embed/${choice.lang}/${choice.section}.html${query.size ? `?${query}` : ''}`;
}

/** @type {(choice: Choice, files: Files, attributes?: Attribute[]) => string} */
const link = (choice, files, attributes) =>
  `<a href="${escape(address(choice, files, attributes))}">${escape(files.title)}</a>`;

/** @type {(files: Files, name: string) => string} */
function script({base, integrity}, name) {
  const hash = integrity[name];
  const checked = hash ? ` integrity="${escape(hash)}" crossorigin="anonymous"` : '';
  return `<script src="${escape(base + name)}"${checked} async></script>`;
}

/** @type {(choice: Choice, files: Files) => string} The script that has the chosen language inside. */
const ownScript = (choice, files) => {
  const own = `fbss.${choice.lang}.js`;
  return script(files, files.integrity[own] ? own : 'fbss.js');
};

/** @type {(choice: Choice, files: Files) => string} */
function element(choice, files) {
  const tag = `fbss-${choice.section}`;
  const styles = stylesOf(choice).map(([property, value]) => `${property}: ${value}`);
  const attributes = written([
    ['lang', choice.lang],
    ...settings(choice),
    ...(styles.length ? /** @type {Attribute[]} */ ([['style', styles.join('; ')]]) : []),
  ]);
  const contact = contactOf(choice);
  const line = contact && `<p slot="contact">${escape(contact)}</p>`;
  const inside = [
    `<p>${link(choice, files)}</p>`,
    ...(line && choice.section === 'guide'
      ? ['<fbss-red-flags slot="section">', `  ${line}`, '</fbss-red-flags>']
      : line
        ? [line]
        : []),
  ];
  return [`<${tag}${attributes}>`, ...inside.map((part) => `  ${part}`), `</${tag}>`].join('\n');
}

/** @type {(choice: Choice, files: Files, withLang: boolean) => string} */
function placeholder(choice, files, withLang) {
  /** @type {Attribute[]} */
  const attributes = [
    ['data-fbss', choice.section],
    ...(withLang ? /** @type {Attribute[]} */ ([['lang', choice.lang]]) : []),
    ['data-fbss-lang', choice.lang],
    ...settings(choice).map(([name, value]) => /** @type {Attribute} */ ([`data-fbss-${name}`, value])),
  ];
  return `<div${written(attributes)}>${link(choice, files)}</div>`;
}

/** @type {(choice: Choice, files: Files) => string} */
const loneLink = (choice, files) => `<p>${link(choice, files, settings(choice))}</p>`;

/** @type {(choice: Choice, files: Files) => string} What stands in the site's template once. */
function template(choice, files) {
  const styles = stylesOf(choice).map(([property, value]) => `  ${property}: ${value};`);
  const sheet = styles.length ? ['<style>', `fbss-${choice.section} {`, ...styles, '}', '</style>'] : [];
  return [...sheet, script(files, 'fbss.js')].join('\n');
}

/** @type {(choice: Choice) => string} The plugin has the number and the hospital's own line in its settings. */
function shortcode({section, lang, level}) {
  const attributes = written([
    ['section', section],
    ['lang', lang],
    ...(level === '2' ? [] : /** @type {Attribute[]} */ ([['heading-level', level]])),
  ]);
  return `[fbss${attributes}]`;
}

/** @type {(choice: Choice, files: Files) => string} */
function frame(choice, files) {
  const asked = settings(choice);
  if (choice.look !== 'page') asked.unshift(['theme', choice.look]);
  const attributes = written([
    ['src', address(choice, files, asked)],
    ['title', files.title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', '600'],
  ]);
  return `<iframe${attributes}></iframe>`;
}

/** @type {(choice: Choice) => boolean} */
const hasColors = ({look, colors}) => schemesOf(look).some((scheme) => Object.keys(colors[scheme]).length > 0);

/**
 * The ways for a system, the best one first.
 * @param {Choice} choice
 * @param {Files} files
 * @returns {Way[]}
 */
export function waysFor(choice, files) {
  const onPage = 'On the page, where the section should stand';
  const inTemplate = 'In the site’s template, once';
  const contact = contactOf(choice);
  const noColors = hasColors(choice) ? ['Your colours cannot come along this way: the standard ones show.'] : [];
  const inTheme =
    hasColors(choice) || choice.look !== 'page'
      ? ['Your look goes into the theme’s styles: take the style from the second part of the other way.']
      : [];

  /** @type {(title: string, where: string[], notes?: string[]) => Way} */
  const withScript = (title, where, notes = []) => ({
    title,
    where,
    blocks: [{label: onPage, code: `${ownScript(choice, files)}\n${element(choice, files)}`}],
    notes,
  });
  /** @type {(title: string, where: string[]) => Way} */
  const withLink = (title, where) => ({
    title,
    where,
    blocks: [
      {label: onPage, code: loneLink(choice, files)},
      {label: inTemplate, code: template(choice, files)},
    ],
    notes: [],
  });
  /** @type {(title: string, where: string[], withLang: boolean) => Way} */
  const withPlaceholder = (title, where, withLang) => ({
    title,
    where,
    blocks: [
      {label: onPage, code: placeholder(choice, files, withLang)},
      {label: inTemplate, code: template(choice, files)},
    ],
    notes: [],
  });
  /** @type {(where: string[]) => Way} */
  const withFrame = (where) => ({
    title: 'In a frame',
    where,
    blocks: [{label: onPage, code: frame(choice, files)}],
    notes: noColors,
  });
  const toWrite = [
    ...(withNumber.has(choice.section) ? ['The text names no emergency number. Write yours above it.'] : []),
    ...(contact ? ['Write your own line yourself, too.'] : []),
  ];
  const file = `html/${choice.lang}/${choice.section}`;

  switch (choice.cms) {
    case 'wordpress':
      return [
        {
          title: 'With the plugin',
          where: [
            'Open the page in the editor, add a block “Shortcode” where the section should stand, and paste this line into it.',
            'The plugin brings the script. You need no right to write HTML.',
          ],
          blocks: [{label: onPage, code: shortcode(choice)}],
          notes: [
            ...(withNumber.has(choice.section)
              ? ['The emergency number and your own line are settings of the plugin, under Settings, FBSS.']
              : []),
            ...inTheme,
          ],
        },
        withPlaceholder(
          'Without the plugin',
          [
            'Add a block “Custom HTML” to the page for the first part. Authors and editors may do so, too.',
            'The second part goes into the theme, before </head>. Somebody who looks after the site does that once.',
          ],
          true,
        ),
      ];
    case 'drupal':
      return [
        {
          title: 'With the module',
          where: [
            'Switch the text editor to “Source” and paste this as a paragraph of its own. “Basic HTML” keeps it.',
            'The module’s filter “Show FBSS sections”, once it is on for this text format, puts the section in its place.',
          ],
          blocks: [{label: onPage, code: loneLink(choice, files)}],
          notes: [
            ...(contact ? ['Your own line shows on the page that the link leads to. Write it on your page, too.'] : []),
            ...inTheme,
          ],
        },
        withLink('Without the module', [
          'Switch the text editor to “Source” and paste the first part as a paragraph of its own. “Basic HTML” keeps it.',
          'The second part goes into html.html.twig of the theme, before </head>, by the people who look after the site.',
        ]),
      ];
    case 'aem':
      return [
        withPlaceholder(
          'A placeholder that becomes the section',
          [
            'Open the component “Text”, switch it to the source view, and paste the first part.',
            'The second part goes into the page template, before </head>, by the people who look after the site.',
          ],
          false,
        ),
      ];
    case 'sitecore':
      return [
        withLink('A link that becomes the section', [
          'Open the source view of the rich text field and paste the first part as a paragraph of its own.',
          'The second part goes into the layout of the site, before </head>, by the people who look after it.',
        ]),
      ];
    case 'typo3':
      return [
        withScript('A content element', [
          'Add a content element “Plain HTML” where the section should stand, and paste this into it.',
          'If it is not on offer to you, take the other way: it needs the text editor only.',
        ]),
        withLink('A link in the text editor', [
          'Switch the text editor to “Source” and paste the first part as a paragraph of its own.',
          'The second part goes into the site’s template, as page.headerData, by the people who look after it.',
        ]),
      ];
    case 'squarespace':
      return [
        withScript('A code block', [
          'Edit the page, add a block “Code” where the section should stand, and paste this into it as HTML.',
          'Scripts in code blocks need a plan that allows them. The preview shows them only when you are not logged in.',
        ]),
        withFrame([
          'Add a block “Embed”, choose “Code snippet”, and paste this.',
          'The frame keeps its height of 600 and scrolls. Change the number if you need more.',
        ]),
      ];
    case 'script':
      return [
        withScript('The script and the element', [
          'Paste this into the HTML of the page, where the section should stand.',
          'For a second section on the same page, leave out the line with the script.',
        ]),
        withPlaceholder(
          'Script in the template, placeholder on the page',
          [
            'Where an editor removes unknown tags, paste the first part: a plain box with a link in it.',
            'The second part goes into the site’s template, before </head>, once for all pages.',
          ],
          true,
        ),
      ];
    case 'frames':
      return [
        withFrame([
          'Paste this where the section should stand, in whatever your editor calls “Embed”, “Frame” or “HTML”.',
          'The frame keeps its height of 600 and scrolls. Change the number if you need more.',
        ]),
      ];
    default:
      return [
        {
          title: 'Headings, paragraphs, lists and links only',
          where: [
            'Copy it as formatted text and paste it into your editor as you would paste from a document.',
            'If your editor has a source view, copy the HTML and paste it there.',
          ],
          blocks: [{label: 'The text', file: `${file}.strict.html`, rich: true}],
          notes: toWrite,
        },
        {
          title: 'HTML with answers that open',
          where: [
            'Paste this into the source view of your editor, if it keeps div and details.',
            'If your site ever gets the script, it turns this text into the section.',
          ],
          blocks: [{label: 'The text', file: `${file}.html`}],
          notes: toWrite,
        },
      ];
  }
}
