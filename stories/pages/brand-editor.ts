import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {brandNamed, keepOwnBrand, own, ownBrand} from '../../.storybook/own-brand.js';
import {pageAround} from '../../.storybook/page-around.js';
import {type Brand, brands} from '../../site/builder/brands.js';
import {type Scheme, schemes} from '../../site/builder/choices/choices.js';
import {readColor} from '../../site/builder/colors/colors.js';
import {LightElement} from '../../site/builder/light-element.js';
import '../../src/components/fbss-faq/define.js';
import '../../src/components/fbss-overview/define.js';
import '../../src/components/fbss-red-flags/define.js';
import {isColor, tokens} from '../manifest.js';
import {problemWith, raisedTo} from '../token-values.js';
import {contrastsOf, effectiveIn, type PairContrast, pairList} from './brand-contrast.js';
import {brandResult, styleSheetOf} from './brand-result.js';
import {ToolbarState} from './toolbar-state.js';

type Token = (typeof tokens)[number];

const idOf = ({name}: Token): string => name.replace('--fbss-', '');

/** The groups of tokens, in the order of the page. */
const groups: readonly (readonly [title: string, tokens: readonly Token[]])[] = [
  ['Colours', tokens.filter(isColor)],
  ['Text', tokens.filter((token) => !isColor(token) && /font|text|line|heading|size|weight/i.test(token.name))],
  ['Shape', tokens.filter((token) => !isColor(token) && !/font|text|line|heading|size|weight/i.test(token.name))],
];

/** Every token of the library, with a live control, beside elements that use it. */
export class BrandEditor extends LightElement {
  static override properties: PropertyDeclarations = {copied: {state: true}};

  /** The message beside the button to copy. */
  declare private copied: string;

  readonly #toolbar = new ToolbarState(this);
  #brand: Brand = brands[0];
  #contrasts: readonly PairContrast[] = [];
  /** The toolbar's brand that the designer has changed, until the toolbar has the own brand or another. */
  #changed?: string;

  constructor() {
    super();
    this.copied = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tell();
  }

  /** The brand that is shown: its name in the toolbar. */
  get #shown(): string {
    const {brand} = this.#toolbar.values;
    return brand === this.#changed ? own : brand;
  }

  protected override willUpdate(): void {
    this.#brand = brandNamed(this.#shown);
    this.#contrasts = contrastsOf(this.#brand);
  }

  protected override render(): TemplateResult {
    return html`<div class="controls-and-preview">
      <form @submit=${this.#stay} @change=${this.#tell}>
        ${this.#renderBrands()}
        ${groups.map(
          ([title, group]) =>
            html`<h2>${title}</h2>
              <ul class="tokens">
                ${group.map((token) => this.#renderToken(token))}
              </ul>`,
        )}
      </form>
      <div class="preview">
        ${this.#renderPreview()} ${brandResult(this.#brand, this.#contrasts, this.copied, this.#copy)}
      </div>
    </div>`;
  }

  #renderBrands(): TemplateResult {
    const made = ownBrand();
    const choices = brands.map(({name, label}) => [name, label] as const);
    return html`<fieldset class="start-from">
        <legend>Start from a brand</legend>
        ${[...choices, ...(made ? [[own, 'Your brand'] as const] : [])].map(
          ([name, label]) =>
            html`<label
              ><input
                type="radio"
                name="brand"
                id="brand-${name}"
                value=${name}
                .checked=${name === this.#shown}
                @change=${() => {
                  this.#changed = undefined;
                  this.#toolbar.set({brand: name});
                }}
              />
              ${label}</label
            >`,
        )}
      </fieldset>
      ${
        made && this.#shown !== own
          ? html`<p class="meaning">If you change a value, your brand starts again from “${this.#brand.label}”.</p>`
          : nothing
      }`;
  }

  #renderToken(token: Token): TemplateResult {
    return html`<li>
      <p><code>${token.name}</code></p>
      <p class="meaning">
        ${token.description} <span class="default">Default: <code>${token.default}</code></span>
      </p>
      ${isColor(token) ? this.#renderColors(token) : this.#renderText(token)} ${pairList(this.#contrasts, idOf(token))}
    </li>`;
  }

  #renderText(token: Token): TemplateResult {
    const id = idOf(token);
    const value = this.#brand.shape[id] ?? '';
    const problem = value ? problemWith(id, value, token.default) : undefined;
    const minimum = raisedTo(id, this.#brand);
    const note = problem ?? (minimum && `Too small: the elements raise it to ${minimum}.`);
    return html`<input
        id="token-${id}"
        aria-label=${token.name}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="about-${id}"
        placeholder=${token.default}
        .value=${value}
        @input=${({target}: {target: HTMLInputElement}) => {
          const shape = Object.entries({...this.#brand.shape, [id]: target.value}).filter(([, text]) => text.trim());
          this.#change({...this.#brand, shape: Object.fromEntries(shape)});
        }}
      />
      ${note ? html`<p id="about-${id}" class=${problem ? 'fails' : 'meaning'}>${note}</p>` : nothing}`;
  }

  #renderColors(token: Token): TemplateResult {
    return html`<div class="colours">
      ${schemes.map((scheme, index) => {
        const color = this.#colorOf(token, scheme);
        return html`<label
          ><input
            type="color"
            id="token-${idOf(token)}-${scheme}"
            aria-label="${token.name}, ${scheme}"
            .value=${color}
            @input=${({target}: {target: HTMLInputElement}) => {
              const pair = schemes.map((each) => this.#colorOf(token, each));
              pair[index] = target.value;
              const [light = '', dark = ''] = pair;
              this.#change({...this.#brand, colors: {...this.#brand.colors, [idOf(token)]: [light, dark]}});
            }}
          />
          ${scheme} <code>${color}</code></label
        >`;
      })}
    </div>`;
  }

  #renderPreview(): TemplateResult {
    const {values} = this.#toolbar;
    return html`<fieldset class="start-from">
        <legend>Colour scheme</legend>
        ${schemes.map(
          (each) =>
            html`<label
              ><input
                type="radio"
                name="scheme"
                id="scheme-${each}"
                .checked=${each === values.scheme}
                @change=${() => {
                  this.#toolbar.set({scheme: each});
                }}
              />
              ${each}</label
            >`,
        )}
      </fieldset>
      ${pageAround(
        values,
        this.#brand,
        html`<fbss-red-flags country=${values.country || 'GB'}></fbss-red-flags>
          <fbss-faq></fbss-faq>
          <fbss-overview></fbss-overview>`,
      )}`;
  }

  /** The colour of a token: its own, that of the token it follows, or its default. */
  #colorOf(token: Token, scheme: Scheme): string {
    const index = schemes.indexOf(scheme);
    const set = this.#brand.colors[idOf(token)]?.[index] ?? effectiveIn(scheme, this.#brand).get(idOf(token));
    const [light = '', dark = light] = token.default.match(/#\w+/g) ?? [];
    return readColor(set ?? (scheme === 'light' ? light : dark)).color ?? '#000000';
  }

  #change(brand: Brand): void {
    keepOwnBrand(brand);
    this.#brand = brand;
    this.#changed = this.#toolbar.values.brand;
    this.copied = '';
    this.requestUpdate();
  }

  /** Chooses the own brand in the toolbar. Not with each input: Storybook renders the page anew, which closes a colour picker. */
  #tell = (): void => {
    const {brand} = this.#toolbar.values;
    if (brand === this.#changed && brand !== own) this.#toolbar.set({brand: own});
    this.#changed = undefined;
  };

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(styleSheetOf(this.#brand));
      this.copied = 'Copied';
    } catch {
      this.copied = 'Your browser does not let this page copy. Select the text and copy it yourself.';
    }
  };

  #stay = (event: Event): void => {
    event.preventDefault();
  };
}

customElements.define('brand-editor', BrandEditor);
