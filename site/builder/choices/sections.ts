import {sections} from '../../../src/sections.js';
import {labelOf} from '../label.js';

/** Labels of sections whose name is not a good label. */
const labels: Readonly<Partial<Record<string, string>>> = {
  'red-flags': 'Emergency symptoms',
  prevention: 'Lower the risk',
  faq: 'Questions and answers',
  'see-a-doctor': 'When to see a doctor',
  references: 'Sources',
  about: 'About this information',
};

/** What can be embedded, with its label: the guide and each of its sections. */
export const sectionLabels: ReadonlyMap<string, string> = new Map([
  ['guide', 'The whole guide'],
  ...sections.map(({name}) => [name, labels[name] ?? labelOf(name)] as const),
]);

/** Whether an element takes an attribute. The guide takes those of its sections. */
export const takes = (section: string, attribute: string): boolean =>
  attribute === 'heading-level' ||
  sections.some(({name, attributes}) => (section === 'guide' || section === name) && attributes?.includes(attribute));
