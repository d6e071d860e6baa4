import {warn} from './warn.js';

/** A module that is imported on demand; `undefined`, and one console warning with the browser's message, if it does not load. */
export const loaded = <Module>(module: Promise<Module>): Promise<Module | undefined> =>
  module.catch((error: unknown) => {
    warn(String(error));
    return undefined;
  });
