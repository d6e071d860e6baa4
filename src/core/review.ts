import {own} from './host/own.js';
import type {Content} from './locale/languages.js';

/** The clinician's review of the text of an element in a language; `undefined` if there is none. */
export const reviewOf = ({localName}: Element, {reviews}: Content): Content['reviews'][string] =>
  own(reviews)[localName.replace('fbss-', '')];
