import {findIn, fromDocument} from '../core/host/document.js';
import {loaded} from '../core/host/loaded.js';
import {own} from '../core/host/own.js';
import {scriptTag} from './script-tag.js';

/** What may be a placeholder, a link to one of the library's pages, or a frame with one. `embeds.ts` looks more closely. */
const candidates = '[data-fbss], [class*="fbss-"], a[href*="embed/"], iframe';

let embeds: ReturnType<typeof load> | undefined;

/** Loads what these need, once. If it does not load, they stay as they are, and the next candidate tries again. */
async function load(): Promise<typeof import('./embeds.js') | undefined> {
  const module = await (embeds ??= loaded(import('./embeds.js')));
  if (module) observer.disconnect();
  else embeds = undefined;
  return module;
}

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

// a page announces an open shadow root by dispatching this event in it
addEventListener(
  'fbss-upgrade',
  (event) => {
    const root = Node.prototype.getRootNode.call(event.composedPath()[0]) as ShadowRoot;
    void load().then((module) => module?.watch(root));
  },
  true,
);
