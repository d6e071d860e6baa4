import {takes} from '../choices/sections.js';
import {loneLink} from '../markup/link.js';
import {lookInTheme, onPage, type System, withLink} from './embed-method.js';

export const drupal: System = {
  label: 'Drupal',
  methods: (choices, files) => [
    {
      title: 'With the module',
      steps: [
        'Switch the text editor to “Source” and paste this as a separate paragraph. “Basic HTML” keeps it.',
        `The module’s filter “Show FBSS sections” must be enabled for this text format. It shows the section in place of the link. The module’s settings must list ${files.base}embed/ under “Links that become sections”.`,
      ],
      blocks: [{label: onPage, source: {code: loneLink(choices, files)}}],
      notes: [
        ...(takes(choices.section, 'country')
          ? [
              'Set the emergency number and your lines in the module’s settings, under Configuration, “FBSS patient information”.',
            ]
          : []),
        ...lookInTheme(choices),
      ],
    },
    withLink(choices, files, 'Without the module', [
      'Switch the text editor to “Source” and paste the first part as a separate paragraph. “Basic HTML” keeps it.',
      'The second part goes into the theme’s html.html.twig, before </head>. A site administrator does this once.',
    ]),
  ],
};
