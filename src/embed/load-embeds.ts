import {findIn, fromDocument} from '../host/document.js';
import {own} from '../host/own.js';
import {settings} from '../host/settings.js';
import {warn} from '../host/warn.js';
import {offered} from '../language/languages.js';
import {scriptTag} from './script-tag.js';

/** What may be a placeholder, a link to one of our pages, or a frame with one. `embeds.js` looks more closely. */
const candidates = '[data-fbss], [class*="fbss-"], a[href*="embed/"], iframe';

let embeds: Promise<typeof import('./embeds.js') | undefined> | undefined;

/** Loads `embeds.js`, once. Where it does not arrive, the page stays as it is, and the next candidate asks again. */
const load = (): typeof embeds =>
  (embeds ??= import('./embeds.js').then(
    (loaded) => {
      observer.disconnect();
      loaded.start(scriptTag, settings, offered);
      return loaded;
    },
    (error: unknown) => {
      warn('embeds.js failed.', error);
      embeds = undefined;
      return undefined;
    },
  ));

const observer = new MutationObserver((changes) => {
  const added = changes.flatMap(({addedNodes}) => [...addedNodes]);
  if (
    added.some(
      (node) =>
        node instanceof Element &&
        (Element.prototype.matches.call(node, candidates) || findIn(node, candidates).length),
    )
  )
    void load();
});
observer.observe(document, own({childList: true, subtree: true}));

if (scriptTag?.hasAttribute('data-embeds') || fromDocument('querySelector')(candidates)) void load();

// a page tells of an open shadow root by this event, sent in it
addEventListener(
  'fbss-upgrade',
  (event) => {
    const root = Node.prototype.getRootNode.call(event.composedPath()[0]) as ShadowRoot;
    void load()?.then((loaded) => loaded?.watch(root));
  },
  true,
);
