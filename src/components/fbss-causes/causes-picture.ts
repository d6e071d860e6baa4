import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {heading} from '../../core/templates/heading.js';
import type {Localize} from '../../core/templates/bilingual.js';
import type {Content} from '../../core/locale/languages.js';

export {causesPictureStyles} from './causes-picture.styles.js';

/** The labelled places of the drawing, from top to bottom. */
const places = ['nerve', 'next', 'disc', 'screws', 'spine'] as const;

/** Five bones of the lower spine from the side, the back at the end side. The labels are beside it. */
const drawing = html`<svg viewBox="0 0 110 224" aria-hidden="true">
  <path class="spine" d="M15 5h50v34h-50zm0 45h50v34h-50zm0 45h50v34h-50zm0 45h50v34h-50zm0 45h50v34h-50z" />
  <path class="next" d="M15 50h50v34h-50z" />
  <path class="pad" d="M18 41h44v7h-44zm0 45h44v7h-44zm0 90h44v7h-44z" />
  <path class="disc" d="M18 131h48q6 3 0 7h-48z" />
  <path class="line nerve" d="M76 2v218M76 136q12 4 14 30" />
  <path class="line screws" d="M36 112h56M36 157h56M92 104v61" />
  <path class="leader" d="M76 15h34M65 67h45M70 134l40-11M92 163l18 3M65 202l45 6" />
</svg>`;

/** The causes beside a drawing, which shows the place of the one that a reader chooses. */
export class CausesPicture {
  #host: ReactiveControllerHost;
  #chosen?: number;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render({hint, inPicture, causes, picture}: Content['causes'], level: number, localize: Localize): TemplateResult {
    const label = (place: string): string => (picture as Readonly<Record<string, string>>)[place] ?? '';
    const place = causes[this.#chosen ?? -1]?.place;
    return html`<div class="causes">
      <figure part="picture">
        <figcaption part="caption">${localize(picture.description)}</figcaption>
        <div class=${`drawing ${place ?? ''}`}>
          ${drawing}
          <ul role="list">
            ${places.map((name) => html`<li part="label" class=${name}>${localize(picture[name])}</li>`)}
          </ul>
        </div>
      </figure>
      <div>
        <p part="hint">${localize(hint)}</p>
        <ul part="list" role="list">
          ${causes.map((cause, index) => {
            const chosen = this.#chosen === index;
            // every cause has its place in the light DOM, so that the page cannot find out which one is chosen
            return html`<li part="cause" class=${chosen ? 'chosen' : nothing}>
              ${heading(
                level,
                html`<button
                  type="button"
                  part="choose"
                  aria-pressed=${`${chosen}`}
                  @click=${() => {
                    this.#choose(index);
                  }}
                >
                  ${localize(cause.term)}
                </button>`,
              )}
              <p part="place" ?hidden=${!chosen}>${localize(inPicture)} ${localize(label(cause.place))}</p>
              <p part="description">${localize(cause.explanation)}</p>
            </li>`;
          })}
        </ul>
        <p role="status">${place ? `${inPicture} ${label(place)}` : ''}</p>
      </div>
    </div>`;
  }

  #choose(index: number): void {
    this.#chosen = this.#chosen === index ? undefined : index;
    this.#host.requestUpdate();
  }
}
