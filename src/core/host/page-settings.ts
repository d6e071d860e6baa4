import {own} from './own.js';

/** Settings of the page for all elements on it. An attribute of an element overrides them. */
export interface PageSettings {
  /** Language of the elements that have no `lang` attribute around them, as a BCP 47 tag. */
  lang?: string;
  /** Country of the emergency number, as an ISO 3166-1 code of two letters. */
  country?: string;
  /** Emergency number, as people write it. Overrides the country. */
  emergencyNumber?: string;
  /** The hospital's own line for the red flags, such as the number of its spine clinic, as plain text. */
  contact?: string;
  /** What readers can do who cannot telephone, such as "text 999", as plain text. Shown beside the emergency call. */
  textContact?: string;
  /** @internal The page is one of `dist/embed`, in a frame: nothing it does may reveal to the parent page what is ticked. */
  framed?: string;
}

/** The settings that concern a whole site: the emergency number, and the lines of the hospital. */
export const siteWideSettings = ['country', 'emergencyNumber', 'contact', 'textContact'] as const;

/** The settings of a bundle, which the host's own code makes by way of `bundle-settings.ts`. */
export const pageSettings = own<PageSettings>({});
