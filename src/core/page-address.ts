import {isServer} from 'lit';
import {fromDocument} from './host/document.js';

const withoutHash = (address: string): string => address.replace(/#.*/, '');

/** Some routers keep the address of their page in the hash: in the page's own, or in the links to others. */
const isRouted = (): boolean =>
  /^#[/!]/.test(location.hash) || !!fromDocument('querySelector')('a[href^="#/"], a[href^="#!"]');

/** `#id` leads to a part of this page: no `<base>` makes it a part of another, and it is no router's. */
export const hashIsFree = (): boolean =>
  withoutHash(fromDocument('baseURI')) === withoutHash(location.href) && !isRouted();

/** How a link leads to an id of this page, in another tab too; where a router has the hash, to the page as it is. */
export function linkTo(): (id: string) => string {
  if ((isServer as boolean) || hashIsFree()) return (id) => `#${id}`;
  const {href} = location;
  return isRouted() ? () => href : (id) => `${withoutHash(href)}#${id}`;
}
