import {msg} from '@lit/localize';

/** Where the content comes from and how old it is. */
export const about = {
  heading: msg('About this information', {desc: 'label'}),
  purpose: msg(
    'This is general information. It is not a diagnosis, and it does not replace advice from your doctor or surgeon.',
    {desc: 'label'},
  ),
  author: msg('Written by the fbss-elements project. It is based on an article that lists these sources:', {
    desc: 'label',
  }),
  unreviewed: msg('This information has not been reviewed by a health professional yet.', {desc: 'label'}),
  medicalReview: msg('Medical review', {desc: 'label'}),
  bothLanguages: msg(
    'The emergency advice is also shown in English, because this translation has not been reviewed by a health professional yet.',
    {desc: 'label'},
  ),
  overdue: msg('This information is overdue for an update. Ask your care team if it is still correct.', {
    desc: 'label',
  }),
  version: msg('Version', {desc: 'label'}),
  reviewed: msg('Last updated', {desc: 'label'}),
  next: msg('Next update due', {desc: 'label'}),
};
