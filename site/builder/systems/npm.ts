import {element} from '../markup/element.js';
import {onPage, type System} from './embed-method.js';

/** A site that is built with npm, by a developer. */
export const npm: System = {
  label: 'Other: I build the site with npm',
  methods: (choices, files) => [
    {
      title: 'The npm package',
      steps: [
        'Install the package “fbss-elements”, as docs/npm.md describes.',
        'Write the first part where the section should appear. docs/frameworks.md has a recipe for React, Next, Vue, Svelte, Astro and Angular.',
        'Add the second part to a module that the page loads.',
        'The link is for readers without JavaScript, and leads to your copy of the files. If you have none, leave it out.',
      ],
      blocks: [
        {label: onPage, source: {code: element(choices, files)}},
        {label: 'In a module, once', source: {code: `import 'fbss-elements/define/fbss-${choices.section}.js';`}},
      ],
      notes: [],
    },
  ],
};
