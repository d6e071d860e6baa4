import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How often the page has been restored from the back/forward cache, since its first element. */
let returns = 0;

const count = ({persisted}: PageTransitionEvent): void => {
  if (persisted) returns++;
};

/**
 * Calls back when the page is restored from the back/forward cache: the reader may be someone else. For an element that is
 * not connected then, calls back when it is.
 */
export class OnReturn implements ReactiveController {
  #callback: () => void;
  #handled = returns;

  constructor(host: ReactiveControllerHost, callback: () => void) {
    this.#callback = callback;
    host.addController(this);
  }

  hostConnected(): void {
    // before the element's own listener, and once: the same listener is never added twice
    addEventListener('pageshow', count);
    addEventListener('pageshow', this);
    this.handleEvent();
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this);
  }

  handleEvent(): void {
    if (this.#handled === returns) return;
    this.#handled = returns;
    this.#callback();
  }
}
