import {readFileSync} from 'node:fs';

export interface Feature {
  readonly name: string;
  readonly description?: string;
}

export interface Attribute extends Feature {
  readonly type: {readonly text: string};
  readonly default?: string;
  /** The property that it sets. */
  readonly fieldName: string;
  /** What to use instead. */
  readonly deprecated?: string;
}

interface Token extends Feature {
  readonly default: string;
}

/** An element in `custom-elements.json`. */
export interface ElementDescription {
  /** The name of its class. */
  readonly name: string;
  readonly tagName: string;
  /** The first sentence of its description. */
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly slots?: readonly Feature[];
  readonly cssParts?: readonly Feature[];
  readonly cssProperties: readonly Token[];
  readonly members: readonly (Feature & {readonly kind: string})[];
}

/** All tokens, in the order of the source. */
export const readTokens = (): Token[] => JSON.parse(readFileSync('generated/css-properties.json', 'utf8')) as Token[];

/** The elements in the manifest, in the order of their tags. */
export function readElements(): ElementDescription[] {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: {declarations: ElementDescription[]}[];
  };
  return modules.flatMap(({declarations}) => declarations);
}
