import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {type Choices, defaults} from './choices/choices.js';
import {HostedFiles} from './hosted-files.js';
import {LightElement} from './light-element.js';
import {type LoadedMethod, type Snippet, Snippets} from './snippets.js';
import {panel} from './view/panel.js';

/** Shows the snippets for the chosen system, and copies them. */
export class BuilderSnippets extends LightElement {
  static override properties: PropertyDeclarations = {
    choices: {attribute: false},
    files: {attribute: false},
    warnings: {attribute: false},
    problem: {attribute: false},
    copied: {state: true},
  };

  declare choices: Choices;
  declare files: HostedFiles;
  /** Warnings to check before copying. */
  declare warnings: readonly string[];
  /** Why there is nothing to copy: the problem with the address of the files. */
  declare problem: string | undefined;
  /** The result of the last copy. */
  declare private copied: string;

  readonly #snippets = new Snippets(this);

  constructor() {
    super();
    this.choices = defaults;
    this.files = new HostedFiles(document.baseURI);
    this.warnings = [];
    this.problem = undefined;
    this.copied = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('choices')) return;
    this.copied = '';
    void this.#snippets.load(this.choices, this.files);
  }

  protected override render(): TemplateResult {
    return panel(
      'copy-title',
      'What to copy',
      html`
        <div id="warnings" role="status">${this.#renderWarnings()}</div>
        <div id="methods">${this.#renderMethods()}</div>
        <p id="copied" class="copied" role="status">${this.copied}</p>
        <div class="share">
          <button id="share" type="button" @click=${this.#share}>Copy a link to these choices</button>
          <a href="builder.html">Start again</a>
        </div>
      `,
    );
  }

  #renderWarnings(): TemplateResult | typeof nothing {
    if (!this.warnings.length) return nothing;
    // by text, so that screen readers do not announce the others again when one goes
    const paragraphs = repeat(
      this.warnings,
      (warning) => warning,
      (warning) => html`<p>${warning}</p>`,
    );
    return html`<div class="warning">${paragraphs}</div>`;
  }

  #renderMethods(): TemplateResult | TemplateResult[] {
    // announced at the field
    if (this.problem !== undefined)
      return html`<p class="warning">No code yet: it needs the address of the files. ${this.problem}</p>`;
    const {methods} = this.#snippets;
    if (!methods)
      return html`<p class="warning">The files for your choices did not load. Reload the page to try again.</p>`;
    return methods.map((method, index) =>
      index
        ? html`<details class="method">
            <summary>Another method: ${method.title}</summary>
            ${this.#renderMethod(method)}
          </details>`
        : html`<div class="method">
            <h3>${method.title}</h3>
            ${this.#renderMethod(method)}
          </div>`,
    );
  }

  #renderMethod({title, steps, notes, snippets}: LoadedMethod): TemplateResult {
    return html`${notes.map((note) => html`<p class="note warning">${note}</p>`)}
      ${snippets.map((snippet) => this.#renderSnippet(snippet, `${snippet.label} (${title})`))}
      <ol class="where">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>`;
  }

  /** @param name - A unique name, because snippets of several methods may have the same label. */
  #renderSnippet({label, rich, code}: Snippet, name: string): TemplateResult {
    const copy = (): Promise<void> =>
      this.#copy(`Copied: ${name}`, async () => {
        await navigator.clipboard.writeText(code);
      });
    const copyRich = (): Promise<void> =>
      this.#copy(`Copied as formatted text: ${name}`, async () => {
        await navigator.clipboard.write([richText(code)]);
      });
    const button = (text: string, isMain: boolean, click: () => Promise<void>): TemplateResult =>
      html`<button type="button" class=${isMain ? 'main' : nothing} aria-label="${text}: ${name}" @click=${click}>
        ${text}
      </button>`;
    return html`<div class="block">
      <p class="label">${label}</p>
      <div class="buttons">
        ${rich ? button('Copy as formatted text', true, copyRich) : nothing}
        ${button(rich ? 'Copy the HTML' : 'Copy', !rich, copy)}
      </div>
      <pre tabindex="0" role="group" aria-label=${name}><code>${code}</code></pre>
    </div>`;
  }

  #share = (): Promise<void> =>
    this.#copy('Copied: a link to these choices', async () => {
      await navigator.clipboard.writeText(location.href);
    });

  async #copy(done: string, copy: () => Promise<void>): Promise<void> {
    // cleared first, so that screen readers also announce a repeated message
    this.copied = '';
    try {
      await Promise.all([copy(), this.updateComplete]);
      this.copied = done;
    } catch {
      this.copied = 'Your browser does not let this page copy. Select the text and copy it yourself.';
    }
  }
}

/** HTML as formatted text for the clipboard, and as plain text for editors that accept nothing else. */
const richText = (code: string): ClipboardItem =>
  new ClipboardItem({
    'text/html': new Blob([code], {type: 'text/html'}),
    'text/plain': new Blob([code.replace(/<[^>]*>/g, '')], {type: 'text/plain'}),
  });

declare global {
  interface HTMLElementTagNameMap {
    'builder-snippets': BuilderSnippets;
  }
}
