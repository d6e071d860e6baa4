import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {GLOBALS_UPDATED, SET_GLOBALS, UPDATE_GLOBALS} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {initialGlobals, type Toolbar} from '../../.storybook/toolbar.js';

/** The control that had the focus when Storybook replaced the page, by its ID. */
let focused: string | undefined;

/**
 * Follows what the toolbar sets, and sets it: pages and toolbar always agree. Storybook makes a page anew when the toolbar
 * changes; the new control with the same ID gets the focus.
 */
export class ToolbarState implements ReactiveController {
  values: Toolbar = initialGlobals;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #channel = addons.getChannel();
  #hasUpdated = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('focusin', ({target}) => {
      focused = (target as Element).id;
    });
  }

  hostConnected(): void {
    // the later event has the present values
    for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) {
      const [last] = (this.#channel.last(event) ?? []) as {globals: Toolbar}[];
      if (last) this.#read(last);
    }
    this.#channel.on(GLOBALS_UPDATED, this.#read);
  }

  hostDisconnected(): void {
    this.#channel.off(GLOBALS_UPDATED, this.#read);
    setTimeout(() => {
      if (!document.querySelector(this.#host.localName)) focused = undefined;
    });
  }

  hostUpdated(): void {
    if (this.#hasUpdated) return;
    this.#hasUpdated = true;
    // not while the toolbar, which is outside this document, has the focus
    if (focused && document.hasFocus()) document.getElementById(focused)?.focus({preventScroll: true});
  }

  set(globals: Partial<Toolbar>): void {
    this.#read({globals: {...this.values, ...globals}});
    this.#channel.emit(UPDATE_GLOBALS, {globals});
  }

  #read = ({globals}: {globals: Toolbar}): void => {
    this.values = {...initialGlobals, ...globals};
    this.#host.requestUpdate();
  };
}
