import {html, type TemplateResult} from 'lit';
import {versionIn} from '../choices/base.js';
import {systems} from '../systems/systems.js';
import {type FormState, selectField, textField} from './fields.js';

/**
 * The fields for where the section goes.
 * @param base - The folder of the files.
 */
export function whereItGoes(state: FormState, base: string): TemplateResult {
  const version = versionIn(base);
  return html`
    ${selectField(state, {
      name: 'cms',
      label: 'Content management system',
      options: Array.from(systems, ([name, {label}]) => [name, label] as const),
    })}
    ${textField(state, {
      name: 'base',
      label: 'Address of the files',
      type: 'url',
      isHint: !version,
      note: version
        ? `The address names version ${version}: what you copy still works when a newer version comes out.`
        : 'The address names no version. Put the files into a folder of their own, such as …/1.2.3/, and never change them. If they change, the hash that you copied no longer fits, and readers see only the link.',
    })}
  `;
}
