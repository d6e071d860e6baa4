import {mkdirSync, writeFileSync} from 'node:fs';
import {camelCase} from '../src/core/camel-case.js';
import type {ElementDescription} from './manifest.js';

/** Also takes an attribute by the name of its property, which React itself would not set when it hydrates. */
function component({name, tagName, attributes}: ElementDescription): string {
  const dashed = attributes.map((attribute) => attribute.name).filter((attribute) => attribute.includes('-'));
  const properties = dashed.map((attribute) => `${camelCase(attribute)}, `);
  const values = dashed.map((attribute) => `'${attribute}': ${camelCase(attribute)}, `);
  return `'use client';
import {createElement} from 'react';
import '../define/${tagName}.js';

export const ${name} = ({${properties.join('')}...props}) =>
  createElement('${tagName}', {${values.join('')}...props});
`;
}

const types = ({name, tagName}: ElementDescription): string => `import type {JSX} from 'react';
import type {FbssProperties} from '../attributes.js';
import type {} from '../react.js';

/** Renders \`<${tagName}>\`, and defines it in the browser. */
export declare function ${name}(props: JSX.IntrinsicElements['${tagName}'] & FbssProperties['${tagName}']): JSX.Element;
`;

/**
 * Writes a React component for each element. It is a client component, so that a server component can render it: a page of
 * server components alone never loads the definition of an element in the browser.
 */
export function reactComponents(elements: readonly ElementDescription[]): void {
  const folders = {code: 'dist/react', types: 'dist/types/frameworks/react'};
  for (const folder of Object.values(folders)) mkdirSync(folder, {recursive: true});
  for (const element of elements) {
    writeFileSync(`${folders.code}/${element.tagName}.js`, component(element));
    writeFileSync(`${folders.types}/${element.tagName}.d.ts`, types(element));
  }
}
