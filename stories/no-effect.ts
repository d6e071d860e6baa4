import {elementNames} from '../src/sections.js';

/** Attributes and tokens that some elements inherit but that change nothing in them. */
interface NoEffect {
  readonly names: readonly string[];
  /** The elements in which they change nothing, by name. */
  readonly elements: readonly string[];
  readonly reason: string;
}

const allBut = (...names: string[]): string[] => elementNames.filter((name) => !names.includes(name));

const withoutEffect: readonly NoEffect[] = [
  {
    names: ['--fbss-emergency', '--fbss-on-emergency', '--fbss-emergency-line'],
    elements: allBut('guide', 'red-flags', 'see-a-doctor', 'symptoms', 'faq'),
    reason: 'it has no emergency call',
  },
  {
    names: ['--fbss-emergency-soft'],
    elements: allBut('guide', 'red-flags', 'see-a-doctor', 'symptoms'),
    reason: 'it has no emergency card',
  },
  {
    names: ['--fbss-emergency-border-width'],
    elements: allBut('guide', 'red-flags', 'see-a-doctor'),
    reason: 'it has no border of an emergency card',
  },
  {
    names: ['--fbss-question-size'],
    elements: ['overview', 'red-flags', 'see-a-doctor', 'quick-facts', 'references', 'about', 'language'],
    reason: 'it has no questions or headings of groups',
  },
  {
    names: ['--fbss-target-size'],
    elements: ['overview', 'risk-factors', 'diagnosis', 'treatment', 'quick-facts', 'references', 'about'],
    reason: 'it has no controls but its foot',
  },
  {
    names: ['--fbss-surface-soft'],
    elements: allBut('guide', 'overview', 'red-flags', 'quick-facts'),
    reason: 'it has no soft background',
  },
  {
    names: ['--fbss-strong-weight'],
    elements: ['see-a-doctor', 'risk-factors', 'treatment', 'references', 'about'],
    reason: 'it has no emphasised text',
  },
  {
    names: ['--fbss-lead-size'],
    elements: ['quick-facts', 'references', 'about', 'language'],
    reason: 'it has no lead and no call',
  },
  {names: ['--fbss-measure'], elements: ['quick-facts', 'language'], reason: 'it has no paragraphs'},
  {names: ['footer'], elements: ['guide', 'about', 'language'], reason: 'it has no foot'},
  {names: ['--fbss-ink-soft'], elements: ['about', 'language'], reason: 'it has no secondary text'},
  {
    names: ['--fbss-accent', '--fbss-focus', '--fbss-focus-width', '--fbss-control-radius', '--fbss-scroll-margin'],
    elements: ['about'],
    reason: 'it has no links, controls or markers',
  },
  {
    names: ['heading-level', '--fbss-heading-font', '--fbss-heading-size', '--fbss-heading-weight'],
    elements: ['language'],
    reason: 'it has no heading',
  },
  {
    names: ['--fbss-surface', '--fbss-line', '--fbss-space', '--fbss-border-width'],
    elements: ['language'],
    reason: 'it has no card',
  },
];

/** Why an attribute or a token changes nothing in an element; `undefined` if it does. */
export const reasonWhyNot = (tag: string, name: string): string | undefined =>
  withoutEffect.find(({names, elements}) => names.includes(name) && elements.includes(tag.replace('fbss-', '')))
    ?.reason;
