import {fromDocument} from './document.js';
import {whenLoadedAndIdle} from './idle.js';
import {own} from './own.js';
import {pageSettings, type PageSettings} from './page-settings.js';

/** The script's tag, of several the one that ran last. */
let tag: HTMLScriptElement | undefined;
/** The tag was in the page when that had come to rest: it was not taken away by its loader, as some do at once. */
let rested = false;

/** What a tag states, as it is now. */
const stated = (script: HTMLScriptElement): PageSettings =>
  Object.assign(own(script.dataset), {framed: script.hasAttribute('data-framed')});

/** Takes the page's settings from a tag in place of an earlier one. A tag that states nothing changes nothing. */
export function useTag(script: HTMLScriptElement): void {
  if (tag) {
    const {lang, country, emergencyNumber, contact} = stated(script);
    if ((lang ?? country ?? emergencyNumber ?? contact) === undefined) return;
    // Turbo leaves scripts in the head, and runs no script again of which there is a like one
    tag.setAttribute('data-superseded', '');
  }
  tag = script;
  rested = false;
  void whenLoadedAndIdle().then(() => {
    if (tag === script) rested = script.isConnected;
  });
}

/** The tag, or the one in its place: routers that swap pages do not run a script again that the next page has, too. */
function current(): HTMLScriptElement | undefined {
  if (!tag || !rested || tag.isConnected) return tag;
  const {src} = tag;
  const scripts = src ? fromDocument('querySelectorAll')<HTMLScriptElement>('script[src]') : [];
  const same = [...scripts].find((script) => script.src === src);
  if (same) tag = same;
  return same;
}

/** The settings in force: those that the host's own code has set, else the tag's, which end with it. */
export function settings(): PageSettings {
  const script = Object.keys(pageSettings).length ? undefined : current();
  return script ? stated(script) : pageSettings;
}
