import type {nothing, TemplateResult} from 'lit';
import type {Localized} from '../light-text.js';
import type {Content} from '../locale/languages.js';

/** Puts a string for the reader into its place in a template, as `FbssElement.text` does. */
export type Localize = (string: string, direction?: string, language?: string, address?: string) => Localized;

/** Chooses a string from the content of a language. */
type Pick = (content: Content) => string | undefined;

/** Puts an emergency string into running text, as `FbssElement.urgent` does. */
export type Bilingual = (pick: Pick) => TemplateResult;

/**
 * Puts an emergency string into its place, as `FbssElement.bilingual` does. The two are apart, since the name of a
 * control or a heading is read with one voice: it is in the reader's language alone.
 */
export interface BilingualParts {
  /** The string in the reader's language. */
  local: (pick: Pick) => Localized;
  /** The string in English, and what follows it there; nothing where a clinician has reviewed the translation. */
  english: (pick: Pick, then?: () => unknown) => TemplateResult | typeof nothing;
}
