import {html, type ReactiveController, render} from 'lit';
import type {Graph} from 'schema-dts';
import {edition} from '../content/edition.js';
import type {Content} from '../language/languages.js';

const named = <Type extends string>(type: Type, names: readonly string[]): {'@type': Type; name: string}[] =>
  names.map((name) => ({'@type': type, name}));

/** The content for machines, in the terms of schema.org. */
const graph = ({overview, symptoms, causes, riskFactors, treatment, faq}: Content, inLanguage: string): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'MedicalWebPage',
      inLanguage,
      lastReviewed: edition.checked,
      about: {
        '@type': 'MedicalCondition',
        name: overview.heading,
        alternateName: overview.newerNames.facts,
        signOrSymptom: named(
          'MedicalSignOrSymptom',
          symptoms.groups.flatMap(({points}) => points),
        ),
        cause: named(
          'MedicalCause',
          causes.causes.map(({term}) => term),
        ),
        riskFactor: named(
          'MedicalRiskFactor',
          riskFactors.groups.flatMap(({points}) => points),
        ),
        possibleTreatment: named(
          'MedicalTherapy',
          treatment.options.map(({heading}) => heading),
        ),
      },
    },
    {
      '@type': 'FAQPage',
      inLanguage,
      mainEntity: faq.entries.map(({question, answer}) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: {'@type': 'Answer', text: answer.flat().join(' ')},
      })),
    },
  ],
});

interface Host extends HTMLElement {
  structuredData: boolean;
  requestUpdate(): void;
}

const asking = new Set<Host>();
let script: HTMLScriptElement | undefined;

/**
 * Adds the content as JSON-LD to the page's body while an element asks for it: once, however many ask, in the language
 * of the one that spoke last. It is data: no browser runs it, so a content security policy has no say in it.
 */
export class StructuredData implements ReactiveController {
  #host: Host;
  #content: () => [Content, string] | undefined;

  /** `content` gives the words and their language; nothing while the element shows none. */
  constructor(host: Host, content: () => [Content, string] | undefined) {
    this.#host = host;
    this.#content = content;
  }

  hostConnected(): void {
    if (this.#host.structuredData) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const content = this.#content();
    if (!this.#host.structuredData || !this.#host.isConnected || !content) {
      this.hostDisconnected();
      return;
    }
    asking.add(this.#host);
    if (script?.isConnected && script.lang === content[1]) return;
    script?.remove();
    const json = JSON.stringify(graph(...content)).replaceAll('<', '\\u003c');
    // by way of Lit's template, whose policy Trusted Types know; they guard the text of a script even where it is data
    const strings = [`<script lang="${content[1]}" type="application/ld+json">${json}</script>`];
    const place = document.createElement('div');
    render(html(Object.assign(strings, {raw: strings})), place);
    script = place.querySelector('script') ?? undefined;
    if (script) document.body.append(script);
  }

  hostDisconnected(): void {
    asking.delete(this.#host);
    if (!asking.size) script?.remove();
  }
}
