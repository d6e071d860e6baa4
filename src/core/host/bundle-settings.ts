import {type PageSettings, pageSettings as settings, settingNames} from './page-settings.js';
import {warn} from './warn.js';

export type {PageSettings};

/**
 * The settings that the host's own code makes, in a bundle. If there are any, the script tag's settings are ignored.
 * An unknown name sets nothing, and the console has one warning: TypeScript finds `pageSettings.contry`, but not
 * `Object.assign(pageSettings, {contry: 'GB'})`.
 */
export const pageSettings: PageSettings = new Proxy(settings, {
  set(target, name, value) {
    if (typeof name === 'string' && settingNames.includes(name)) return Reflect.set(target, name, value);
    warn(`pageSettings.${String(name)} is not one of ${settingNames.join(', ')}.`);
    return true;
  },
});
