/**
 * Which edition of the words this is. `checked` is the day on which they were last held against the fact file,
 * `next` the day from which they count as out of date: both ISO 8601. No clinician has reviewed them.
 */
export const edition = {version: '2.0', checked: '2026-11-24', next: '2027-11-24'};
