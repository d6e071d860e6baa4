import {type PageSettings, pageSettings as settings, siteWideSettings} from './page-settings.js';
import {warn} from './warn.js';

export type {PageSettings};

const names: readonly (string | symbol)[] = ['lang', ...siteWideSettings];

/**
 * The settings that the host's own code makes, in a bundle. If there are any, the script tag's settings are ignored.
 * An unknown name sets nothing, nor does a language that is not a string, and the console has one warning: TypeScript
 * finds `pageSettings.contry`, but not `Object.assign(pageSettings, {contry: 'GB'})`.
 */
export const pageSettings: PageSettings = new Proxy(settings, {
  set(target, name, value) {
    if (!names.includes(name)) warn(`pageSettings.${String(name)} is not one of ${names.join(', ')}.`);
    else if (name !== 'lang' || typeof value === 'string' || value === undefined)
      return Reflect.set(target, name, value);
    else warn('pageSettings.lang is not a string.');
    return true;
  },
});
