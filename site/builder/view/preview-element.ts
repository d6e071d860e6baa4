import {html, nothing, type TemplateResult} from 'lit';
import {html as htmlWithTag, unsafeStatic} from 'lit/static-html.js';
import type {Choices} from '../choices/choices.js';
import {stylesOf} from '../colors/styles.js';
import {attributesOf} from '../markup/attributes.js';
import {inlineStyle} from './inline-style.js';

/** The element as it will be on the page. */
export function previewElement(choices: Choices): TemplateResult {
  // safe: a validated section name
  const tag = unsafeStatic(`fbss-${choices.section}`);
  const attributes = new Map(attributesOf(choices));
  const contact = attributes.get('contact');
  const line = contact ? html`<p slot="contact" .textContent=${contact}></p>` : nothing;
  return htmlWithTag`<${tag}
    lang=${choices.lang}
    heading-level=${choices.level}
    country=${attributes.get('country') ?? nothing}
    emergency-number=${attributes.get('emergency-number') ?? nothing}
    text-contact=${attributes.get('text-contact') ?? nothing}
    mode=${attributes.get('mode') ?? nothing}
    .style=${inlineStyle(stylesOf(choices))}
  >${choices.section === 'guide' ? html`<fbss-red-flags slot="section">${line}</fbss-red-flags>` : line}</${tag}>`;
}
