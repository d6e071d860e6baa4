import type {DeepLinkHost} from './deep-link.js';
import {whenLoadedAndIdle} from './host/idle.js';
import {loaded} from './host/loaded.js';

/** A press that follows a link here: with one of these keys it opens another tab, window or menu. */
export const isPlain = ({altKey, ctrlKey, metaKey, shiftKey}: MouseEvent): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey);

/** Lets the page's address lead to what is inside an element that has rendered: at once if it does, else from idle time on. */
export async function followAddress(host: DeepLinkHost): Promise<void> {
  if (!location.hash.startsWith('#fbss-')) await whenLoadedAndIdle();
  const module = await loaded(import('./deep-link.js'));
  if (module) new module.DeepLink(host);
}
