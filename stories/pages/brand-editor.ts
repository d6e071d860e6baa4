import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import '../../.storybook/host-page.js';
import {type Brand, brands, propertiesOf} from '../../site/builder/brands.js';
import {choicesFor} from '../../site/builder/colors/brand-colors.js';
import {toSearch} from '../../site/builder/choices/address.js';
import {defaults, type Scheme, schemes} from '../../site/builder/choices/choices.js';
import {contrast, readColor} from '../../site/builder/colors/colors.js';
import {effectiveColors} from '../../site/builder/colors/contrast.js';
import {pairs} from '../../site/builder/colors/tokens.js';
import {LightElement} from '../../site/builder/light-element.js';
import '../../src/components/fbss-faq/define.js';
import '../../src/components/fbss-overview/define.js';
import '../../src/components/fbss-red-flags/define.js';
import {isColor, tokens} from '../manifest.js';
import {ToolbarState} from './toolbar-state.js';

type Token = (typeof tokens)[number];

const idOf = ({name}: Token): string => name.replace('--fbss-', '');

/** The groups of tokens, in the order of the page. */
const groups: readonly (readonly [title: string, tokens: readonly Token[]])[] = [
  ['Colours', tokens.filter(isColor)],
  ['Text', tokens.filter((token) => !isColor(token) && /font|text|line|heading|size|weight/i.test(token.name))],
  ['Shape', tokens.filter((token) => !isColor(token) && !/font|text|line|heading|size|weight/i.test(token.name))],
];

/** A ratio, truncated and not rounded: a failing one never looks like the required one. */
const ratio = (value: number): string => `${Math.floor(value * 10) / 10}:1`;

/** Every token of the library, with a live control, beside elements that use it. */
export class BrandEditor extends LightElement {
  static override properties: PropertyDeclarations = {
    brand: {state: true},
    copied: {state: true},
  };

  declare private brand: Brand;
  declare private copied: boolean;

  readonly #toolbar = new ToolbarState(this);
  #started = '';

  constructor() {
    super();
    [this.brand] = brands;
    this.copied = false;
  }

  /** Starts from the toolbar's brand when another is chosen there. */
  protected override willUpdate(): void {
    const {brand} = this.#toolbar.values;
    if (brand === this.#started) return;
    this.#started = brand;
    this.brand = brands.find(({name}) => name === brand) ?? brands[0];
  }

  protected override render(): TemplateResult {
    return html`<div class="controls-and-preview">
      <form @submit=${this.#stay}>
        <fieldset class="start-from">
          <legend>Start from a brand</legend>
          ${brands.map(
            ({name, label}) =>
              html`<label
                ><input
                  type="radio"
                  name="brand"
                  value=${name}
                  .checked=${name === this.#started}
                  @change=${() => {
                    this.#started = '';
                    this.#toolbar.set({brand: name});
                  }}
                />
                ${label}</label
              >`,
          )}
        </fieldset>
        ${groups.map(
          ([title, group]) =>
            html`<h2>${title}</h2>
              <ul class="tokens">
                ${group.map((token) => this.#renderToken(token))}
              </ul>`,
        )}
      </form>
      <div class="preview">${this.#renderPreview()} ${this.#renderResult()}</div>
    </div>`;
  }

  #renderToken(token: Token): TemplateResult {
    return html`<li>
      <p><code>${token.name}</code></p>
      <p class="meaning">
        ${token.description} <span class="default">Default: <code>${token.default}</code></span>
      </p>
      ${isColor(token) ? this.#renderColors(token) : this.#renderText(token)} ${this.#renderPairs(idOf(token))}
    </li>`;
  }

  #renderText(token: Token): TemplateResult {
    const id = idOf(token);
    return html`<input
      aria-label=${token.name}
      placeholder=${token.default}
      .value=${this.brand.shape[id] ?? ''}
      @input=${({target}: {target: HTMLInputElement}) => {
        const shape = Object.entries({...this.brand.shape, [id]: target.value}).filter(([, value]) => value);
        this.#change({...this.brand, shape: Object.fromEntries(shape)});
      }}
    />`;
  }

  #renderColors(token: Token): TemplateResult {
    return html`<div class="colours">
      ${schemes.map((scheme, index) => {
        const color = this.#colorOf(token, scheme);
        return html`<label
          ><input
            type="color"
            aria-label="${token.name}, ${scheme}"
            .value=${color}
            @input=${({target}: {target: HTMLInputElement}) => {
              const pair = schemes.map((each) => this.#colorOf(token, each));
              pair[index] = target.value;
              const [light = '', dark = ''] = pair;
              this.#change({...this.brand, colors: {...this.brand.colors, [idOf(token)]: [light, dark]}});
            }}
          />
          ${scheme} <code>${color}</code></label
        >`;
      })}
    </div>`;
  }

  /** The pairs of a colour that need a contrast, with the contrast that they have. */
  #renderPairs(id: string): TemplateResult | typeof nothing {
    const own = pairs.filter(({text, back}) => text === id || back === id);
    if (!own.length) return nothing;
    return html`<ul class="pairs">
      ${own.map(({text, back, minimum}) => {
        const found = schemes.map((scheme) => {
          const colors = this.#effective(scheme);
          return {scheme, color: colors.get(text) ?? '', back: colors.get(back) ?? ''};
        });
        return html`<li>
          ${found.map(
            ({scheme, color, back: behind}) =>
              html`<span class="sample" style=${styleMap({color, background: behind})} title=${scheme}>Aa</span>`,
          )}
          ${text} on ${back}:
          ${found.map(({color, back: behind}) => {
            const value = contrast(color, behind);
            return html`<strong class=${value < minimum ? 'fails' : 'passes'}>${ratio(value)}</strong> `;
          })}
          <span class="needs">needs ${minimum}:1</span>
        </li>`;
      })}
    </ul>`;
  }

  #renderPreview(): TemplateResult {
    const {scheme, textSize, language} = this.#toolbar.values;
    return html`<fieldset class="start-from">
        <legend>Colour scheme</legend>
        ${schemes.map(
          (each) =>
            html`<label
              ><input
                type="radio"
                name="scheme"
                .checked=${each === scheme}
                @change=${() => {
                  this.#toolbar.set({scheme: each});
                }}
              />
              ${each}</label
            >`,
        )}
      </fieldset>
      <host-page
        lang=${language}
        style=${styleMap({'color-scheme': scheme, 'font-size': `${textSize}%`, ...propertiesOf(this.brand)})}
      >
        <fbss-red-flags country="GB"></fbss-red-flags>
        <fbss-faq></fbss-faq>
        <fbss-overview></fbss-overview>
      </host-page>`;
  }

  #renderResult(): TemplateResult {
    const css = this.#css();
    const search = toSearch({...defaults, ...choicesFor(this.brand)});
    return html`<h2>Your style sheet</h2>
      <pre tabindex="0"><code>${css || '/* The defaults: nothing to set. */'}</code></pre>
      <p class="actions">
        <button type="button" ?disabled=${!css} @click=${this.#copy}>Copy</button>
        <a href="site/builder.html${search}" target="_top">Open these colours in the embed builder</a>
        <span role="status">${this.copied ? 'Copied' : nothing}</span>
      </p>`;
  }

  #css(): string {
    const lines = Object.entries(propertiesOf(this.brand)).map(([name, value]) => `  ${name}: ${value};`);
    return lines.length ? [':root {', ...lines, '}'].join('\n') : '';
  }

  #effective(scheme: Scheme): ReadonlyMap<string, string> {
    const set = Object.entries(this.brand.colors).map(([id, pair]) => [id, pair[schemes.indexOf(scheme)]]);
    return effectiveColors(scheme, Object.fromEntries(set) as Record<string, string>);
  }

  /** The colour of a token: its own, that of the token it follows, or its default. */
  #colorOf(token: Token, scheme: Scheme): string {
    const index = schemes.indexOf(scheme);
    const own = this.brand.colors[idOf(token)]?.[index] ?? this.#effective(scheme).get(idOf(token));
    const [light = '', dark = light] = token.default.match(/#\w+/g) ?? [];
    return readColor(own ?? (scheme === 'light' ? light : dark)).color ?? '#000000';
  }

  #change(brand: Brand): void {
    this.brand = brand;
    this.copied = false;
  }

  #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.#css());
    this.copied = true;
  };

  #stay = (event: Event): void => {
    event.preventDefault();
  };
}

customElements.define('brand-editor', BrandEditor);
