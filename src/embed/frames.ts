import {fromDocument} from '../host/document.js';
import {own} from '../host/own.js';
import {ourPage} from './our-pages.js';

/** The frames with one of our pages. With `srcdoc`, a frame shows that, whatever its `src` is. */
const frames = (): HTMLIFrameElement[] =>
  [...fromDocument('querySelectorAll')('iframe')].filter(
    (frame) => !frame.hasAttribute('srcdoc') && ourPage(frame.src),
  );

const tell = (frame: HTMLIFrameElement, fbss: string): void => {
  frame.contentWindow?.postMessage({fbss}, new URL(frame.src).origin);
};

/** Those that have told of themselves, from the origin that they were given. */
const heard = new WeakSet<HTMLIFrameElement>();

/** Tells the frames which part of them the page's address asks for, where the page has no such id itself. */
function passOn(): void {
  const {hash} = location;
  if (!/^#fbss-[\w-]+$/.test(hash) || fromDocument('getElementById')(hash.slice(1))) return;
  for (const frame of frames()) {
    if (heard.has(frame)) tell(frame, hash);
  }
}

/** Laid over a box of fixed proportions, as video players are. Taller than the box, it would cover what follows. */
const isLaidOver = (frame: HTMLIFrameElement): boolean => /absolute|fixed/.test(getComputedStyle(frame).position);

/**
 * What a frame of ours tells of itself: `height`, which fits it; `top`, where in it the address leads.
 * Only from a frame of ours, from the origin that it was given, and only a number that makes sense.
 */
function hear({data, origin, source}: MessageEvent<{fbss?: unknown; value?: unknown} | null>): void {
  const {fbss, value} = own(data ?? {});
  if ((fbss !== 'height' && fbss !== 'top') || typeof value !== 'number' || !(value > 0 && value < 50_000)) return;
  const frame = frames().find(({contentWindow, src}) => contentWindow === source && new URL(src).origin === origin);
  if (!frame) return;
  if (fbss === 'top') {
    scrollTo(own({top: scrollY + frame.getBoundingClientRect().top + value}));
  } else {
    if (!isLaidOver(frame)) {
      frame.style.boxSizing = 'content-box';
      frame.style.height = `${value}px`;
    }
    if (heard.has(frame)) return;
    // it is there now, and can be asked
    heard.add(frame);
    passOn();
  }
}

/** Fits the frames of our pages from now on. Those that have told their height already are asked for it again. */
export function fitFrames(): void {
  addEventListener('message', hear);
  addEventListener('hashchange', passOn);
  for (const frame of frames()) {
    // one that is still loading tells it without being asked
    if (frame.contentDocument?.URL !== 'about:blank') tell(frame, 'height');
  }
}
