import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The pause in typing after which messages are shown, in milliseconds. */
const pause = 1000;

/**
 * Delays messages until typing stops or the field loses focus: screen readers would announce them while the user types, and
 * an incomplete number is not wrong yet.
 */
export class TypingPause implements ReactiveController {
  readonly #show: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost, show: () => void) {
    this.#show = show;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#show, pause);
  }

  now(): void {
    clearTimeout(this.#timer);
    this.#show();
  }
}
