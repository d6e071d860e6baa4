import {schemesOf, withContact, withNumber, withTextContact} from './choices.js';
import {
  element,
  frame,
  hasSiteSettings,
  loneLink,
  placeholder,
  script,
  settingsFile,
  shortcode,
  template,
} from './markup.js';

/**
 * What to copy, for each system.
 * @typedef {import('./choices.js').Choice} Choice
 * @typedef {import('./markup.js').Files} Files
 * @typedef {{label: string, code?: string, file?: string, rich?: boolean}} Block What to copy: `code`, or what `file`
 * holds. `rich` can be copied with its headings and lists, too.
 * @typedef {{title: string, where: string[], blocks: Block[], notes: string[]}} Way
 */

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
  const siteWide = hasSiteSettings(choice)
    ? ['The emergency number and the lines in the second part apply to every section on the site.']
    : [];
  const noColors = hasColors(choice) ? ['Your colours cannot come along this way: the standard ones show.'] : [];
  const inTheme =
    hasColors(choice) || choice.look !== 'page'
      ? ['Your look goes into the theme’s styles: take the style from the second part of the other way.']
      : [];

  /** @type {(title: string, where: string[], notes?: string[]) => Way} */
  const withScript = (title, where, notes = []) => ({
    title,
    where,
    blocks: [{label: onPage, code: `${script(choice, files)}\n${element(choice, files)}`}],
    notes,
  });
  /** @type {(title: string, where: string[]) => Way} */
  const withLink = (title, where) => ({
    title,
    where: [...where, ...siteWide],
    blocks: [
      {label: onPage, code: loneLink(choice, files)},
      {label: inTemplate, code: template(choice, files)},
    ],
    notes: [],
  });
  /** @type {(title: string, where: string[], withLang: boolean) => Way} */
  const withPlaceholder = (title, where, withLang) => ({
    title,
    where: [...where, ...siteWide],
    blocks: [
      {label: onPage, code: placeholder(choice, files, withLang)},
      {label: inTemplate, code: template(choice, files)},
    ],
    notes: [],
  });
  /** @type {(where: string[]) => Way} */
  const withFrame = (where) => {
    const settings = settingsFile(choice);
    return {
      title: 'In a frame',
      where: settings
        ? [
            ...where,
            `The second part is the content of the file ${files.base}embed/settings.js. If that file sets something already, add these lines to it. They apply to every page from there. Take the file along when you install a new version in another folder.`,
          ]
        : where,
      blocks: [
        {label: onPage, code: frame(choice, files)},
        ...(settings ? [{label: 'In embed/settings.js, once', code: settings}] : []),
      ],
      notes: noColors,
    };
  };
  const toWrite = [
    ...(withNumber.has(choice.section) ? ['The text names no emergency number. Write yours above it.'] : []),
    ...(withContact.has(choice.section) && choice.contact ? ['Write your own line yourself, too.'] : []),
    ...(withTextContact.has(choice.section) && choice.textContact
      ? ['Write below the number yourself what readers can do who cannot telephone.']
      : []),
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
              ? ['The emergency number and your own lines are settings of the plugin, under Settings, FBSS.']
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
            `The module’s filter “Show FBSS sections”, once it is on for this text format, puts the section in its place. The settings of the module must name ${files.base}embed/ under “Links that become sections”.`,
          ],
          blocks: [{label: onPage, code: loneLink(choice, files)}],
          notes: [
            ...(withNumber.has(choice.section)
              ? [
                  'The emergency number and your own lines are settings of the module, under Configuration, “FBSS patient information”.',
                ]
              : []),
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
