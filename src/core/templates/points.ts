import {html, type TemplateResult} from 'lit';

/** A list of short points, each as `localize` renders it. */
export const points = <Point>(all: readonly Point[], localize: (point: Point) => unknown): TemplateResult =>
  html`<ul part="list">
    ${all.map((point) => html`<li>${localize(point)}</li>`)}
  </ul>`;
