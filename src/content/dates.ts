import {edition} from './edition.js';

/** The days of the edition, which the build writes as each language does: browsers take long to find that out. */
export const dates = {checked: edition.checked, next: edition.next};
