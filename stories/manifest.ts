import manifest from '../custom-elements.json' with {type: 'json'};
import properties from '../generated/css-properties.json' with {type: 'json'};

/** What the custom elements manifest says about an attribute, a token, a slot, a part or a method. */
interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly attributes?: readonly (Described & {
    readonly type?: {readonly text: string};
    readonly default?: string;
    readonly deprecated?: string;
  })[];
  readonly cssProperties?: readonly (Described & {readonly default: string})[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly members?: readonly (Described & {readonly kind: string})[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);

/** The public API of an element. */
export function declarationOf(tag: string): Declaration {
  const found = declarations.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`The custom elements manifest has no ${tag}.`);
  return found;
}

/** All tokens of the library. */
export const tokens: NonNullable<Declaration['cssProperties']> = properties;

/** Whether a token is a colour: its default is one, or another token. */
export const isColor = ({default: value}: {readonly default: string}): boolean => /#|var\(/.test(value);
