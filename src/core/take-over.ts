import type {LitElement} from 'lit';

/** A box that is ticked, or an answer that is open. */
const chosen = ':checked, [open] > *';

/**
 * Keeps what a reader has done in a prerendered card before the script was there, the boxes ticked and the answers opened
 * or closed: the card that replaces it is clicked where it differs.
 */
export async function takeOver(before: ParentNode, host: LitElement): Promise<void> {
  const places = [...host.renderRoot.querySelectorAll<HTMLElement>('input, summary')];
  // from the end, where "none of these" is: of two ticks that contradict each other the later counts, and a sign shall
  for (const place of [...before.querySelectorAll('input, summary')].reverse()) {
    const same = places.pop();
    if (!same || place.matches(chosen) === same.matches(chosen)) continue;
    same.click();
    await host.updateComplete;
  }
}
