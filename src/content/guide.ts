import {msg} from '@lit/localize';

/** What only the whole guide says. */
export const guide = {
  /** @label */
  contents: msg('On this page', {desc: 'The whole guide'}),
  /** @label */
  top: msg('Back to the contents', {desc: 'The whole guide'}),
  /** @label */
  quickFacts: msg('Quick facts', {desc: 'The whole guide'}),
  /** @label */
  seeADoctor: msg('When to see a doctor', {desc: 'The whole guide'}),
};
