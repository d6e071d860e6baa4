/** Said where the page's language is not offered, and so in English alone. */
export const notOffered =
  'This information is in English, because it is not offered in the language of this page. You can choose another language under “Language” on this page.';
