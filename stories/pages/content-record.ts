import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {LightElement} from '../../site/builder/light-element.js';
import facts from '../../src/content/facts.json' with {type: 'json'};
import {edition} from '../../src/content/edition.js';
import {english, offered} from '../../src/core/locale/languages.js';
import {day} from './day.js';
import {englishName, readReviews, type Review} from './review-data.js';
import {nameOf} from './section-name.js';

/** What the content is based on, and who has reviewed it: from the fact file, the edition and the review record. */
export class ContentRecord extends LightElement {
  static override properties: PropertyDeclarations = {reviews: {state: true}};

  declare private reviews: readonly Review[];

  constructor() {
    super();
    this.reviews = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): TemplateResult {
    const {sources, newerNames} = english.references;
    return html`
      <h2>Edition</h2>
      <dl class="facts">
        <div>
          <dt>Version</dt>
          <dd>${edition.version}</dd>
        </div>
        <div>
          <dt>Last checked against the facts</dt>
          <dd>${day.format(new Date(edition.checked))}</dd>
        </div>
        <div>
          <dt>Overdue from</dt>
          <dd>${day.format(new Date(edition.next))}</dd>
        </div>
      </dl>
      <h2>Reviews</h2>
      ${this.#renderReviews()}
      <h2>Sources</h2>
      <ul>
        ${[...sources, newerNames].map(
          (source) =>
            html`<li>
              <a href=${source.url} target="_blank" rel="noopener">${source.name}</a>${
                'page' in source ? html`: ${source.page}` : ''
              }
            </li>`,
        )}
      </ul>
      <h2>Facts</h2>
      <p>Every sentence about health cites the facts that it states. The check fails if a sentence cites none.</p>
      ${facts.sections.map(
        ({id, facts: own}) =>
          html`<details>
            <summary>${nameOf(id)} <small>${own.length} facts</small></summary>
            <ul>
              ${own.map(({id: name, fact}) => html`<li>${fact} <code>${name}</code></li>`)}
            </ul>
          </details>`,
      )}
    `;
  }

  #renderReviews(): TemplateResult {
    if (!this.reviews.length)
      return html`<p class="warning">
        No clinician has reviewed the content yet, neither the English nor any of the ${offered.length - 1}
        translations. Every card says so. Until a translation is reviewed, its emergency content is shown in English,
        too.
      </p>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Section</th>
          <th scope="col">Reviewer</th>
          <th scope="col">Date</th>
          <th scope="col">Valid</th>
        </tr>
      </thead>
      <tbody>
        ${this.reviews.map(
          ({language, section, reviewer, date, isCurrent}) =>
            html`<tr>
              <td>${englishName(language)} <code>${language}</code></td>
              <td>${nameOf(section)} <code>${section}</code></td>
              <td>${reviewer}</td>
              <td>${day.format(new Date(date))}</td>
              <td>${isCurrent ? 'Yes' : 'No: the text has changed since, or a translation is missing'}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  async #load(): Promise<void> {
    this.reviews = await readReviews();
  }
}

customElements.define('content-record', ContentRecord);
