import type {Brand} from '../site/builder/brands.js';

/** A token that is no colour, in the elements' styles. */
interface Use {
  /** The declarations with its value. */
  readonly declarations: (value: string) => Readonly<Record<string, string>>;
  /** What a smaller value is raised to. */
  readonly minimum?: string;
  /** A value to try, if the default is no help. */
  readonly example?: string;
}

const fontSize = (minimum: string): Use => ({
  declarations: (value) => ({'font-size': `max(${value}, ${minimum})`}),
  minimum,
});
const family: Use = {declarations: (value) => ({'font-family': value}), example: 'Georgia, serif'};
const weight: Use = {declarations: (value) => ({'font-weight': value})};

/** By the name of the token after `--fbss-`. */
const uses: Readonly<Partial<Record<string, Use>>> = {
  font: family,
  'font-size': fontSize('16px'),
  'line-height': {declarations: (value) => ({'line-height': value})},
  'heading-font': family,
  'heading-size': fontSize('1em'),
  'heading-weight': weight,
  'lead-size': fontSize('1em'),
  'question-size': fontSize('1em'),
  'strong-weight': weight,
  measure: {declarations: (value) => ({'max-inline-size': value})},
  space: {declarations: (value) => ({'padding-block-start': `calc(${value} * 0.6)`})},
  radius: {declarations: (value) => ({'border-radius': value})},
  'control-radius': {declarations: (value) => ({'border-radius': value, 'border-start-end-radius': value})},
  'border-width': {declarations: (value) => ({'border-block-start-width': value, 'row-gap': value})},
  'emergency-border-width': {declarations: (value) => ({'border-block-start-width': value})},
  shadow: {declarations: (value) => ({'box-shadow': value}), example: '0 2px 8px #0003'},
  'target-size': {declarations: (value) => ({'min-block-size': `max(${value}, 44px)`}), minimum: '44px'},
  'focus-width': {declarations: (value) => ({'outline-width': value, 'outline-offset': `calc(-1 * ${value})`})},
  'scroll-margin': {
    declarations: (value) => ({'scroll-margin-block-start': value, 'inset-block-start': `min(${value}, 100vh - 36em)`}),
  },
};

/** Whether a value ends where its declaration does. The browser closes quotes and brackets that a style sheet leaves open. */
function isWhole(value: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { --value: ${value}; --next: 1 }`);
  const [rule] = sheet.cssRules;
  return sheet.cssRules.length === 1 && rule instanceof CSSStyleRule && [...rule.style].join() === '--value,--next';
}

/** Whether the elements can use a value of a token. Colours come from a colour picker. */
function isValid(id: string, value: string): boolean {
  const declarations = uses[id]?.declarations(value);
  if (!declarations) return true;
  return isWhole(value) && Object.entries(declarations).every(([property, text]) => CSS.supports(property, text));
}

/** What is wrong with the value of a token, and a value to try. */
export function problemWith(id: string, value: string, fallback: string): string | undefined {
  if (isValid(id, value)) return undefined;
  const what = /^[-+.\d]+$/.test(value.trim()) ? 'needs a unit' : 'is not valid here';
  return `“${value}” ${what}, and is left out of the style sheet. Try ${uses[id]?.example ?? fallback}.`;
}

/** A brand without the values that the elements cannot use. */
export const usable = (brand: Brand): Brand => ({
  ...brand,
  shape: Object.fromEntries(Object.entries(brand.shape).filter(([id, value]) => isValid(id, value))),
});

/** What the elements raise a token of a brand to, on a page with text of 16 px, if its value is too small. */
export function raisedTo(id: string, brand: Brand): string | undefined {
  const {shape} = usable(brand);
  const [use, value] = [uses[id], shape[id]];
  if (!use?.minimum || !value) return undefined;
  const create = (): HTMLElement => document.createElement('div');
  const [page, card, probe] = [create(), create(), create()];
  page.style.cssText = 'position: absolute; visibility: hidden; font-size: 16px';
  if (id !== 'font-size') card.style.fontSize = `max(${shape['font-size'] ?? '1em'}, 16px)`;
  card.append(probe);
  page.append(card);
  document.body.append(page);
  const isRaised = Object.entries(use.declarations(value)).some(([property, raised]) => {
    const [before, after] = [value, raised].map((text) => {
      probe.style.setProperty(property, text);
      return getComputedStyle(probe).getPropertyValue(property);
    });
    return before !== after;
  });
  page.remove();
  return isRaised ? use.minimum : undefined;
}
