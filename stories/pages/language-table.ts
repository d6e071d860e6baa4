import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {LightElement} from '../../site/builder/light-element.js';
import {type Content, directionOf, english, modules, offered} from '../../src/core/locale/languages.js';
import {ownName} from '../../src/core/locale/own-name.js';
import {defaultSectionNames} from '../../src/sections.js';
import {ToolbarState} from './toolbar-state.js';

const englishNames = new Intl.DisplayNames('en', {type: 'language'});

/** All languages, from the built content: names, direction, and how complete and how reviewed they are. */
export class LanguageTable extends LightElement {
  static override properties: PropertyDeclarations = {contents: {state: true}};

  declare private contents: ReadonlyMap<string, Content>;

  readonly #toolbar = new ToolbarState(this);

  constructor() {
    super();
    this.contents = new Map([['en', english]]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): TemplateResult {
    return html`<div class="scrolls" tabindex="0" role="region" aria-label="Languages">
      <table>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col"><code>lang</code></th>
            <th scope="col">Direction</th>
            <th scope="col">First heading</th>
            <th scope="col">Translated</th>
            <th scope="col">Reviewed</th>
          </tr>
        </thead>
        <tbody>
          ${offered.map((language) => this.#renderRow(language))}
        </tbody>
      </table>
    </div>`;
  }

  #renderRow(language: string): TemplateResult {
    const content = this.contents.get(language);
    const missing = content?.untranslated?.length ?? 0;
    // the line of `about` is on all of them
    const sections = defaultSectionNames.filter((name) => name !== 'about');
    const reviewed = sections.filter((name) => name in (content?.reviews ?? {})).length;
    const direction = directionOf(language);
    return html`<tr aria-current=${language === this.#toolbar.values.language}>
      <th scope="row">
        <button
          type="button"
          id="language-${language}"
          @click=${() => {
            this.#toolbar.set({language});
          }}
        >
          <bdi lang=${language}>${ownName(language)}</bdi>
        </button>
        <small>${englishNames.of(language)}</small>
      </th>
      <td><code>${language}</code></td>
      <td>${direction === 'rtl' ? 'right to left' : 'left to right'}</td>
      <td lang=${language} dir=${direction}>${content?.overview.heading}</td>
      <td>${missing ? `${missing} sentences missing` : 'Complete'}</td>
      <td>${reviewed ? `${reviewed} of ${sections.length} sections` : 'Not yet'}</td>
    </tr>`;
  }

  async #load(): Promise<void> {
    const others = await Promise.all(
      Array.from(modules, async ([language, load]) => [language, await load()] as const),
    );
    this.contents = new Map([['en', english], ...others]);
  }
}

customElements.define('language-table', LanguageTable);
