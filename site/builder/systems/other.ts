import {type System, withFrame, withPlaceholder, withPlainLink, withScript} from './embed-method.js';

/** Another system in which an editor can add a script. */
export const script: System = {
  label: 'Other: I can add a script',
  methods: (choices, files) => [
    withScript(choices, files, 'The script and the element', [
      'Paste this into the HTML of the page, where the section should appear.',
      'For a second section on the same page, leave out the script line. Set a margin in your site’s styles, because adjacent sections touch.',
    ]),
    withPlaceholder(choices, files, 'Script in the template, placeholder on the page', [
      'If your editor removes unknown tags, paste the first part: a plain <div> with a link in it.',
      'The second part goes into the site’s template, before </head>, once for all pages.',
    ]),
  ],
};

/** Another system in which an editor can add frames, but no script. */
export const frames: System = {
  label: 'Other: I can only add frames',
  methods: (choices, files) => [
    withFrame(
      choices,
      files,
      'Paste this where the section should appear, with whatever your editor calls “Embed”, “Frame” or “HTML”.',
    ),
  ],
};

/** Another system in which an editor can only add links, on a site without the script. */
export const link: System = {
  label: 'Other: I can only paste a link',
  methods: (choices, files) => [withPlainLink(choices, files)],
};
