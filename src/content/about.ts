import {msg} from '@lit/localize';

/** Where the words come from and how old they are. */
export const about = {
  /** @label */
  heading: msg('About this information', {desc: 'About these words'}),
  /** @label */
  purpose: msg('This is for information. It is not a diagnosis.', {desc: 'About these words'}),
  /** @label */
  author: msg('Written by the fbss-elements project from these sources:', {desc: 'About these words'}),
  /** @label */
  unreviewed: msg('No clinician has reviewed these words yet.', {desc: 'About these words'}),
  /** @label */
  medicalReview: msg('Medical review', {desc: 'About these words'}),
  /** @label */
  bothLanguages: msg(
    'The emergency words stand in English, too, because no clinician has reviewed this translation yet.',
    {
      desc: 'About these words',
    },
  ),
  /** @label */
  overdue: msg('These words are past their review date. Ask your care team whether they still hold.', {
    desc: 'About these words',
  }),
  /** @label */
  version: msg('Version', {desc: 'About these words'}),
  /** @label */
  reviewed: msg('Last checked', {desc: 'About these words'}),
  /** @label */
  next: msg('Next check due', {desc: 'About these words'}),
};
