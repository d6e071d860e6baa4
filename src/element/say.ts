import type {TemplateResult} from 'lit';
import type {Content} from '../language/languages.js';

/** Puts a string for the reader into its place in a template, as `FbssElement.text` does. */
export type Say = (string: string) => TemplateResult;

/** Puts an emergency string into its place, as `FbssElement.urgent` does. */
export type Urgent = (pick: (words: Content) => string | undefined, then?: () => unknown) => TemplateResult;
