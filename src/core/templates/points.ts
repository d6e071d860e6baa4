import {html, type TemplateResult} from 'lit';

/** A list of short points. */
export const points = <Point>(all: readonly Point[], render: (point: Point) => unknown): TemplateResult =>
  html`<ul part="list">
    ${all.map((point) => html`<li>${render(point)}</li>`)}
  </ul>`;
