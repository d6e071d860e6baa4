import {css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {elementsIn} from '../stories/actions.js';
import {emulateMedia} from './emulate-media.js';

/** The page around a story. What the toolbar sets applies to it: text, colours, medium. */
class HostPage extends LitElement {
  static override properties: PropertyDeclarations = {
    print: {type: Boolean, reflect: true},
    forcedColors: {type: Boolean, reflect: true, attribute: 'forced-colors'},
  };

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
      align-content: start;
      box-sizing: border-box;
      padding: 1rem;
      font-family:
        system-ui,
        -apple-system,
        'Segoe UI',
        'Noto Sans',
        'Noto Sans Arabic',
        sans-serif;
      color: var(--fbss-ink, light-dark(#16232e, #e8eef3));
      background: var(--fbss-surface-soft, light-dark(#fff, #0b1116));
    }
    /* what the browser would do: system colours, here through the tokens */
    :host([forced-colors]) {
      --fbss-ink: CanvasText !important;
      --fbss-ink-soft: CanvasText !important;
      --fbss-surface: Canvas !important;
      --fbss-surface-soft: Canvas !important;
      --fbss-line: CanvasText !important;
      --fbss-accent: LinkText !important;
      --fbss-focus: Highlight !important;
      --fbss-emergency: Canvas !important;
      --fbss-on-emergency: CanvasText !important;
      --fbss-emergency-line: CanvasText !important;
      --fbss-emergency-soft: Canvas !important;
      --fbss-shadow: none !important;
    }
    /* a sheet of A4, with the margins of most printers */
    :host([print]) {
      max-inline-size: 210mm;
      margin: 1rem auto;
      padding: 12mm;
      color: #000;
      background: #fff;
      box-shadow:
        0 0 0 1px #bbb,
        0 0.25rem 1rem #0003;
      color-scheme: light !important;
    }
  `;

  declare print: boolean;
  declare forcedColors: boolean;

  /** Elements load some of their parts later. They write into the light DOM when they have rendered. */
  readonly #observer = new MutationObserver(() => {
    this.#emulate();
  });

  constructor() {
    super();
    this.print = false;
    this.forcedColors = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, {childList: true, subtree: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    if (this.print) dispatchEvent(new Event('afterprint'));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#emulate();
    if (changed.get('print')) dispatchEvent(new Event('afterprint'));
  }

  #emulate(): void {
    // the elements prepare for paper when the browser announces it
    if (this.print) dispatchEvent(new Event('beforeprint'));
    emulateMedia(elementsIn(this), {print: this.print, forcedColors: this.forcedColors});
  }
}

customElements.define('host-page', HostPage);

declare global {
  interface HTMLElementTagNameMap {
    'host-page': HostPage;
  }
}
