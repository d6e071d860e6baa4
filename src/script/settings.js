/**
 * Settings for the pages in the language folders beside this file. An address can be written by anybody, so it sets none
 * of these. Remove the two slashes before a line, and put your own value between the quotes.
 *
 * Keep this file when you update the pages.
 */
globalThis.fbssSettings = {
  // The country whose emergency number is shown, as a code of two letters.
  // country: 'GB',

  // The emergency number itself, which overrides the country: digits, spaces and + - ( ), 30 characters at most.
  // emergencyNumber: '999',

  // Your own line below the emergency symptoms, such as the number of your spine clinic: plain text, 120 characters at
  // most. Every language shows it as you write it, and the next one, too: write them in two languages, or as a name and a
  // number only.
  // contact: 'Other questions? Call our spine clinic on 01632 960 000.',

  // What readers who cannot make a phone call can do instead, shown beside the emergency number after words that say so.
  // textContact: 'text 999',
};
