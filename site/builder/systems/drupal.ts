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
        `The module’s filter “Show FBSS sections” must be on for this text format. It shows the section in place of the link. The settings of the module must name ${files.base}embed/ under “Links that become sections”.`,
      ],
      blocks: [{label: onPage, source: {code: loneLink(choices, files)}}],
      notes: [
        ...(takes(choices.section, 'country')
          ? [
              'The emergency number and your own lines are settings of the module, under Configuration, “FBSS patient information”.',
            ]
          : []),
        ...lookInTheme(choices),
      ],
    },
    withLink(choices, files, 'Without the module', [
      'Switch the text editor to “Source” and paste the first part as a separate paragraph. “Basic HTML” keeps it.',
      'The second part goes into html.html.twig of the theme, before </head>. An administrator of the site does this once.',
    ]),
  ],
};
