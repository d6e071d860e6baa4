import {schemesOf} from './choices.js';
import {failures, inForce, readColor, tokens} from './colors.js';
import {byId, make, placeForProblem, showProblem} from './dom.js';

/**
 * The fields for the brand colours, and what is said of their contrast.
 * @typedef {import('./choices.js').Choice} Choice
 * @typedef {import('./colors.js').Scheme} Scheme
 */

const schemes = /** @type {const} */ (['light', 'dark']);
const named = {light: 'light look', dark: 'dark look'};
const labels = new Map(tokens.map(({id, label}) => [id, label]));

/** @type {(token: string, scheme: Scheme) => string} */
const idOf = (token, scheme) => `color-${token}-${scheme}`;

/** @type {(token: import('./colors.js').Token, scheme: Scheme) => HTMLElement} */
function field({id, label}, scheme) {
  const own = idOf(id, scheme);
  const text = /** @type {HTMLInputElement} */ (
    make('input', {id: own, spellcheck: 'false', autocapitalize: 'off', 'aria-describedby': `${own}-error colors-note`})
  );
  const pick = /** @type {HTMLInputElement} */ (
    make('input', {id: `${own}-pick`, type: 'color', 'aria-label': `Pick: ${label}, ${named[scheme]}`})
  );
  pick.addEventListener('input', () => (text.value = pick.value));
  return make(
    'div',
    {class: 'field color'},
    make('label', {for: own}, label),
    make('div', {class: 'pair'}, pick, text),
    placeForProblem(own),
  );
}

/** Puts the fields there. */
export function addColorFields() {
  for (const scheme of schemes) {
    const fieldFor = (/** @type {import('./colors.js').Token} */ token) => field(token, scheme);
    byId('colors').append(
      make(
        'fieldset',
        {id: `colors-${scheme}`},
        make('legend', {}, `Colours of the ${named[scheme]}`),
        make('div', {class: 'colors'}, ...tokens.filter(({more}) => !more).map(fieldFor)),
        make(
          'details',
          {id: `more-${scheme}`},
          make('summary', {}, `More colours of the ${named[scheme]}`),
          make('div', {class: 'colors'}, ...tokens.filter(({more}) => more).map(fieldFor)),
        ),
      ),
    );
  }
}

/** @param {Choice} choice Its colours go into the fields. */
export function fillColors({colors}) {
  for (const scheme of schemes) {
    for (const {id, more} of tokens) {
      const color = colors[scheme][id];
      byId(idOf(id, scheme)).value = color ?? '';
      if (color) byId('brand').open = true;
      if (color && more) byId(`more-${scheme}`).open = true;
    }
  }
}

/** Reads the fields: the colours, and what is wrong with each field. */
export function readColors() {
  /** @type {Choice['colors']} */
  const colors = {light: {}, dark: {}};
  /** @type {Map<HTMLElement, string | undefined>} */
  const problems = new Map();
  for (const scheme of schemes) {
    for (const {id} of tokens) {
      const input = byId(idOf(id, scheme));
      const typed = input.value.trim();
      const {color, error} = typed ? readColor(typed) : {};
      if (color) colors[scheme][id] = typed.toLowerCase();
      problems.set(input, error);
    }
  }
  return {colors, problems};
}

/** @type {(ratio: number) => string} Cut, not rounded: what fails never reads as the number that it misses. */
const ratioText = (ratio) => `${Math.floor(ratio * 100) / 100}:1`;

/** @type {(choice: Choice, scheme: Scheme, changed: () => void) => HTMLElement | undefined} */
function report({colors}, scheme, changed) {
  /** @type {Record<string, string>} */
  const set = Object.fromEntries(
    Object.entries(colors[scheme]).map(([token, color]) => [token, readColor(color).color ?? '']),
  );
  const found = failures(scheme, set);
  if (!found.length) return undefined;
  const offers = new Map(
    found.flatMap((failure) => failure.offers.map((offer) => [`${offer.token} ${offer.color}`, offer])),
  );
  return make(
    'div',
    {class: 'failures'},
    make('p', {}, make('strong', {}, `Too little contrast in the ${named[scheme]}`)),
    make(
      'ul',
      {},
      ...found.map(({pair, ratio}) =>
        make(
          'li',
          {},
          `${labels.get(pair.text)} on ${labels.get(pair.back)?.toLowerCase()}: ${ratioText(ratio)}. ` +
            `It needs ${pair.least}:1, ${Math.ceil((pair.least - ratio) * 100) / 100} more.`,
        ),
      ),
    ),
    make(
      'div',
      {class: 'offers'},
      ...[...offers.values()].map(({token, color}) => {
        const swatch = make('span', {class: 'swatch', 'aria-hidden': 'true'});
        swatch.style.background = color;
        const button = make('button', {type: 'button'}, swatch, `${labels.get(token)}: use ${color}`);
        button.addEventListener('click', () => {
          const input = byId(idOf(token, scheme));
          input.value = color;
          byId('brand').open = true;
          input.closest('details').open = true;
          input.focus();
          changed();
        });
        return button;
      }),
    ),
  );
}

/** @param {Choice} choice Shows the fields that count, and the standard colours in those that are empty. */
export function showColorFields(choice) {
  const seen = schemesOf(choice.look);
  for (const scheme of schemes) {
    byId(`colors-${scheme}`).hidden = !seen.includes(scheme);
    /** @type {Record<string, string>} */
    const set = Object.fromEntries(
      Object.entries(choice.colors[scheme]).map(([token, color]) => [token, readColor(color).color ?? '']),
    );
    for (const [token, color] of Object.entries(inForce(scheme, set))) {
      const id = idOf(token, scheme);
      byId(id).placeholder = color;
      byId(`${id}-pick`).value = color;
    }
  }
}

/**
 * Shows what is wrong with the contrast, in a live region.
 * @param {Choice} choice
 * @param {() => void} changed
 */
export function showContrast(choice, changed) {
  const seen = schemesOf(choice.look);
  const reports = seen.flatMap((scheme) => report(choice, scheme, changed) ?? []);
  const isSet = seen.some((scheme) => Object.keys(choice.colors[scheme]).length);
  const place = byId('contrast');
  const next = reports.length
    ? reports
    : isSet
      ? [make('p', {class: 'passes'}, 'Every pair of colours has the contrast that it needs.')]
      : [];
  // said again only where it is something else
  const wanted = next.map(({textContent}) => textContent).join();
  if (wanted !== [...place.childNodes].map(({textContent}) => textContent).join()) place.replaceChildren(...next);
}
