import {msg} from '@lit/localize';

/** Where the words come from and how old they are. */
export const about = {
  heading: msg('About this information', {desc: 'label'}),
  purpose: msg('This is for information. It is not a diagnosis.', {desc: 'label'}),
  author: msg('Written by the fbss-elements project from these sources:', {desc: 'label'}),
  unreviewed: msg('No clinician has reviewed these words yet.', {desc: 'label'}),
  medicalReview: msg('Medical review', {desc: 'label'}),
  bothLanguages: msg(
    'The emergency words stand in English, too, because no clinician has reviewed this translation yet.',
    {desc: 'label'},
  ),
  overdue: msg('These words are past their review date. Ask your care team whether they still hold.', {desc: 'label'}),
  version: msg('Version', {desc: 'label'}),
  reviewed: msg('Last checked', {desc: 'label'}),
  next: msg('Next check due', {desc: 'label'}),
};
