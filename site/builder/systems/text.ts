import type {Choices} from '../choices/choices.js';
import {chosenNumber} from '../choices/countries.js';
import {takes} from '../choices/sections.js';
import type {System} from './embed-method.js';

/** What the author still has to write: the text has only the emergency number, if one is chosen. */
const toAdd = (choices: Choices): string[] => [
  ...(takes(choices.section, 'country') && !chosenNumber(choices)
    ? ['The text has no emergency number. Choose a country above, or write your number above the text.']
    : []),
  ...(takes(choices.section, 'contact') && choices.contact
    ? ['The text does not contain your contact line. Write it below the emergency number.']
    : []),
  ...(takes(choices.section, 'text-contact') && choices['text-contact']
    ? ['Below the number, write what readers who cannot telephone can do.']
    : []),
];

/** Another system in which an editor can only paste text. */
export const text: System = {
  label: 'Other: I can only paste text',
  isTextOnly: true,
  methods(choices) {
    const file = `html/${choices.lang}/${choices.section}`;
    const number = chosenNumber(choices);
    return [
      {
        title: 'Headings, paragraphs, lists and links only',
        steps: [
          'Copy it as formatted text and paste it into your editor as you would paste from a document.',
          'If your editor has a source view, copy the HTML and paste it there.',
        ],
        blocks: [{label: 'The text', source: {file: `${file}.strict.html`, number}, rich: true}],
        notes: toAdd(choices),
      },
      {
        title: 'HTML with answers that expand',
        steps: [
          'Paste this into the source view of your editor, if it keeps div and details.',
          'If the script is added to the site later, it turns this text into the section.',
        ],
        blocks: [{label: 'The text', source: {file: `${file}.html`, number}}],
        notes: toAdd(choices),
      },
    ];
  },
};
