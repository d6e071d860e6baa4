import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long nobody has to type before messages are shown, in milliseconds. */
const pause = 1000;

/**
 * Delays messages until typing stops or the field is left: screen readers would read them into the typing, and half a
 * number is not wrong yet.
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
