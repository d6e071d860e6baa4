import {firstIn} from './host/document.js';
import {isServer} from './host/is-server.js';
import {own} from './host/own.js';
import type {Content} from './locale/languages.js';

/** The line on who has reviewed the text of an element in a language; `undefined` if nobody has. */
export const reviewOf = ({localName}: Element, {reviews}: Content): string | undefined =>
  own(reviews)[localName.replace('fbss-', '')];

/**
 * Whether the hospital's own reviewer is named where an element says who has reviewed its text: in its own footer or, if it has
 * none, in `<fbss-about>`.
 */
export const hasOwnReviewer = (host: Element & {footer: string}): boolean =>
  !isServer && !!(host.footer === 'none' ? firstIn(host, 'fbss-about') : host)?.querySelector('[slot=reviewer]');
