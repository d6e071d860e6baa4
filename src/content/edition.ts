/**
 * Which edition of the content this is. `checked` is the day on which it was last checked against the fact file,
 * `next` the day from which it is overdue for a check: both ISO 8601. Reviews by clinicians are in `locales/review.json`.
 */
export const edition = {version: '3.0', checked: '2026-11-26', next: '2027-11-26'};
