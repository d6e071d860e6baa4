import {firstIn} from './host/document.js';
import {isServer} from './host/is-server.js';
import {own} from './host/own.js';
import type {Content} from './locale/languages.js';

/** The line on who has reviewed the text of an element in a language; `undefined` if nobody has. */
export const reviewOf = ({localName}: Element, {reviews}: Content): string | undefined =>
  own(reviews)[localName.replace('fbss-', '')];

/** Whether the page names the hospital's own reviewer, in this element or another, such as the guide's `fbss-about`. */
export const hasOwnReviewer = (host: Element): boolean => !isServer && !!firstIn(host, '[slot=reviewer]');
