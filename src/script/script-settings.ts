import type {FbssElement} from '../core/fbss-element.js';
import {useTag} from '../core/host/settings.js';
import {scriptTag} from './script-tag.js';

// The script's own tag: `data-lang`, `data-country`, `data-emergency-number`, `data-contact` and `data-text-contact` are
// the page's settings.
// Imported before the elements, so that those already in the page find them.
if (scriptTag) {
  useTag(scriptTag);
  // the elements of an earlier copy, which stay; a copy of another version may not take any
  const defined = customElements.get('fbss-about') as Partial<typeof FbssElement> | undefined;
  defined?.useSettings?.(scriptTag);
}
