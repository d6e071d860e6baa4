import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {type Choices, defaults} from './choices/choices.js';
import {LightElement} from './light-element.js';
import {previewElement} from './view/preview-element.js';

/** The section on a page of a width. A page that is wider than the stage is zoomed out, and keeps its layout. */
export class PreviewStage extends LightElement {
  static override properties: PropertyDeclarations = {
    choices: {attribute: false},
    width: {attribute: false},
    scheme: {attribute: false},
    sheet: {attribute: false},
    room: {state: true},
  };

  declare choices: Choices;
  /** The width of the page, in pixels. */
  declare width: number;
  /** The scheme of the page around the section. */
  declare scheme: string;
  /** The id of the page. */
  declare sheet: string;
  /** The available width, in pixels. */
  declare private room: number;

  readonly #observer = new ResizeObserver(() => {
    this.room = this.clientWidth;
  });

  constructor() {
    super();
    this.choices = defaults;
    this.width = 0;
    this.scheme = 'light';
    this.sheet = '';
    this.room = Infinity;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('choices');
    if (before && before.section !== this.choices.section) this.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    const {choices, width, scheme, sheet} = this;
    const zoom = Math.min(1, this.room / width);
    return html`<div
      id=${sheet}
      class="sheet"
      data-scheme=${choices.look === 'page' ? scheme : choices.look}
      .style="width: ${width}px; zoom: ${zoom}"
    >
      ${previewElement(choices)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'preview-stage': PreviewStage;
  }
}
