/**
 * Storybook's channel to its toolbar, in tests of its pages: there is no toolbar, so the last choice is what a test or a page
 * has emitted.
 */
type Listener = (event: {globals: object}) => void;

const listeners = new Set<Listener>();
let globals = {};

const channel = {
  last: () => [{globals}],
  on: (_event: string, listener: Listener) => listeners.add(listener),
  off: (_event: string, listener: Listener) => listeners.delete(listener),
  emit: (_event: string, changed: {globals: object}) => {
    globals = {...globals, ...changed.globals};
    for (const listener of listeners) listener({globals});
  },
};

export const addons = {getChannel: () => channel};
