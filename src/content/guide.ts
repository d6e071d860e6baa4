import {msg} from '@lit/localize';

/** What only the whole guide says. */
export const guide = {
  contents: msg('On this page', {desc: 'label'}),
  top: msg('Back to the contents', {desc: 'label'}),
  quickFacts: msg('Quick facts', {desc: 'label'}),
  seeADoctor: msg('When to see a doctor', {desc: 'label'}),
};
