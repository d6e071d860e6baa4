import {html, type ReactiveController, type ReactiveControllerHost, render} from 'lit';
import {fromDocument} from './host/document.js';
import {own} from './host/own.js';
import type {Content} from './locale/languages.js';
import {jsonLd} from './structured-data-graph.js';

interface Host extends HTMLElement, ReactiveControllerHost {
  structuredData: boolean;
}

/** The elements whose content is added. */
const hosts = new Set<Host>();
let script: HTMLScriptElement | undefined;

/**
 * Adds the content as JSON-LD to the page's body while an element has `structured-data`: once, however many have it, in the language
 * of the one that rendered last. A data block is not executed, so a content security policy does not apply to it.
 */
export class StructuredData implements ReactiveController {
  #host: Host;
  #content: () => [Content, string] | undefined;

  /** @param content - Returns the content and its language; nothing while the element shows none. */
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
      hosts.add(this.#host);
      this.#add();
    } else {
      this.hostDisconnected();
    }
  }

  hostDisconnected(): void {
    if (!hosts.delete(this.#host)) return;
    if (!hosts.size) script?.remove();
    // the script may have been in the language of this one
    for (const host of hosts) host.requestUpdate();
  }

  #add(): void {
    const content = this.#content();
    if (!content || (script?.isConnected && script.lang === content[1])) return;
    script?.remove();
    // Trusted Types refuse text in a script made by `createElement`, even in a data block. They allow it in a script that is
    // cloned from a template, which the HTML standard never runs.
    const place = fromDocument('createDocumentFragment')();
    render(html`<script type="application/ld+json"></script>`, place, own({}));
    script = place.querySelector('script') ?? undefined;
    if (!script) return;
    script.lang = content[1];
    script.append(jsonLd(...content));
    fromDocument('body').append(script);
  }
}
