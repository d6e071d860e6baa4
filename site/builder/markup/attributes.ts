import type {Choices} from '../choices/choices.js';
import {takes} from '../choices/sections.js';

export type Attribute = readonly [name: string, value: string];

/** The attributes that only administrators may set: never on a placeholder. */
export const siteWide = ['country', 'emergency-number', 'contact', 'text-contact'] as const;

/** The attributes for the choices, except those that the element does not have and those with their default value. */
export function attributesOf(choices: Choices): Attribute[] {
  const {section, country, number, level, contact, mode} = choices;
  const isTyped = country === 'other';
  const all: Attribute[] = [
    ['heading-level', level === '2' ? '' : level],
    ['country', isTyped ? '' : country],
    ['emergency-number', isTyped ? number : ''],
    ['contact', contact],
    ['text-contact', choices['text-contact']],
    ['mode', mode === 'check' ? '' : mode],
  ];
  return all.filter(([name, value]) => value && takes(section, name));
}

/** Those with one of the names. */
export const pick = (choices: Choices, ...names: readonly string[]): Attribute[] =>
  attributesOf(choices).filter(([name]) => names.includes(name));

/** Whether the choices set anything that applies to every section of a site. */
export const isSiteWide = (choices: Choices): boolean => pick(choices, ...siteWide).length > 0;
