import {html, type TemplateResult} from 'lit';

const headings: ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 part="heading">${content}</h1>`,
  (content) => html`<h2 part="heading">${content}</h2>`,
  (content) => html`<h3 part="heading">${content}</h3>`,
  (content) => html`<h4 part="heading">${content}</h4>`,
  (content) => html`<h5 part="heading">${content}</h5>`,
  (content) => html`<h6 part="heading">${content}</h6>`,
];

/** A heading of a level from 1; below the sixth there is none, so deeper ones stay at 6. */
export const heading = (level: number, content: unknown): TemplateResult | undefined =>
  headings[Math.min(level, headings.length) - 1]?.(content);
