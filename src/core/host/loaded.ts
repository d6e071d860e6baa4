import {warn} from './warn.js';

/** A module that is imported on demand. If it does not load: nothing, and one console warning, in which browsers name the file. */
export const loaded = <Module>(module: Promise<Module>): Promise<Module | undefined> =>
  module.catch((error: unknown) => {
    warn(String(error));
    return undefined;
  });
