import {type System, withFrame, withScript} from './embed-method.js';

export const squarespace: System = {
  label: 'Squarespace',
  methods: (choices, files) => [
    withScript(choices, files, 'A code block', [
      'Edit the page, add a “Code” block where the section should appear, and paste this into it as HTML.',
      'Your plan must allow scripts in code blocks. The preview runs them only while you are logged out.',
    ]),
    withFrame(choices, files, 'Add an “Embed” block, choose “Code snippet”, and paste this.'),
  ],
};
