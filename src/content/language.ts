import {msg} from '@lit/localize';

/** What the choice of a language says. */
export const language = {
  label: msg('Language', {desc: 'label'}),
};
