import {html, type TemplateResult} from 'lit';

/** A numbered step of the form. */
export const step = (number: number, id: string, title: string, content: TemplateResult): TemplateResult =>
  html`<section class="panel" aria-labelledby=${id}>
    <h2 id=${id}><span class="step" aria-hidden="true">${number}</span>${title}</h2>
    ${content}
  </section>`;

/** A panel beside the form. */
export const panel = (id: string, title: string, content: TemplateResult): TemplateResult =>
  html`<section class="panel" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    ${content}
  </section>`;
