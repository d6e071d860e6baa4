import {sectionLabels} from '../../site/builder/choices/sections.js';
import {labelOf} from '../../site/builder/label.js';

/** The name of a section, as in the sidebar. */
export const nameOf = (section: string): string => sectionLabels.get(section) ?? labelOf(section);
