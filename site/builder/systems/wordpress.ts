import {takes} from '../choices/sections.js';
import {shortcode} from '../markup/element.js';
import {lookInTheme, onPage, type System, withPlaceholder} from './embed-method.js';

export const wordpress: System = {
  label: 'WordPress',
  methods: (choices, files) => [
    {
      title: 'With the plugin',
      steps: [
        'Open the page in the editor, add a “Shortcode” block where the section should appear, and paste this line into it.',
        'The plugin adds the script. You do not need permission to write HTML.',
      ],
      blocks: [{label: onPage, source: {code: shortcode(choices)}}],
      notes: [
        ...(takes(choices.section, 'country')
          ? ['Set the emergency number and your lines in the plugin’s settings, under Settings, FBSS.']
          : []),
        ...lookInTheme(choices),
      ],
    },
    withPlaceholder(choices, files, 'Without the plugin', [
      'Add a “Custom HTML” block to the page for the first part. Authors and editors can do this.',
      'The second part goes into the theme, before </head>. A site administrator does this once.',
    ]),
  ],
};
