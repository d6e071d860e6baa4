import {msg} from '@lit/localize';

/** The strings of the guide alone, and the names of sections in its list of contents that are not their headings. */
export const guide = {
  contents: msg('On this page', {desc: 'label'}),
  top: msg('Back to contents', {desc: 'label'}),
  overview: msg('What FBSS is', {desc: 'label'}),
  redFlags: msg('When to get emergency help', {desc: 'label'}),
  seeADoctor: msg('When to see a doctor', {desc: 'label'}),
  quickFacts: msg('Quick facts', {desc: 'label'}),
};
