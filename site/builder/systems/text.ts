import type {Choices} from '../choices/choices.js';
import {takes} from '../choices/sections.js';
import type {System} from './embed-method.js';

/** Warns that plain text has no emergency number, because its readers may be in any country. */
const toAdd = (choices: Choices): string[] => [
  ...(takes(choices.section, 'country') ? ['The text has no emergency number. Write yours above it.'] : []),
  ...(takes(choices.section, 'contact') && choices.contact ? ['Write your own line there, too.'] : []),
  ...(takes(choices.section, 'text-contact') && choices['text-contact']
    ? ['Below the number, write what readers who cannot telephone can do.']
    : []),
];

/** Another system in which an editor can only paste text. */
export const text: System = {
  label: 'Other: I can only paste text',
  methods(choices) {
    const file = `html/${choices.lang}/${choices.section}`;
    return [
      {
        title: 'Headings, paragraphs, lists and links only',
        steps: [
          'Copy it as formatted text and paste it into your editor as you would paste from a document.',
          'If your editor has a source view, copy the HTML and paste it there.',
        ],
        blocks: [{label: 'The text', source: {file: `${file}.strict.html`}, rich: true}],
        notes: toAdd(choices),
      },
      {
        title: 'HTML with answers that open',
        steps: [
          'Paste this into the source view of your editor, if it keeps div and details.',
          'If the site adds the script later, the script turns this text into the section.',
        ],
        blocks: [{label: 'The text', source: {file: `${file}.html`}}],
        notes: toAdd(choices),
      },
    ];
  },
};
