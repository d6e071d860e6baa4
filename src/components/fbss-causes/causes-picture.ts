import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {heading} from '../../core/templates/heading.js';
import type {Localize} from '../../core/templates/bilingual.js';
import {own} from '../../core/host/own.js';
import type {Content} from '../../core/locale/languages.js';
import {drawing} from './causes-drawing.js';

export {causesPictureStyles} from './causes-picture.styles.js';

type Cause = Record<'term' | 'explanation', string> & {place?: string};

/** The labelled places of the drawing, from top to bottom. */
const places = ['nerve', 'next', 'scar', 'screws', 'disc'] as const;

/** The causes beside a drawing, which shows the place of the one that a reader chooses. */
export class CausesPicture {
  #host: ReactiveControllerHost;
  #chosen?: number;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render({hint, inPicture, causes, picture}: Content['causes'], level: number, localize: Localize): TemplateResult {
    const labels: Readonly<Record<string, string>> = own(picture);
    const label = (place: string): string => labels[place] ?? '';
    const placeOf = (cause?: Cause): string | undefined => cause && own(cause).place;
    const place = placeOf(causes[this.#chosen ?? -1]);
    return html`<div class="causes">
      <figure part="picture">
        <figcaption part="caption">${localize(picture.description)}</figcaption>
        <div class=${place ? `drawing showing ${place}` : 'drawing'}>
          ${drawing}
          <ul role="list">
            ${places.map((name) => html`<li part="label" class=${name}>${localize(picture[name])}</li>`)}
          </ul>
        </div>
      </figure>
      <div>
        <p part="hint">${localize(hint)}</p>
        <ul part="list" role="list">
          ${causes.map((cause: Cause, index) => {
            const chosen = this.#chosen === index;
            const its = placeOf(cause);
            // every such cause has its place in the light DOM, so that the page cannot find out which one is chosen
            return html`<li part="cause" class=${chosen ? 'chosen' : nothing}>
              ${heading(level, its ? this.#button(localize(cause.term), index, chosen) : localize(cause.term))}
              ${its ? html`<p part="place" ?hidden=${!chosen}>${localize(inPicture)} ${localize(label(its))}</p>` : nothing}
              <p part="description">${localize(cause.explanation)}</p>
            </li>`;
          })}
        </ul>
        <p role="status">${place ? `${inPicture} ${label(place)}` : ''}</p>
      </div>
    </div>`;
  }

  #button(term: unknown, index: number, chosen: boolean): TemplateResult {
    return html`<button
      type="button"
      part="choose"
      aria-pressed=${`${chosen}`}
      @click=${() => {
        this.#choose(index);
      }}
    >
      ${term}
    </button>`;
  }

  #choose(index: number): void {
    this.#chosen = this.#chosen === index ? undefined : index;
    this.#host.requestUpdate();
  }
}
