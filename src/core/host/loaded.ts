import {warn} from './warn.js';

/** A module that is imported where it is needed. Where it does not arrive: nothing, and one console warning. */
export const loaded = <Module>(module: Promise<Module>, what: string): Promise<Module | undefined> =>
  module.catch((error: unknown) => {
    warn(`${what} did not load.`, error);
    return undefined;
  });
