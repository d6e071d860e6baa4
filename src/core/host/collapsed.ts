/**
 * What a host can collapse around an element. A browser expands it for a target in the light DOM, and a link to an element
 * in it does the same. Not a form, whose fields may shadow its members.
 */
export const collapsed = 'details:not([open]), :not(form)[hidden="until-found" i]';
