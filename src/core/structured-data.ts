import {html, type ReactiveController, type ReactiveControllerHost, render} from 'lit';
import {fromDocument} from './host/document.js';
import {own} from './host/own.js';
import type {Content} from './locale/languages.js';
import {jsonLd} from './structured-data-graph.js';

interface Host extends HTMLElement, ReactiveControllerHost {
  structuredData: boolean;
}

const asking = new Set<Host>();
let script: HTMLScriptElement | undefined;

/**
 * Adds the content as JSON-LD to the page's body while an element has `structured-data`: once, however many have it, in the language
 * of the one that rendered last. It is data: no browser runs it, so a content security policy does not apply to it.
 */
export class StructuredData implements ReactiveController {
  #host: Host;
  #content: () => [Content, string] | undefined;

  /** `content` gives the content and its language; nothing while the element shows none. */
  constructor(host: Host, content: () => [Content, string] | undefined) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#host.structuredData && this.#host.isConnected && this.#content()) {
      asking.add(this.#host);
      this.#add();
    } else {
      this.hostDisconnected();
    }
  }

  hostDisconnected(): void {
    asking.delete(this.#host);
    if (!asking.size) script?.remove();
  }

  #add(): void {
    const content = this.#content();
    if (!content || (script?.isConnected && script.lang === content[1])) return;
    script?.remove();
    // Trusted Types refuse text in a script made by `createElement`, also in a data block. They leave one alone that comes
    // from a template, since the HTML standard never runs it.
    const place = fromDocument('createDocumentFragment')();
    render(html`<script type="application/ld+json"></script>`, place, own({}));
    script = place.querySelector('script') ?? undefined;
    if (!script) return;
    script.lang = content[1];
    script.append(jsonLd(...content));
    fromDocument('body').append(script);
  }
}
