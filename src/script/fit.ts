/**
 * Makes a frame as high as its page. One that is alone in a box of fixed proportions, as themes and content systems make
 * for videos, stays in it, and the box grows with it. Any other that is out of the flow keeps its height: it would cover
 * what is below.
 */
export function fit(frame: HTMLIFrameElement, height: number): void {
  const {style, parentElement, offsetParent} = frame;
  const box = /absolute|fixed/.test(getComputedStyle(frame).position) && parentElement;
  if (box && (box !== offsetParent || box instanceof HTMLFormElement || box.childElementCount > 1)) return;
  style.boxSizing = 'content-box';
  style.height = `${height}px`;
  if (!box) return;
  box.style.boxSizing = 'border-box';
  box.style.minHeight = `${frame.offsetHeight}px`;
}
