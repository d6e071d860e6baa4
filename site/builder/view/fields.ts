import {html, nothing, type TemplateResult} from 'lit';
import type {Choices, FieldName} from '../choices/choices.js';
import type {Messages} from '../messages.js';

/** The state that the form's templates render. */
export interface FormState {
  /** The values of the fields. */
  readonly fields: Choices;
  readonly messages: Messages;
}

interface Field {
  readonly name: FieldName;
  readonly label: string;
  readonly note?: string;
  /** The note requires an action. */
  readonly isHint?: boolean;
}

/** The message of a field. Its element is rendered before its text, so that screen readers announce the change. */
export const problemOf = (name: FieldName, {messages}: FormState): TemplateResult => {
  const problem = messages.problems.get(name);
  return html`<p id="${name}-error" class="error" aria-live="polite">${problem ? `Error: ${problem}` : ''}</p>`;
};

export const isInvalid = (name: FieldName, {messages}: FormState): 'true' | 'false' =>
  messages.problems.has(name) ? 'true' : 'false';

const noteOf = ({name, note, isHint}: Field): TemplateResult | typeof nothing =>
  note ? html`<p id="${name}-note" class=${isHint ? 'note hint' : 'note'}>${note}</p>` : nothing;

/** The warning about a valid value. It is repeated at the snippets, and announced there. */
const warningOf = ({name}: Field, {messages}: FormState): TemplateResult | typeof nothing => {
  const warning = messages.warnings.get(name);
  return warning ? html`<p id="${name}-warning" class="note warning">${warning}</p>` : nothing;
};

/** The ids of the descriptions of a field; `nothing` if there are none. */
const describedBy = ({name, note}: Field, {messages}: FormState, ...ids: string[]): string | typeof nothing => {
  const all = [...(note ? [`${name}-note`] : []), ...ids, ...(messages.warnings.has(name) ? [`${name}-warning`] : [])];
  return all.length ? all.join(' ') : nothing;
};

export function textField(
  state: FormState,
  field: Field & {
    readonly isOptional?: boolean;
    readonly type?: 'text' | 'url';
    readonly inputMode?: 'tel';
    readonly dir?: 'auto';
  },
): TemplateResult {
  const {name, label, isOptional, type = 'text', inputMode, dir} = field;
  return html`<div class="field">
    <label for=${name}>${label}${isOptional ? html` <span class="optional">optional</span>` : nothing}</label>
    <input
      id=${name}
      name=${name}
      type=${type}
      inputmode=${inputMode ?? nothing}
      dir=${dir ?? nothing}
      spellcheck=${type === 'url' ? 'false' : nothing}
      .value=${state.fields[name] ?? ''}
      aria-invalid=${isInvalid(name, state)}
      aria-describedby=${describedBy(field, state, `${name}-error`)}
    />
    ${noteOf(field)} ${problemOf(name, state)} ${warningOf(field, state)}
  </div>`;
}

export function selectField(
  state: FormState,
  field: Field & {readonly options: Iterable<readonly [value: string, text: string, lang?: string]>},
): TemplateResult {
  const {name, label, options} = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name} aria-describedby=${describedBy(field, state)}>
      ${Array.from(
        options,
        ([value, text, lang]) =>
          html`<option value=${value} lang=${lang ?? nothing} .selected=${value === state.fields[name]}>
            ${text}
          </option>`,
      )}
    </select>
    ${noteOf(field)} ${warningOf(field, state)}
  </div>`;
}

export function radioGroup(
  legend: string,
  name: string,
  chosen: string,
  options: Readonly<Record<string, string>>,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${Object.entries(options).map(
      ([value, text]) =>
        html`<label><input type="radio" name=${name} value=${value} .checked=${value === chosen} /> ${text}</label>`,
    )}
  </fieldset>`;
}
