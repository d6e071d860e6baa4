import {msg} from '@lit/localize';

/** What the choice of a language says. */
export const language = {
  /** @label */
  label: msg('Language', {desc: 'Choice of a language'}),
};
