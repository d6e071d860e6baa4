import {html, nothing, type TemplateResult} from 'lit';
import {versionIn} from '../choices/base.js';
import {systems} from '../systems/systems.js';
import {type FormState, selectField, textField} from './fields.js';

function addressField(state: FormState, base: string): TemplateResult {
  const version = versionIn(base);
  return textField(state, {
    name: 'base',
    label: 'Address of the files',
    type: 'url',
    isHint: !version,
    note: state.messages.problems.has('base')
      ? ''
      : version
        ? `The address names version ${version}, so the snippet still works after a newer version is released.`
        : 'The address names no version. Put the files into a separate folder, such as …/1.2.3/, and never change them. If they change, the copied hash no longer matches, and readers see only the link.',
  });
}

/**
 * The fields for where to embed the section.
 * @param base - The folder of the files; `undefined` if the code does not name it.
 */
export const targetStep = (state: FormState, base: string | undefined): TemplateResult => html`
  ${selectField(state, {
    name: 'cms',
    label: 'Content management system',
    options: Array.from(systems, ([name, {label}]) => [name, label] as const),
  })}
  ${base === undefined ? nothing : addressField(state, base)}
`;
