import {pageSettings} from '../host/page-settings.js';
import {scriptTag} from './script-tag.js';

// The script's own tag: `data-lang`, `data-country`, `data-emergency-number` and `data-contact` are the page's settings.
// Imported before the elements, so that those already in the page find them.
Object.assign(pageSettings, scriptTag?.dataset, {framed: scriptTag?.hasAttribute('data-framed')});
