/** Shows the answer of a form while any of its boxes is ticked, for peers with boxes in the light DOM. */
export function answerTicks(event: string, box: string): void {
  document.addEventListener(event, () => {
    const boxes = [...document.querySelectorAll<HTMLElement & {checked: boolean}>(box)];
    document.querySelector('[role=status] p')?.toggleAttribute('hidden', !boxes.some(({checked}) => checked));
  });
}
