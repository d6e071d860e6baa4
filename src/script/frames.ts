import {fromDocument} from '../core/host/document.js';
import {own} from '../core/host/own.js';
import {quote, warn} from '../core/host/warn.js';
import {fit} from './fit.js';
import {ourPage, sendsOurPages} from './our-pages.js';

/** The frames with one of the library's pages. With `srcdoc`, a frame shows that, whatever its `src` is. */
const frames = (): HTMLIFrameElement[] =>
  [...fromDocument('querySelectorAll')('iframe')].filter(
    (frame) => !frame.hasAttribute('srcdoc') && ourPage(frame.src),
  );

/** The last message of each frame that has sent its height: its page's origin, and its height on paper. */
const heard = new WeakMap<HTMLIFrameElement, {origin: string; paper: unknown}>();

/** Tells the frames which part of them the page's address asks for, where the page has no such id itself. */
function passOn(): void {
  const {hash} = location;
  if (!/^#fbss-[\w-]+$/.test(hash) || fromDocument('getElementById')(hash.slice(1))) return;
  for (const frame of frames()) {
    const origin = heard.get(frame)?.origin;
    if (origin) frame.contentWindow?.postMessage({fbss: hash}, origin);
  }
}

/** Asks a frame for its height, which is no secret, wherever its address has led. */
const askHeight = (frame: HTMLIFrameElement): void => {
  frame.contentWindow?.postMessage({fbss: 'height'}, '*');
};

const isLength = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 50_000;

/** Scrolls to a part of a frame as the browser scrolls to an element, whatever scrolls, and with the page's margins. */
function scrollTo(frame: HTMLIFrameElement, block: 'start' | 'nearest', from: number, end: number): void {
  const {style, clientTop, offsetHeight} = frame;
  const {scrollMarginTop, scrollMarginBottom} = getComputedStyle(frame);
  const {cssText} = style;
  // margins that end inside the frame
  const above = parseFloat(scrollMarginTop) - clientTop - from;
  const below = parseFloat(scrollMarginBottom) - offsetHeight + clientTop + end;
  style.scrollMargin = `${above}px 0 ${below}px`;
  frame.scrollIntoView(own({block}));
  style.cssText = cssText;
}

/**
 * What such a frame sends: `height`, which fits it, with that on paper; `start` or `nearest`, where in it to
 * scroll. Only from such a frame, from the origin of one of the folders, and only numbers that make sense.
 */
function hear({data, origin, source}: MessageEvent<Record<'fbss' | 'value' | 'end' | 'paper', unknown> | null>): void {
  const {fbss, value, end, paper} = own<Partial<Record<string, unknown>>>(data ?? {});
  if ((fbss !== 'height' && fbss !== 'start' && fbss !== 'nearest') || !isLength(value)) return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame) return;
  if (!sendsOurPages(origin)) {
    warn(`the frame ${quote(frame.src)} answers from ${origin}: name the folder there in data-embeds, to fit it.`);
  } else if (fbss !== 'height') {
    if (isLength(end)) scrollTo(frame, fbss, value, end);
  } else if (value > 0) {
    const first = !heard.has(frame);
    heard.set(frame, {origin, paper});
    fit(frame, value);
    // it is there now, and can answer
    if (first) {
      frame.contentWindow?.postMessage({fbss: 'heard'}, origin);
      passOn();
    }
  }
}

/** Fits the frames of the library's pages from now on. Those that have sent their height already are asked to send it again. */
export function fitFrames(): void {
  addEventListener('message', hear);
  addEventListener('hashchange', passOn);
  addEventListener('beforeprint', () => {
    for (const frame of frames()) {
      const paper = heard.get(frame)?.paper;
      if (isLength(paper) && paper > 0) fit(frame, paper);
    }
  });
  addEventListener('afterprint', () => {
    frames().forEach(askHeight);
  });
  for (const frame of frames()) {
    // one that is still loading sends it by itself
    if (frame.contentDocument?.URL !== 'about:blank') askHeight(frame);
  }
}
