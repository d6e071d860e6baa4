import {readFileSync} from 'node:fs';

interface Feature {
  readonly name: string;
  readonly description?: string;
}

export interface Attribute extends Feature {
  readonly type: {readonly text: string};
  /** What to use instead. */
  readonly deprecated?: string;
}

/** An element in `custom-elements.json`. */
export interface ElementDescription {
  /** The name of its class. */
  readonly name: string;
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
}

/** The elements in the manifest that the analyzer has written, by tag. */
export function readElements(): ElementDescription[] {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: {declarations: ElementDescription[]}[];
  };
  return modules
    .flatMap(({declarations}) => declarations)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
}
