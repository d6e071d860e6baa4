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

  // Your own line below the emergency signs, such as the number of your spine clinic: plain text, 120 characters at most.
  // contact: 'Not sure? Ask our spine clinic on 01632 960 000.',

  // What readers can do who cannot telephone, shown beside the emergency number after "If you cannot telephone:".
  // textContact: 'text 999',
};
