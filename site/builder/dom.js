/**
 * Makes an element. Text is always text, never markup.
 * @param {string} name
 * @param {Record<string, string | boolean | number>} [attributes] `true` stands for an attribute without a value; `false` for none.
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(attribute, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/**
 * @param {string} id
 * @returns {any}
 */
export const byId = (id) => document.getElementById(id);

/**
 * Shows a note, or hides its place. Not for a live region: what appears together with its text is not announced.
 * @param {HTMLElement} place
 * @param {string} [note]
 */
export function say(place, note = '') {
  place.textContent = note;
  place.hidden = !note;
}

/**
 * Shows what is wrong with a field, in the live region that describes it. What has not changed is not announced again.
 * @param {HTMLElement} field
 * @param {string} [problem]
 */
export function showProblem(field, problem) {
  const place = byId(`${field.id}-error`);
  const message = problem ? `Error: ${problem}` : '';
  field.setAttribute('aria-invalid', String(!!problem));
  if (place.textContent !== message) place.textContent = message;
}

/**
 * Shows a warning in a live region, or empties the region.
 * @param {HTMLElement} region
 * @param {...HTMLElement} content
 */
export function showWarning(region, ...content) {
  region.replaceChildren(...(content.length ? [make('div', {class: 'warning'}, ...content)] : []));
}

/** @type {(id: string) => HTMLElement} The live region in which {@link showProblem} writes. */
export const placeForProblem = (id) => make('p', {id: `${id}-error`, class: 'error', 'aria-live': 'polite'});

/**
 * The value of a group of radio buttons; with `value`, chooses it, or none.
 * @param {string} name
 * @param {string} [value]
 */
export function radio(name, value) {
  const buttons = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll(`input[name="${name}"]`)]);
  if (value !== undefined) for (const button of buttons) button.checked = button.value === value;
  return buttons.find(({checked}) => checked)?.value ?? '';
}
