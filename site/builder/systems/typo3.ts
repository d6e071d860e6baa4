import {type System, withLink, withScript} from './embed-method.js';

export const typo3: System = {
  label: 'TYPO3',
  methods: (choices, files) => [
    withScript(choices, files, 'A content element', [
      'Add a “Plain HTML” content element where the section should appear, and paste this into it.',
      'If you do not have that element, use the other method: it needs only the text editor.',
    ]),
    withLink(choices, files, 'A link in the text editor', [
      'Switch the text editor to “Source” and paste the first part as a separate paragraph.',
      'The second part goes into the site’s template, as page.headerData. A site administrator does this once.',
    ]),
  ],
};
