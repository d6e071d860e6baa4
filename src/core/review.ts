import {own} from './host/own.js';
import type {Content} from './locale/languages.js';

/** The line on who has reviewed the text of an element in a language; `undefined` if nobody has. */
export const reviewOf = ({localName}: Element, {reviews}: Content): string | undefined =>
  own(reviews)[localName.replace('fbss-', '')];
