/** The choice that is no sign, in the place of a sign's index. */
export const none = -1;

/** What a reader has ticked: signs, by index, or "none of these". Kept in memory, and nowhere else. */
export class Ticks {
  #ticked = new Set<number>();

  has(choice: number): boolean {
    return this.#ticked.has(choice);
  }

  /** The signs that are ticked, in their order. */
  get signs(): number[] {
    return [...this.#ticked].filter((choice) => choice !== none).sort((a, b) => a - b);
  }

  /** Which answer the ticks call for: the same for every sign. */
  get answer(): 'help' | 'none' | undefined {
    if (this.#ticked.has(none)) return 'none';
    return this.#ticked.size ? 'help' : undefined;
  }

  /** Ticks a choice, or takes the tick back. "None" and a sign contradict each other: the later tick counts. */
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
