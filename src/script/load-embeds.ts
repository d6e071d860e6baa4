import {findIn, fromDocument} from '../core/host/document.js';
import {loaded} from '../core/host/loaded.js';
import {own} from '../core/host/own.js';
import {scriptTag} from './script-tag.js';

/** Possible placeholders, links to the library's pages, and frames with one. `embeds.ts` examines them. */
const candidates = '[data-fbss], [class*="fbss-"], a[href*="embed/"], iframe';

let embeds: ReturnType<typeof load> | undefined;

/** Loads `embeds.ts` once. If it does not load, the page stays as it is, and the next candidate tries again. */
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
    const [target] = event.composedPath();
    const root = target instanceof Node && Node.prototype.getRootNode.call(target);
    void load().then((module) => {
      if (root instanceof ShadowRoot) module?.watch(root);
    });
  },
  true,
);
