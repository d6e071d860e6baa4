/** The pages are in English, whatever language they are about. */
export const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
