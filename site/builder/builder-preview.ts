import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {type Choices, defaults} from './choices/choices.js';
import {LightElement} from './light-element.js';
import {radioGroup} from './view/fields.js';
import {panel} from './view/panel.js';

/** The widths of a phone and of a desktop, in pixels. */
const [phone, desktop] = [360, 960];

/** The room for a phone beside a desktop that can still be read, in pixels. */
const roomForBoth = 860;

/**
 * Previews the section at any page width, light or dark; where there is room, on a phone and on a desktop side by side.
 * @fires width-change - When another width is chosen, which is its `detail`.
 */
export class BuilderPreview extends LightElement {
  static override properties: PropertyDeclarations = {
    choices: {attribute: false},
    scheme: {state: true},
    hasRoomForBoth: {state: true},
  };

  declare choices: Choices;
  /** The scheme of the page around the section. */
  declare private scheme: string;
  declare private hasRoomForBoth: boolean;

  readonly #observer = new ResizeObserver(([entry]) => {
    this.hasRoomForBoth = (entry?.contentRect.width ?? 0) >= roomForBoth;
  });

  constructor() {
    super();
    this.choices = defaults;
    this.scheme = 'light';
    this.hasRoomForBoth = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override updated(): void {
    const stages = this.querySelector('.stages');
    if (stages) this.#observer.observe(stages);
  }

  protected override render(): TemplateResult {
    return panel('preview-title', 'Preview', html`${this.#renderControls()} ${this.#renderStages()}`);
  }

  #renderControls(): TemplateResult {
    const {width, look} = this.choices;
    const pixels = `${width} pixels`;
    return html`<div class="controls">
      <div @input=${this.#changeWidth}>
        ${radioGroup('Width of the preview', 'device', width, {[phone]: 'Phone', [desktop]: 'Desktop'})}
      </div>
      <div class="range">
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

  /** The chosen width and, where there is room, the other device: the narrow one first. */
  #renderStages(): TemplateResult {
    const chosen = Number(this.choices.width);
    const other = chosen < (phone + desktop) / 2 ? desktop : phone;
    const widths = this.hasRoomForBoth ? [Math.min(chosen, other), Math.max(chosen, other)] : [chosen];
    const columns = widths.length > 1 ? `minmax(0, ${widths[0] ?? phone}px) minmax(55%, 1fr)` : '';
    return html`<div class="stages" .style="grid-template-columns: ${columns}">
      ${widths.map(
        (width) =>
          html`<preview-stage
            id=${width === chosen ? 'stage' : 'other-stage'}
            class="stage"
            role="region"
            aria-label="Preview of the section, ${width} pixels wide"
            tabindex="0"
            .choices=${this.choices}
            .width=${width}
            .scheme=${this.scheme}
            .sheet=${width === chosen ? 'sheet' : 'other-sheet'}
          ></preview-stage>`,
      )}
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
