import type {TemplateResult} from 'lit';

/** Puts a string for the reader into its place in a template, as `FbssElement.text` does. */
export type Say = (string: string) => TemplateResult;
