import type {nothing, TemplateResult} from 'lit';
import type {Localized} from '../light-text.js';
import type {Content} from '../locale/languages.js';

/** Renders a string for the reader, as `FbssElement.localize` does. */
export type Localize = (string: string, direction?: string, language?: string, address?: string) => Localized;

/** Chooses a string from the content of a language. */
type Pick = (content: Content) => string | undefined;

/** Renders an emergency string in running text, as `FbssElement.bilingual` does. */
export type Bilingual = (pick: Pick) => TemplateResult;

/**
 * Renders the two languages of an emergency string apart, as `FbssElement.bilingualParts` does: the name of a control or
 * a heading is in the reader's language alone, so that it is read with one voice.
 */
export interface BilingualParts {
  /** The string in the reader's language. */
  local: (pick: Pick) => Localized;
  /** The string in English, and what follows it there; nothing where a clinician has reviewed the translation. */
  english: (pick: Pick, then?: () => unknown) => TemplateResult | typeof nothing;
}
