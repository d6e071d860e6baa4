/** What a host page says once for all elements on it. Each is only the last resort: an element's own word goes before it. */
export interface PageSettings {
  /** Language of the elements that stand under no `lang` attribute, as a BCP 47 tag. */
  lang?: string;
  /** Country of the emergency number, as an ISO 3166-1 code of two letters. */
  country?: string;
  /** Emergency number, as people write it. Goes before the country. */
  emergencyNumber?: string;
}

/** The settings in force. The script build fills them from its own `<script>` tag. */
export const pageSettings = Object.create(null) as PageSettings;
