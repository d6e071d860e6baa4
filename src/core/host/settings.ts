import {fromDocument} from './document.js';
import {whenLoadedAndIdle} from './idle.js';
import {own} from './own.js';
import {pageSettings, type PageSettings, settingNames} from './page-settings.js';

/** The script's tag, whose data attributes are the settings; of several, the one whose script ran last. */
let tag: HTMLScriptElement | undefined;
/** Whether the tag was still in the page when the page was idle: some loaders remove it at once. */
let stayed = false;

/** Takes the page's settings from a tag in place of an earlier one. A tag without settings changes nothing. */
export function useTag(script: HTMLScriptElement): void {
  if (tag) {
    const next = own(script.dataset);
    if (settingNames.every((name) => !(name in next))) return;
    // Turbo keeps the scripts in the head, and does not run a new one that equals one of them
    tag.setAttribute('data-superseded', '');
  }
  tag = script;
  stayed = false;
  void whenLoadedAndIdle().then(() => {
    if (tag === script) stayed = script.isConnected;
  });
}

/** The tag, or its replacement: routers that swap pages do not run a script again if the next page has it, too. */
function currentTag(): HTMLScriptElement | undefined {
  if (!tag || !stayed || tag.isConnected) return tag;
  const {src} = tag;
  const scripts = fromDocument('querySelectorAll')<HTMLScriptElement>('script[src]');
  const same = [...scripts].find((script) => script.src === src);
  if (same) tag = same;
  return same;
}

/** The page's settings: those that the host's own code has set, else those of the tag while it is in the page. */
export function settings(): PageSettings {
  const script = Object.keys(pageSettings).length ? undefined : currentTag();
  return script ? own(script.dataset) : pageSettings;
}
