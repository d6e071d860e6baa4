/** The choice "none of these", in place of the index of a sign. */
export const none = -1;

/** The ticks of a reader: signs, by index, or "none of these". Kept in memory only. */
export class Ticks {
  #ticked = new Set<number>();

  has(choice: number): boolean {
    return this.#ticked.has(choice);
  }

  /** The ticked signs, in the order of the list. */
  get signs(): number[] {
    return [...this.#ticked].filter((choice) => choice !== none).sort((a, b) => a - b);
  }

  /** The answer to the ticks: the same for every sign. */
  get answer(): 'help' | 'none' | undefined {
    if (this.#ticked.has(none)) return 'none';
    return this.#ticked.size ? 'help' : undefined;
  }

  /** Ticks or unticks a choice. "None of these" and a sign contradict each other: the later tick counts. */
  toggle(choice: number): void {
    if (this.#ticked.delete(choice)) return;
    if (choice === none) this.#ticked.clear();
    else this.#ticked.delete(none);
    this.#ticked.add(choice);
  }

  clear(): void {
    this.#ticked.clear();
  }
}
