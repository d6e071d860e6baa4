import {aem} from './aem.js';
import {drupal} from './drupal.js';
import {npm} from './npm.js';
import {frames, link, script} from './other.js';
import {sitecore} from './sitecore.js';
import {squarespace} from './squarespace.js';
import {text} from './text.js';
import {typo3} from './typo3.js';
import type {System} from './embed-method.js';
import {wordpress} from './wordpress.js';

/** The content systems, by the value of `cms`. */
export const systems: ReadonlyMap<string, System> = new Map(
  Object.entries({wordpress, drupal, aem, sitecore, typo3, squarespace, script, link, text, frames, npm}),
);
