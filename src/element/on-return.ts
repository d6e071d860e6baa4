import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back when a reader returns to a page that the browser has kept as it was: the next one may be someone else. */
export class OnReturn implements ReactiveController {
  #forget: () => void;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this);
  }

  handleEvent({persisted}: PageTransitionEvent): void {
    if (persisted) this.#forget();
  }
}
