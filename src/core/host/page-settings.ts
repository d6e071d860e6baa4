import {own} from './own.js';

/**
 * Settings of the page for all elements on it. An attribute of an element overrides them. Set them before the elements
 * render: elements that have rendered use a change only when they next update.
 */
export interface PageSettings {
  /** Language of the elements that have no `lang` attribute around them, as a BCP 47 tag. Not offered: English. */
  lang?: string;
  /**
   * Country of the emergency number, as an ISO 3166-1 alpha-2 code, in upper or lower case. If the table of numbers does not have
   * it: "your local emergency number", no link, and one console warning.
   */
  country?: string;
  /**
   * Emergency number, as people write it: at least two digits, spaces and `+ - ( )`, 30 characters at most. Overrides the
   * country. Anything else: "your local emergency number", no link, and one console warning.
   */
  emergencyNumber?: string;
  /**
   * The hospital's own line for the red flags, such as the number of its spine clinic, as plain text, cut after 120
   * characters.
   */
  contact?: string;
  /**
   * What readers who cannot telephone can do instead, such as "text 999", as plain text, cut after 120 characters. Shown
   * beside the emergency call.
   */
  textContact?: string;
  /** @internal The page is one of `dist/embed`, in a frame: nothing it does may reveal to the parent page what is ticked. */
  framed?: string;
}

/** The settings that concern a whole site: the emergency number, and the lines of the hospital. */
export const siteWideSettings = ['country', 'emergencyNumber', 'contact', 'textContact'] as const;

/** The names of all settings that a host can make. */
export const settingNames: readonly string[] = ['lang', ...siteWideSettings];

/** The settings of a bundle, which the host's own code makes by way of `bundle-settings.ts`. */
export const pageSettings = own<PageSettings>({});
