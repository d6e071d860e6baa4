/** Shows the answer of a form while any of its boxes is ticked, for peers whose boxes are in the page itself. */
export function answerTicks(event: string, box: string): void {
  document.addEventListener(event, () => {
    const boxes = [...document.querySelectorAll<HTMLElement & {checked: boolean}>(box)];
    document.querySelector('[role=status] p')?.toggleAttribute('hidden', !boxes.some(({checked}) => checked));
  });
}
