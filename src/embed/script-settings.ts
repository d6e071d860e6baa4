import {pageSettings} from '../host/page-settings.js';

// The script build's own tag: `data-lang`, `data-country` and `data-emergency-number` are the page's settings.
// Imported before the elements, so that those already in the page find them.
Object.assign(pageSettings, document.currentScript?.dataset);
