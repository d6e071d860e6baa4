import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {type Choices, defaults} from './choices/choices.js';
import {LightElement} from './light-element.js';
import {radioGroup} from './view/fields.js';
import {panel} from './view/panel.js';
import {previewElement} from './view/preview-element.js';

/**
 * Previews the section at any page width, light or dark.
 * @fires width-change - When another width is chosen, which is its `detail`.
 */
export class BuilderPreview extends LightElement {
  static override properties: PropertyDeclarations = {
    choices: {attribute: false},
    scheme: {state: true},
    room: {state: true},
  };

  declare choices: Choices;
  /** The scheme of the page around the section. */
  declare private scheme: string;
  /** The available width, in pixels. */
  declare private room: number;

  readonly #observer = new ResizeObserver(([entry]) => {
    this.room = entry?.target.clientWidth ?? Infinity;
  });

  constructor() {
    super();
    this.choices = defaults;
    this.scheme = 'light';
    this.room = Infinity;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const stage = this.querySelector('#stage');
    if (!stage) return;
    this.#observer.observe(stage);
    const before = changed.get('choices');
    if (before && before.section !== this.choices.section) stage.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    return panel('preview-title', 'Preview', html`${this.#renderControls()} ${this.#renderStage()}`);
  }

  #renderControls(): TemplateResult {
    const {width, look} = this.choices;
    const pixels = `${width} pixels`;
    return html`<div class="controls">
      <div @input=${this.#changeWidth}>
        ${radioGroup('Width of the preview', 'device', width, {360: 'Phone', 960: 'Desktop'})}
      </div>
      <div class="field range">
        <label for="width">Width of the preview in pixels</label>
        <input
          id="width"
          type="range"
          min="320"
          max="1280"
          step="10"
          .value=${width}
          aria-valuetext=${pixels}
          @input=${this.#changeWidth}
        />
        <output id="width-shown" for="width" aria-live="off">${pixels}</output>
      </div>
      <div id="page-scheme" ?hidden=${look !== 'page'} @input=${this.#changeScheme}>
        ${radioGroup('Page around the preview', 'scheme', this.scheme, {light: 'Light', dark: 'Dark'})}
      </div>
    </div>`;
  }

  #renderStage(): TemplateResult {
    const {width, look} = this.choices;
    // a wide page is zoomed out, and keeps its layout
    const zoom = Math.min(1, this.room / Number(width));
    return html`<div id="stage" class="stage" role="region" aria-label="Preview of the section" tabindex="0">
      <div
        id="sheet"
        class="sheet"
        data-scheme=${look === 'page' ? this.scheme : look}
        .style="width: ${width}px; zoom: ${zoom}"
      >
        ${previewElement(this.choices)}
      </div>
    </div>`;
  }

  #changeWidth = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.dispatchEvent(new CustomEvent('width-change', {detail: target.value}));
  };

  #changeScheme = ({target}: Event): void => {
    if (target instanceof HTMLInputElement) this.scheme = target.value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'builder-preview': BuilderPreview;
  }
}
