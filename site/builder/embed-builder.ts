import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {fromSearch, toSearch} from './choices/address.js';
import {check} from './choices/check.js';
import {type Choices, colorField, defaults, isFieldName, type Scheme} from './choices/choices.js';
import {type LinkValues, linkValuesOf} from './choices/from-link.js';
import {noColors} from './colors/brand-colors.js';
import type {Suggestion} from './colors/contrast.js';
import {HostedFiles} from './hosted-files.js';
import {LightElement} from './light-element.js';
import {type Messages, messagesFor, noMessages} from './messages.js';
import {systems} from './systems/systems.js';
import {TypingPause} from './typing-pause.js';
import {type ColorState, detailsWithColors} from './view/color-fields.js';
import {droppedReport} from './view/dropped.js';
import {lookStep} from './view/look-step.js';
import {step} from './view/panel.js';
import {sectionStep} from './view/section-step.js';
import {targetStep} from './view/target-step.js';

/** The form in which an editor chooses a section, the preview and the code to copy. The URL stores the choices. */
export class EmbedBuilder extends LightElement {
  static override properties: PropertyDeclarations = {
    files: {},
    fields: {state: true},
    messages: {state: true},
    dropped: {state: true},
  };

  /** The folder of the library's files, relative to the page. */
  declare files: string;
  /** The values of the fields. */
  declare private fields: Choices;
  declare private messages: Messages;
  /** The invalid parameters of the URL. */
  declare private dropped: readonly (readonly [parameter: string, value: string])[];

  #hosted = new HostedFiles(document.baseURI);
  #checked = check(defaults, '');
  #linkValues: LinkValues = defaults;
  #openAtStart: ReadonlySet<string> = new Set();
  readonly #typing = new TypingPause(this, () => {
    const {choices, problems} = this.#checked;
    const base = this.#isBaseUsed && !problems.has('base') ? this.#base : undefined;
    this.messages = messagesFor(choices, problems, this.#linkValues, base);
  });

  constructor() {
    super();
    this.files = '';
    this.fields = defaults;
    this.messages = noMessages;
    this.dropped = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#hosted = new HostedFiles(new URL(this.files, document.baseURI).href);
    const {choices, dropped} = fromSearch(location.search);
    this.#linkValues = linkValuesOf(choices, history.state);
    this.#openAtStart = detailsWithColors(choices);
    this.#change({...choices, base: choices.base || this.#hosted.folder});
    void this.#report(dropped);
  }

  protected override render(): TemplateResult {
    const {choices, problems} = this.#checked;
    return html`
      <div id="dropped" role="status">${droppedReport(this.dropped)}</div>
      <form
        id="choices"
        autocomplete="off"
        aria-label="Your choices"
        @input=${this.#readField}
        @change=${this.#showMessages}
        @submit=${this.#preventSubmit}
      >
        ${step(1, 'what', 'What to show', sectionStep(this.#state, choices))}
        ${step(2, 'where', 'Where it goes', targetStep(this.#state, this.#isBaseUsed ? this.#base : undefined))}
        ${step(3, 'look-title', 'How it looks', lookStep(this.#state, this.#applySuggestion))}
      </form>
      <div class="results">
        <builder-preview .choices=${choices} @width-change=${this.#changeWidth}></builder-preview>
        <builder-snippets
          .choices=${choices}
          .files=${this.#hosted}
          .warnings=${[...this.messages.warnings.values()]}
          .problem=${this.#isBaseUsed ? problems.get('base') : undefined}
        ></builder-snippets>
      </div>
    `;
  }

  /** The folder of the files, or that of this page while the field is invalid. */
  get #base(): string {
    return this.#checked.choices.base || this.#hosted.folder;
  }

  get #isBaseUsed(): boolean {
    return !systems.get(this.#checked.choices.cms)?.isTextOnly;
  }

  get #state(): ColorState {
    return {fields: this.fields, messages: this.messages, openAtStart: this.#openAtStart};
  }

  /** Changes fields, checks them, and writes the choices into the URL. */
  #change(changes: Partial<Choices>): void {
    this.fields = {...this.fields, ...changes};
    this.#checked = check(this.fields, this.#hosted.folder);
    const {pathname, hash} = location;
    // so that after a reload, typed values are not mistaken for those from the link
    history.replaceState({fromLink: this.#linkValues}, '', pathname + toSearch(this.#checked.choices) + hash);
  }

  /** Reports problems with the URL, once the live regions are in the page: before that nothing is announced. */
  async #report(dropped: EmbedBuilder['dropped']): Promise<void> {
    await this.updateComplete;
    await this.#hosted.integrity().catch(() => undefined);
    this.dropped = dropped;
    this.#typing.now();
  }

  #readField = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (!isFieldName(target.name)) return;
    // another brand replaces the colours
    this.#change({...(target.name === 'brand' && noColors), [target.name]: target.value});
    this.#typing.later();
  };

  #showMessages = (): void => {
    this.#typing.now();
  };

  #preventSubmit = (event: Event): void => {
    event.preventDefault();
  };

  #changeWidth = ({detail}: CustomEvent<string>): void => {
    this.#change({width: detail});
  };

  /** Applies a suggested colour, and moves the focus to its field. */
  #applySuggestion = (scheme: Scheme, {token, color}: Suggestion): void => {
    const name = colorField(token, scheme);
    this.#change({[name]: color});
    this.#typing.now();
    const input = this.querySelector<HTMLInputElement>(`#${name}`);
    for (let details = input?.closest('details'); details; details = details.parentElement?.closest('details')) {
      details.open = true;
    }
    input?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
