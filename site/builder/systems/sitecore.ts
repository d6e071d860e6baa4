import {type System, withLink} from './way.js';

export const sitecore: System = {
  label: 'Sitecore',
  ways: (choices, files) => [
    withLink(choices, files, 'A link that becomes the section', [
      'Open the source view of the rich text field and paste the first part as a paragraph of its own.',
      'The second part goes into the layout of the site, before </head>. Somebody who looks after the site does this once.',
    ]),
  ],
};
