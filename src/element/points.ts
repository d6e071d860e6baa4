import {html, type TemplateResult} from 'lit';
import type {Say} from './say.js';

/** A list of short points. */
export const points = (texts: readonly string[], say: Say): TemplateResult =>
  html`<ul part="list">
    ${texts.map((text) => html`<li>${say(text)}</li>`)}
  </ul>`;
