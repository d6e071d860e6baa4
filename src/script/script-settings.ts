import {definedAs} from '../core/define.js';
import {useTag} from '../core/host/settings.js';
import {scriptTag} from './script-tag.js';

// Reads the page's settings from the script's tag: `data-lang`, `data-country`, `data-emergency-number`, `data-contact` and
// `data-text-contact`. Imported before the elements, so that those already in the page render with them.
if (scriptTag) {
  useTag(scriptTag);
  // the elements of an earlier copy stay defined; one of another version may not have the method
  definedAs('fbss-about')?.useSettings?.(scriptTag);
}
