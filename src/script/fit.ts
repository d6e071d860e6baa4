/**
 * Makes a frame as high as its page. If it is alone in a box with a fixed aspect ratio, as themes and content systems have
 * for videos, the box grows with it. Any other frame that is out of flow keeps its height: it would cover the content below.
 */
export function fit(frame: HTMLIFrameElement, height: number): void {
  const {style, parentElement, offsetParent} = frame;
  const box = /absolute|fixed/.test(getComputedStyle(frame).position) && parentElement;
  if (box && (box !== offsetParent || box instanceof HTMLFormElement || box.childElementCount > 1)) return;
  style.boxSizing = 'content-box';
  style.height = `${height}px`;
  if (!box) return;
  box.style.boxSizing = 'border-box';
  // the height would determine the width
  box.style.aspectRatio = 'auto';
  box.style.minHeight = `${frame.offsetHeight}px`;
}
