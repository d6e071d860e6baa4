import type {LitElement} from 'lit';

/** A checked box, or the summary of an open answer. */
const active = ':checked, [open] > *';

/**
 * Keeps what a reader has ticked, opened or closed in a prerendered card before the script loaded: clicks each control of the
 * new card whose state differs.
 */
export async function takeOver(before: ParentNode, host: LitElement): Promise<void> {
  const controls = [...host.renderRoot.querySelectorAll<HTMLElement>('input, summary')];
  // from the end, where "none of these" is: the later of two contradicting ticks counts, which must be the symptom
  for (const old of [...before.querySelectorAll('input, summary')].reverse()) {
    const control = controls.pop();
    if (!control || old.matches(active) === control.matches(active)) continue;
    control.click();
    await host.updateComplete;
  }
}
