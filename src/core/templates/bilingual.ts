import type {nothing, TemplateResult} from 'lit';
import type {Localized} from '../light-text.js';
import type {Content} from '../locale/languages.js';

/** Renders a string in the element's language, as `FbssElement.localize` does. */
export type Localize = (string?: string, direction?: string, language?: string, address?: string) => Localized;

/** Chooses a string from the content of a language. */
type Pick = (content: Content) => string | undefined;

/** Renders an emergency string, followed by the English if needed, as `FbssElement.bilingual` does. */
export type Bilingual = (pick: Pick) => TemplateResult;

/**
 * Renders the two languages of an emergency string separately, as `FbssElement.bilingualParts` does: the name of a control
 * or a heading is in the reader's language alone, so that a screen reader reads it with one voice.
 */
export interface BilingualParts {
  /** The string in the reader's language. */
  local: (pick: Pick) => Localized;
  /** The string in English, with `then` after it; nothing if a clinician has reviewed the translation. */
  english: (pick: Pick, then?: () => unknown) => TemplateResult | typeof nothing;
}
