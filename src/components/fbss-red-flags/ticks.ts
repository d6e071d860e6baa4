/** The choice "none of these", in place of the index of a symptom. */
export const none = -1;

/** The ticks of a reader: symptoms, by index, or "none of these". Kept in memory only. */
export class Ticks {
  #ticked = new Set<number>();

  has(choice: number): boolean {
    return this.#ticked.has(choice);
  }

  /** The ticked symptoms, in the order of the list. */
  get symptoms(): number[] {
    return [...this.#ticked].filter((choice) => choice !== none).sort((a, b) => a - b);
  }

  /** The answer to the ticks: the same for every symptom. */
  get answer(): 'help' | 'none' | undefined {
    if (this.#ticked.has(none)) return 'none';
    return this.#ticked.size ? 'help' : undefined;
  }

  /** Ticks or unticks a choice. "None of these" and a symptom contradict each other: the later tick counts. */
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
