import {fromDocument} from './host/document.js';
import {isServer} from './host/is-server.js';

const withoutHash = (address: string): string => address.replace(/#.*/, '');

/** Whether a router keeps its address in the hash: of the page, or of links to other pages. */
const isRouted = (): boolean =>
  /^#[/!]/.test(location.hash) || !!fromDocument('querySelector')('a[href^="#/"], a[href^="#!"]');

/** Whether `#id` links to a part of this page: no `<base>` makes it link elsewhere, and no router uses the hash. */
export const hashIsFree = (): boolean =>
  withoutHash(fromDocument('baseURI')) === withoutHash(location.href) && !isRouted();

/** Gives the `href` for an id of this page, which also works in another tab; with a hash router, the page's own address. */
export function linkTo(): (id: string) => string {
  if (isServer || hashIsFree()) return (id) => `#${id}`;
  const {href} = location;
  return isRouted() ? () => href : (id) => `${withoutHash(href)}#${id}`;
}
