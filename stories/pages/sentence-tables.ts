import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {LightElement} from '../../site/builder/light-element.js';
import {edition} from '../../src/content/edition.js';
import {directionOf, offered} from '../../src/core/locale/languages.js';
import {day} from './day.js';
import {englishName, readSentences, type Sentence} from './review-data.js';
import {nameOf} from './section-name.js';
import {ToolbarState} from './toolbar-state.js';

/** The chosen section; empty: all. Storybook makes the page anew when the toolbar changes, which must not lose it. */
let chosen = 'red-flags';

/** Each text of a section beside its translation, its facts and the translator's notes: to read, to compare, to print. */
export class SentenceTables extends LightElement {
  static override properties: PropertyDeclarations = {
    sentences: {state: true},
    section: {state: true},
    failed: {state: true},
  };

  declare private sentences: readonly Sentence[];
  declare private section: string;
  declare private failed: boolean;

  readonly #toolbar = new ToolbarState(this);

  /** The language of the sentences. */
  #language = '';

  constructor() {
    super();
    this.sentences = [];
    this.section = chosen;
    this.failed = false;
  }

  /** Follows the toolbar. */
  protected override willUpdate(): void {
    const {language} = this.#toolbar.values;
    if (language === this.#language) return;
    this.#language = language;
    void this.#load(language);
  }

  protected override render(): TemplateResult {
    if (this.failed) return html`<p class="warning">The sentences did not load. Reload the page.</p>`;
    const sections = [...new Set(this.sentences.map(({section}) => section))];
    return html`<div class="choices">
        <label
          >Language
          <select
            name="language"
            id="sentences-language"
            @change=${({currentTarget}: Event) => {
              if (currentTarget instanceof HTMLSelectElement) this.#toolbar.set({language: currentTarget.value});
            }}
          >
            ${offered.map(
              (language) =>
                html`<option value=${language} ?selected=${language === this.#language}>
                  ${englishName(language)} (${language})
                </option>`,
            )}
          </select></label
        >
        <label
          >Section
          <select
            name="section"
            id="sentences-section"
            @change=${({currentTarget}: Event) => {
              if (currentTarget instanceof HTMLSelectElement) this.section = chosen = currentTarget.value;
            }}
          >
            ${sections.map(
              (section) =>
                html`<option value=${section} ?selected=${section === this.section}>
                  ${nameOf(section)} (${section})
                </option>`,
            )}
            <option value="">All sections</option>
          </select></label
        >
        <button
          type="button"
          @click=${() => {
            print();
          }}
        >
          Print
        </button>
      </div>
      ${sections.filter((section) => !this.section || section === this.section).map((section) => this.#table(section))}`;
  }

  #table(section: string): TemplateResult {
    const own = this.sentences.filter((sentence) => sentence.section === section);
    const language = this.#language;
    const isEnglish = language === 'en';
    const title = `${nameOf(section)} in ${englishName(language)}`;
    return html`<section>
      <h3>${title} <code>${language} ${section}</code></h3>
      <p>
        Version ${edition.version}, ${day.format(new Date())}. ${own.length}
        texts${isEnglish ? nothing : `, ${own.filter(({translation}) => translation).length} of them translated`}.
      </p>
      <div class="scrolls" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">English</th>
              ${isEnglish ? nothing : html`<th scope="col">${englishName(language)}</th>`}
              <th scope="col">What it must state</th>
            </tr>
          </thead>
          <tbody>
            ${own.map((sentence) => this.#row(sentence))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #row({english, translation, facts, notes}: Sentence): TemplateResult {
    const language = this.#language;
    return html`<tr>
      <td>${english}</td>
      ${
        language === 'en'
          ? nothing
          : html`<td>
              ${
                translation
                  ? html`<span lang=${language} dir=${directionOf(language)}>${translation}</span>`
                  : html`<em>No translation: readers see the English.</em>`
              }
              ${notes.map((note) => html`<p class="note">Translator’s note: ${note}</p>`)}
            </td>`
      }
      <td>
        ${
          facts.length
            ? html`<ul>
                ${facts.map(
                  ({id, fact, source}) =>
                    html`<li>
                      ${fact} <code>${id}</code> ${source ? html`<small>Source: ${source}</small>` : nothing}
                    </li>`,
                )}
              </ul>`
            : html`<small>A label: it states no fact.</small>`
        }
      </td>
    </tr>`;
  }

  async #load(language: string): Promise<void> {
    try {
      const sentences = await readSentences(language);
      // the reader may have chosen another one since
      if (language === this.#language) this.sentences = sentences;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}

customElements.define('sentence-tables', SentenceTables);
