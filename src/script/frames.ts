import {fromDocument} from '../core/host/document.js';
import {own} from '../core/host/own.js';
import {quote, warn} from '../core/host/warn.js';
import {fit} from './fit.js';
import {fbssPage, hasFbssPages} from './fbss-pages.js';

/** The frames with one of the library's pages. A frame with `srcdoc` ignores its `src`. */
const frames = (): HTMLIFrameElement[] =>
  [...fromDocument('querySelectorAll')('iframe')].filter(
    (frame) => !frame.hasAttribute('srcdoc') && fbssPage(frame.src),
  );

/** Of each frame that has sent its height: its origin, its height, its height in print, and when its page was opened. */
const frameStates = new WeakMap<HTMLIFrameElement, {origin: string; height: number; paper: unknown; page: unknown}>();

/** Gives each frame that has sent it the height for the screen or for print. */
function fitAll(to: 'height' | 'paper'): void {
  for (const frame of frames()) {
    const value = frameStates.get(frame)?.[to];
    if (isLength(value) && value > 0) fit(frame, value);
  }
}

/** Sends the frames the hash of the page's address, unless the page has an element with this id. */
function sendHash(): void {
  const {hash} = location;
  if (!/^#fbss-[\w-]+$/.test(hash) || fromDocument('getElementById')(hash.slice(1))) return;
  for (const frame of frames()) {
    const origin = frameStates.get(frame)?.origin;
    if (origin) frame.contentWindow?.postMessage({fbss: hash}, origin);
  }
}

/** Asks a frame for its height. The request is not a secret, so the frame may have any origin by now. */
const requestHeight = (frame: HTMLIFrameElement): void => {
  frame.contentWindow?.postMessage({fbss: 'height'}, '*');
};

const isLength = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 50_000;

/**
 * Scrolls to a part of a frame with `scrollIntoView`, which respects every scroll container and the page's scroll margins.
 * If the part is taller than the window, to its start.
 */
function scrollTo(frame: HTMLIFrameElement, block: 'start' | 'nearest', from: number, end: number): void {
  const {style, clientTop, offsetHeight} = frame;
  const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(frame);
  const {cssText} = style;
  // margins that extend to a position inside the frame
  const above = parseFloat(scrollMarginTop) - clientTop - from;
  const below = parseFloat(scrollMarginBottom) - offsetHeight + clientTop + Math.min(end, from + innerHeight);
  style.scrollMargin = `${above}px 0 ${below}px`;
  frame.scrollIntoView(own({block}));
  style.cssText = cssText;
}

/**
 * Handles a message of a frame: `height` fits it, and has its height in print; `start` and `nearest` have the position to
 * scroll to. Ignores messages from other frames and other origins, and implausible numbers.
 */
function handleMessage({data, origin, source}: MessageEvent<Record<string, unknown> | null>): void {
  const {fbss, value, end, paper, page} = own<Partial<Record<string, unknown>>>(data ?? {});
  if ((fbss !== 'height' && fbss !== 'start' && fbss !== 'nearest') || !isLength(value)) return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame) return;
  if (!hasFbssPages(origin)) {
    warn(`the frame ${quote(frame.src)} was redirected to ${origin}: add the folder there to data-embeds.`);
  } else if (fbss !== 'height') {
    if (isLength(end)) scrollTo(frame, fbss, value, end);
  } else if (value > 0) {
    const before = frameStates.get(frame);
    frameStates.set(frame, {origin, height: value, paper, page});
    fit(frame, value);
    // its script has run, so it can handle messages
    if (!before || before.page !== page) {
      frame.contentWindow?.postMessage({fbss: 'acknowledged'}, origin);
      sendHash();
    }
  }
}

/** Fits the frames with the library's pages from now on. Frames that have already loaded are asked for their height. */
export function fitFrames(): void {
  addEventListener('message', handleMessage);
  addEventListener('hashchange', sendHash);
  addEventListener('beforeprint', () => {
    fitAll('paper');
  });
  addEventListener('afterprint', () => {
    // not a request: the frame might measure itself while it is too short, with a scrollbar that makes its text narrower
    fitAll('height');
  });
  for (const frame of frames()) {
    // a frame that is still loading sends its height on its own
    if (frame.contentDocument?.URL !== 'about:blank') requestHeight(frame);
  }
}
