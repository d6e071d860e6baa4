import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {GLOBALS_UPDATED, SET_GLOBALS, UPDATE_GLOBALS} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {initialGlobals, type Toolbar} from '../../.storybook/toolbar.js';

/** Follows what the toolbar sets, and sets it: pages and toolbar always agree. */
export class ToolbarState implements ReactiveController {
  values: Toolbar = initialGlobals;

  readonly #host: ReactiveControllerHost;
  readonly #channel = addons.getChannel();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
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
