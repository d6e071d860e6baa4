/** `embeds.js`: what placeholders, links and frames need, beside the script. Pages that have none never load it. */
import type {PageSettings} from '../host/page-settings.js';
import {fitFrames} from './frames.js';
import {readFolders} from './our-pages.js';
import {upgradePlaces} from './upgrade.js';

export {watch} from './upgrade.js';

/** Begins, with the script's tag, which a module cannot find, and the settings and languages that the elements have. */
export function start(
  scriptTag: HTMLScriptElement | null,
  pageSettings: () => PageSettings,
  offered: readonly string[],
): void {
  readFolders(scriptTag);
  fitFrames();
  upgradePlaces(pageSettings, offered);
}
