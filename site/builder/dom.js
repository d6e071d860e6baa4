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
 * Shows a message, or hides its place.
 * @param {HTMLElement} place
 * @param {string} [message]
 */
export function say(place, message = '') {
  if (place.textContent !== message) place.textContent = message;
  place.hidden = !message;
}

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
