/** Shown if the page's language is not offered, and so in English only. */
export const notOffered =
  'This information is not available in the language of this page, so it is shown in English. You can choose another language from the “Language” menu.';
