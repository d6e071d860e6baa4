import {adoptStyles, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {oneOf} from '../host/one-of.js';
import {type Content, english} from '../language/languages.js';
import {Speech} from '../language/speech.js';
import {LightText} from './light-text.js';

/**
 * What every element of the library is: it speaks the language of its nearest `lang`, keeps its words in the light
 * DOM, and shows what the host wrote between the tags until its own words are there.
 */
export abstract class FbssElement extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /**
   * Level of the element's heading in the host page's outline, a whole number from 1 to 6.
   * Headings inside the element are one level below, 6 at the deepest. Anything else: 2, and one console warning.
   * @attr heading-level
   * @default 2
   */
  declare headingLevel: number;

  #speech = new Speech(this);
  #text = new LightText(this);
  #rendered = false;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Style sheets do not move to another document with an element. */
  adoptedCallback(): void {
    if (this.#rendered) this.#adoptStyles();
  }

  /** Until the first render, the shadow root shows what it finds: prerendered words, or the host's own children. */
  protected override createRenderRoot(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot;
    const root = this.attachShadow({mode: 'open'});
    root.append(document.createElement('slot'));
    return root;
  }

  /** Nothing is rendered before there are words to render. */
  protected override async scheduleUpdate(): Promise<void> {
    while (!this.#speech.content) await this.#speech.ready;
    await super.scheduleUpdate();
  }

  /** If the first render fails, for whatever reason, what was there before stays. */
  protected override update(changed: PropertyValues): void {
    if (this.#rendered) {
      super.update(changed);
      return;
    }
    const before = [...this.renderRoot.childNodes];
    try {
      super.update(changed);
      this.#adoptStyles();
      for (const node of before) node.remove();
      this.#rendered = true;
    } catch (error) {
      this.renderRoot.replaceChildren(...before);
      this.#text.hostUpdate();
      console.error(`fbss-elements: <${this.localName}> cannot be shown here; the page's own words stand in.`, error);
    }
  }

  /** The words of the language that the element speaks. */
  protected get words(): Content {
    return this.#speech.content ?? english;
  }

  /** The heading level in force. */
  protected get level(): number {
    return Number(oneOf(this, 'heading-level', this.headingLevel, ['2', '1', '3', '4', '5', '6']));
  }

  /** A string for the reader, in its place in a template. */
  protected text(string: string, direction: string = this.#speech.direction): TemplateResult {
    return this.#text.slot(string, this.#speech.language, direction);
  }

  /** The card that holds an element's content. */
  protected card(content: TemplateResult): TemplateResult {
    const {language, direction} = this.#speech;
    return html`<div class="card" part="card" lang=${language} dir=${direction}>${content}</div>`;
  }

  #adoptStyles(): void {
    const {elementStyles} = this.constructor as typeof FbssElement;
    const root = this.renderRoot as ShadowRoot;
    const view = this.ownerDocument.defaultView;
    if (view === window) {
      adoptStyles(root, elementStyles);
    } else if (view) {
      // a style sheet made in one document is refused by another
      root.adoptedStyleSheets = elementStyles.map((style) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(
          'cssText' in style ? style.cssText : [...style.cssRules].map(({cssText}) => cssText).join(''),
        );
        return sheet;
      });
    }
  }
}
