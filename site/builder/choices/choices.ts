/** A colour scheme in which a section may be shown. */
export type Scheme = 'light' | 'dark';

export const schemes: readonly Scheme[] = ['light', 'dark'];

/** The field of a colour. */
export type ColorField = `color-${string}-${Scheme}`;

export const colorField = (token: string, scheme: Scheme): ColorField => `color-${token}-${scheme}`;

/** The values of the builder's fields, by name. All are text, as in a form. */
export interface Choices {
  /** `guide` or the name of a section. */
  readonly section: string;
  readonly lang: string;
  /** A country code, empty for none, or `other` for `number`. */
  readonly country: string;
  /** The emergency number, if `country` is `other`. */
  readonly number: string;
  /** The hospital's own line. */
  readonly contact: string;
  /** What readers who cannot telephone can do. */
  readonly 'text-contact': string;
  /** `check` or `list`: whether the emergency symptoms have tick boxes. */
  readonly mode: string;
  /** The heading level, 1 to 6. */
  readonly level: string;
  /** A key of `systems`. */
  readonly cms: string;
  /** The folder of the library's files; empty for the files that this page itself loads. */
  readonly base: string;
  /** `light`, `dark`, or `page` for that of the page around the section. */
  readonly look: string;
  /** The name of the brand to start from. */
  readonly brand: string;
  /** The width of the preview in pixels. */
  readonly width: string;
  /** A hex colour or a colour name; empty for that of the brand. */
  readonly [color: ColorField]: string | undefined;
}

export type FieldName = keyof Choices;

export const isFieldName = (name: string): name is FieldName => name in defaults || name.startsWith('color-');

/** The default choices. */
export const defaults: Choices = {
  section: 'overview',
  lang: 'en',
  country: '',
  number: '',
  contact: '',
  'text-contact': '',
  mode: 'check',
  level: '2',
  cms: 'wordpress',
  base: '',
  look: 'page',
  brand: 'plain',
  width: '360',
};

/** The schemes in which readers may see the section. */
export const schemesOf = (look: string): readonly Scheme[] =>
  look === 'page' ? schemes : schemes.filter((scheme) => scheme === look);
