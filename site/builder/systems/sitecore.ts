import {type System, withLink} from './embed-method.js';

export const sitecore: System = {
  label: 'Sitecore',
  methods: (choices, files) => [
    withLink(choices, files, 'A link that becomes the section', [
      'Open the source view of the rich text field and paste the first part as a separate paragraph.',
      'The second part goes into the site’s layout, before </head>. A site administrator does this once.',
    ]),
  ],
};
