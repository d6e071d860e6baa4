const live = '[role="status"], [role="alert"], [role="log"], [aria-live], output';

/** The text nodes that a node shows: a slot shows its assigned nodes, or else its fallback. */
function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : [];
  return (assigned.length ? assigned : [...node.childNodes]).flatMap(textsIn);
}

/**
 * Records the announcements of an element's live regions: each insertion into one. In the accessibility tree, the same
 * text in another node is an insertion. So is a slot that changes from its fallback to a light child, which is not a mutation.
 */
export class LiveRegions {
  /** Each insertion, as one string. */
  readonly announcements: string[] = [];

  #root: ShadowRoot;
  #known: Map<Text, string>;
  #observer: MutationObserver;

  constructor(element: Element) {
    if (!element.shadowRoot) throw new Error('There is no shadow root to observe');
    this.#root = element.shadowRoot;
    this.#known = this.#texts();
    this.#observer = new MutationObserver(() => {
      this.#record();
    });
    for (const root of [element, this.#root]) {
      this.#observer.observe(root, {attributes: true, childList: true, characterData: true, subtree: true});
    }
    this.#root.addEventListener('slotchange', () => {
      this.#record();
    });
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #texts(): Map<Text, string> {
    return new Map(
      [...this.#root.querySelectorAll(live)].flatMap(textsIn).map((text) => [text, text.data.trim()] as const),
    );
  }

  #record(): void {
    const now = this.#texts();
    const fresh = [...now].filter(([text, data]) => data && this.#known.get(text) !== data);
    this.#known = now;
    if (fresh.length) this.announcements.push(fresh.map(([, data]) => data).join(' '));
  }
}
