import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {updateAll} from './elements.js';
import {collapsed} from './host/collapsed.js';
import {allIn} from './host/document.js';
import {isServer} from './host/is-server.js';
import {afterFrame} from './into-view.js';

/** The red flags that the page hides, such as in a tab or on small screens. */
const hidden = new WeakSet<Element>();

/** Whether a section has rendered without finding any red flags. */
let missed = false;

/** The red flags that a reader can see or expand, on the same page or in the same shadow root. */
export const redFlagsIn = (host: Element): Element | undefined =>
  allIn(host, 'fbss-red-flags:defined').find((element) => !hidden.has(element));

/**
 * Whether a section that lists only some of the emergency symptoms, or none, can link to the red flags instead. On the
 * server, a section with a slot is part of the whole guide, which has them.
 */
export function pageShowsRedFlags(host: Element): boolean {
  if (isServer) return host.hasAttribute('slot');
  const found = !!redFlagsIn(host);
  missed ||= !found;
  return found;
}

/** Renders the other sections again when the page adds, hides, shows or removes the red flags. */
export class RedFlagsShown implements ReactiveController {
  #host: Element;
  #observer?: ResizeObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // jsdom has no such class
    if ('ResizeObserver' in globalThis) this.#observer ??= new ResizeObserver(this.#update);
    this.#observer?.observe(this.#host);
    // an observer does not report an element that is hidden from the start
    afterFrame(this.#update);
    if (!missed) return;
    missed = false;
    updateAll();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    updateAll();
  }

  #update = (): void => {
    const host = this.#host;
    // Safari before 17.4 has no such method
    const isShown = !('checkVisibility' in host) || host.checkVisibility() || !!host.closest(collapsed);
    if (!host.isConnected || isShown !== hidden.has(host)) return;
    if (isShown) hidden.delete(host);
    else hidden.add(host);
    updateAll();
  };
}
