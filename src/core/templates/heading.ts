import {html, nothing, type TemplateResult} from 'lit';

const headings: ((content: unknown, id: unknown) => TemplateResult)[] = [
  (content, id) => html`<h1 part="heading" id=${id}>${content}</h1>`,
  (content, id) => html`<h2 part="heading" id=${id}>${content}</h2>`,
  (content, id) => html`<h3 part="heading" id=${id}>${content}</h3>`,
  (content, id) => html`<h4 part="heading" id=${id}>${content}</h4>`,
  (content, id) => html`<h5 part="heading" id=${id}>${content}</h5>`,
  (content, id) => html`<h6 part="heading" id=${id}>${content}</h6>`,
];

/**
 * A heading of a level, at most 6. The `id` is for `aria-labelledby`: an element's own heading has the id `title`.
 */
export const heading = (level: number, content: unknown, id?: string): TemplateResult | undefined =>
  headings[Math.min(level, headings.length) - 1]?.(content, id ?? nothing);
