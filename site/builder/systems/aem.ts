import {type System, withPlaceholder} from './embed-method.js';

export const aem: System = {
  label: 'Adobe Experience Manager (AEM)',
  methods: (choices, files) => [
    withPlaceholder(
      choices,
      files,
      'A placeholder that becomes the section',
      [
        'Open the “Text” component, switch it to the source view, and paste the first part.',
        'The second part goes into the page template, before </head>. A site administrator does this once.',
      ],
      {lang: false},
    ),
  ],
};
