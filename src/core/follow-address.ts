import type {DeepLinkHost} from './deep-link.js';
import {whenLoadedAndIdle} from './host/idle.js';
import {loaded} from './host/loaded.js';

/** Whether a click follows a link in this tab: with one of these keys, it would open another tab, window or menu. */
export const isPlainClick = ({altKey, ctrlKey, metaKey, shiftKey}: MouseEvent): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey);

/** Handles the page's address for an element that has rendered: at once if it has an id of the library, else from idle time on. */
export async function followAddress(host: DeepLinkHost): Promise<void> {
  if (!location.hash.startsWith('#fbss-')) await whenLoadedAndIdle();
  const module = await loaded(import('./deep-link.js'));
  if (module) new module.DeepLink(host);
}
