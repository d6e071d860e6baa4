import {html, nothing, type TemplateResult} from 'lit';
import {redFlags} from '#content/en.js';
import {countries} from '../choices/countries.js';
import {languages} from '../choices/languages.js';
import type {Choices} from '../choices/choices.js';
import {takes} from '../choices/sections.js';
import {type FormState, radioGroup, selectField, textField} from './fields.js';
import {sectionChoice} from './section-choice.js';

const levels = ['1', '2', '3', '4', '5', '6'].map((level) => [level, level === '2' ? '2 (default)' : level] as const);

const country = (state: FormState, hasNumber: boolean): TemplateResult =>
  selectField(state, {
    name: 'country',
    label: 'Country for the emergency number',
    options: [['', 'Not chosen'], ...countries, ['other', 'Other: enter the number']],
    note: hasNumber ? '' : 'No number yet: readers see “your local emergency number”, which they cannot tap.',
  });

const number = (state: FormState): TemplateResult =>
  textField(state, {name: 'number', label: 'Emergency number', inputMode: 'tel'});

const contact = (state: FormState): TemplateResult =>
  textField(state, {
    name: 'contact',
    label: 'Your contact line',
    isOptional: true,
    dir: 'auto',
    note: 'Shown below the emergency advice. For example: Other questions? Call our spine clinic on 01632 960 000. It is not translated: every language shows it as you write it.',
  });

const textContact = (state: FormState): TemplateResult =>
  textField(state, {
    name: 'text-contact',
    label: 'For readers who cannot telephone',
    isOptional: true,
    dir: 'auto',
    note: `Shown beside the emergency number, after “${redFlags.cannotTelephone}” in the language of the section. For example: text 999. It is not translated: every language shows it as you write it.`,
  });

/**
 * The fields for what to show, without those that do not apply to the section.
 * @param choices - The valid choices.
 */
export function sectionStep(state: FormState, choices: Choices): TemplateResult {
  const {section, country: chosen, mode} = state.fields;
  const isTyped = chosen === 'other';
  const has = (attribute: string, content: TemplateResult): TemplateResult | typeof nothing =>
    takes(section, attribute) ? content : nothing;
  return html`
    ${sectionChoice(choices)}
    ${selectField(state, {
      name: 'lang',
      label: 'Language',
      options: Array.from(languages, ([language, name]) => [language, name, language] as const),
    })}
    ${has('country', country(state, isTyped ? !!choices.number : !!chosen))}
    ${isTyped ? has('emergency-number', number(state)) : nothing} ${has('contact', contact(state))}
    ${has('text-contact', textContact(state))}
    ${has('mode', radioGroup('Emergency symptoms', 'mode', mode, {check: 'Tick boxes', list: 'Plain list'}))}
    ${selectField(state, {
      name: 'level',
      label: 'Heading level',
      options: levels,
      note: 'One level below the preceding heading on your page.',
    })}
  `;
}
