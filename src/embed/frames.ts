/** An iframe with one of our pages. */
const ours = /\/embed\/[\w-]+\/[\w-]+\.html/;
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(({src}) => ours.test(src));

/** Tells the frames which part of them the page's address asks for, where the page has no such id itself. */
function passOn(): void {
  const {hash} = location;
  if (!/^#fbss-[\w-]+$/.test(hash) || document.getElementById(hash.slice(1))) return;
  for (const frame of frames()) frame.contentWindow?.postMessage({fbss: hash}, new URL(frame.src).origin);
}

/**
 * What a frame of ours tells of itself: `height`, which fits it; `top`, where in it the address leads.
 * From a frame of ours only, from the origin that it was given, and only a number that makes sense.
 */
function hear({data, origin, source}: MessageEvent<{fbss?: unknown; value?: unknown} | null>): void {
  const said = data?.fbss;
  const value = Number(data?.value);
  if ((said !== 'height' && said !== 'top') || !(value > 0 && value < 50_000)) return;
  const frame = frames().find(({contentWindow, src}) => contentWindow === source && new URL(src).origin === origin);
  if (!frame) return;
  if (said === 'top') {
    scrollTo({top: scrollY + frame.getBoundingClientRect().top + value});
  } else {
    const known = frame.style.height;
    frame.style.boxSizing = 'content-box';
    frame.style.height = `${value}px`;
    // it is there now, and can be asked
    if (!known) passOn();
  }
}

addEventListener('message', hear);
addEventListener('hashchange', passOn);
