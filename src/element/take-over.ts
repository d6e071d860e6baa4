import type {LitElement} from 'lit';

/**
 * Lets hold what a reader has done in a prerendered card before the script was there, the boxes ticked and the answers
 * opened: the card that replaces it is clicked in the same places.
 */
export async function takeOver(before: ParentNode, host: LitElement): Promise<void> {
  const places = [...host.renderRoot.querySelectorAll<HTMLElement>('input, summary')];
  // from the end, where "none of these" is: of two ticks that contradict each other the later counts, and a sign shall
  for (const place of [...before.querySelectorAll('input, summary')].reverse()) {
    const same = places.pop();
    if (!place.matches(':checked, [open] > *')) continue;
    same?.click();
    await host.updateComplete;
  }
}
