import {mkdirSync, writeFileSync} from 'node:fs';
import type {Attribute, ElementDescription} from './manifest.js';

const note = '// Generated from custom-elements.json by build/framework-types.ts.\n';

/** The type of an attribute in markup, where a number may be text, and a boolean attribute may be written without a value. */
function typeInMarkup(text: string): string {
  const types = text.split(' | ').filter((type) => type !== 'undefined');
  return types
    .flatMap((type) => {
      if (/^\d+$/.test(type)) return [type, `'${type}'`];
      return type === 'boolean' ? [type, "''"] : [type];
    })
    .join(' | ');
}

const comment = ({description = '', deprecated}: Attribute): string => {
  const text = deprecated ? `${description}\n@deprecated ${deprecated}` : description;
  return `  /** ${text.replaceAll('\n', '\n   * ')} */\n`;
};

const attributeIn = (attribute: Attribute): string =>
  `${comment(attribute)}  '${attribute.name}'?: ${typeInMarkup(attribute.type.text)} | undefined;\n`;

const interfaceOf = ({name, tagName, attributes}: ElementDescription): string =>
  `/** The attributes of \`<${tagName}>\`. */
export interface ${name}Attributes {
${attributes.map(attributeIn).join('')}}
`;

const attributes = (elements: readonly ElementDescription[]): string => `${note}
${elements.map(interfaceOf).join('\n')}
/** The attributes of each element, by tag. */
export interface FbssAttributes {
${elements.map(({name, tagName}) => `  '${tagName}': ${name}Attributes;\n`).join('')}}

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

/** The attributes of each element, and its properties of the same meaning, by tag: \`heading-level\` and \`headingLevel\`. */
export type FbssProperties = {
  [Tag in keyof FbssAttributes]: FbssAttributes[Tag] & {
    [Name in keyof FbssAttributes[Tag] as Camel<Name & string>]?: FbssAttributes[Tag][Name];
  };
};

/** The class of each element, by tag. */
export type FbssElements = Pick<HTMLElementTagNameMap, keyof FbssAttributes>;
`;

const head = `${note}
import type {} from '../index.js';
import type {FbssAttributes, FbssElements, FbssProperties} from './attributes.js';
`;

/**
 * The tags of each framework. Vue and Svelte set properties, even when they hydrate. React does not when it hydrates, and
 * Astro never does, so there only attributes work.
 */
const frameworks = {
  react: `${head}import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type Elements = {
  [Tag in keyof FbssAttributes]: DetailedHTMLProps<HTMLAttributes<FbssElements[Tag]>, FbssElements[Tag]> &
    FbssAttributes[Tag];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  vue: `${head}import type {HTMLAttributes, PublicProps} from 'vue';

type Elements = {
  [Tag in keyof FbssAttributes]: new () => FbssElements[Tag] & {
    $props: HTMLAttributes & PublicProps & {slot?: string} & FbssProperties[Tag];
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`,
  svelte: `${head}import type {HTMLAttributes} from 'svelte/elements';

type Elements = {
  [Tag in keyof FbssAttributes]: Omit<HTMLAttributes<FbssElements[Tag]>, keyof FbssProperties[Tag]> &
    FbssProperties[Tag];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
  astro: `${head}
type Elements = {
  [Tag in keyof FbssAttributes]: Omit<astroHTML.JSX.HTMLAttributes, keyof FbssAttributes[Tag]> & FbssAttributes[Tag];
};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
};

/** An empty module, so that an entry of types alone can be imported with or without `type`. */
const empty = `${note}export {};\n`;

/** The type of every module in `dist/fallbacks`. */
const fallback = `${note}
/** A section as plain HTML, at heading level 2: the content of an element until it has rendered. */
declare const html: string;
export default html;
`;

/** Writes the types of the tags and their attributes for each framework. */
export function frameworkTypes(elements: readonly ElementDescription[]): void {
  const folder = 'dist/types/frameworks';
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/attributes.d.ts`, attributes(elements));
  writeFileSync(`${folder}/fallback.d.ts`, fallback);
  for (const [name, types] of Object.entries(frameworks)) writeFileSync(`${folder}/${name}.d.ts`, types);
  writeFileSync('dist/types-only.js', empty);
}
