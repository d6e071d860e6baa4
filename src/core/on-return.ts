import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How often the page has come back, since the first element was on it. */
let returns = 0;

const count = ({persisted}: PageTransitionEvent): void => {
  if (persisted) returns++;
};

/**
 * Calls back when a reader returns to a page that the browser has kept as it was: the next one may be someone else. An
 * element that is not in the page then is called back when it is put there.
 */
export class OnReturn implements ReactiveController {
  #forget: () => void;
  #known = returns;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    // before the element's own, and only once: to add the same listener again changes nothing
    addEventListener('pageshow', count);
    addEventListener('pageshow', this);
    this.handleEvent();
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this);
  }

  handleEvent(): void {
    if (this.#known === returns) return;
    this.#known = returns;
    this.#forget();
  }
}
