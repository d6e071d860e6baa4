import type {FbssElement} from './fbss-element.js';

/** All connected elements. */
export const elements = new Set<FbssElement>();

/** Renders every element again. */
export const updateAll = (): void => {
  for (const element of elements) element.requestUpdate();
};
