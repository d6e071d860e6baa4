import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {heading} from '../../core/templates/heading.js';
import {intoView} from '../../core/into-view.js';
import {fromDocument} from '../../core/host/document.js';
import {loaded} from '../../core/host/loaded.js';
import {settings} from '../../core/host/settings.js';
import {type Content, directionOf, english} from '../../core/locale/languages.js';
import {nearestLang} from '../../core/locale/nearest-lang.js';
import {staffCardStyles} from './staff-card.styles.js';
import {contentFor} from '../../core/locale/locale-controller.js';

/** A string of a language's content, marked as English if it has no translation yet. */
const marked = ({untranslated}: Content, string?: string): unknown =>
  untranslated?.includes(string) ? html`<span lang="en" dir="ltr">${string}</span>` : string;

/**
 * The symptoms for staff to read, in each of the languages side by side. The strings are not in the light DOM, where the page
 * could read what is ticked.
 *
 * @param reader - The content in the reader's language.
 * @param languages - The content by language; the first is the reader's.
 * @param ticked - The symptoms that the reader has ticked, by index. If there are none, all are shown, as symptoms to check for.
 */
function staffCard(
  reader: Content,
  level: number,
  languages: ReadonlyMap<string, Content>,
  ticked: readonly number[],
  close: () => unknown,
): TemplateResult {
  const {staff} = reader.redFlags;
  return html`<dialog part="staff" aria-label=${staff.show} @close=${close} @keydown=${keepEscape}>
    <button type="button" part="close" @click=${close}>${marked(reader, staff.close)}</button>
    <div class="languages">
      ${[...languages].map(([language, content]) => {
        const {redFlags} = content;
        return html`<div lang=${language} dir=${directionOf(language)}>
          ${heading(level, marked(content, ticked.length ? redFlags.staff.mine : redFlags.all))}
          <ul>
            ${(ticked.length ? ticked.map((symptom) => redFlags.flags.at(symptom)) : redFlags.flags).map(
              (flag) => html`<li>${marked(content, flag)}</li>`,
            )}
          </ul>
          <p>${marked(content, redFlags.meaning)}</p>
        </div>`;
      })}
    </div>
    <button
      type="button"
      part="print"
      @click=${() => {
        print();
      }}
    >
      ${marked(reader, staff.print)}
    </button>
  </dialog>`;
}

/** How long the card waits for the page's language, in milliseconds. */
const timeout = 2000;

/** The content to show if that of the page's language takes too long. */
const englishAfterTimeout = (): Promise<[Content, string]> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve([english, 'en']);
    }, timeout);
  });

/** Keeps the Escape key from also closing a dialog of the host's that the card is in. */
const keepEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') event.stopPropagation();
};

/** The staff card in the reader's language and the page's, a modal dialog. */
export class StaffCard implements ReactiveController {
  #host: ReactiveControllerHost & {renderRoot: HTMLElement | DocumentFragment};
  /** Loads the controller that prints the card alone while it is open. */
  #printAlone?: Promise<unknown>;
  readonly styles = staffCardStyles;
  /** The content in the page's language, while the card is open. */
  #page?: [Content, string];

  constructor(host: ReactiveControllerHost & {renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
    host.addController(this);
  }

  /** A dialog that is moved would stay open, but no longer be modal. */
  hostDisconnected(): void {
    this.forget();
    this.#host.requestUpdate();
  }

  /** Opens the card at its top, with the focus on its first heading; a browser would focus a button. */
  async show(): Promise<void> {
    this.#printAlone ??= loaded(import('../../core/print-alone.js')).then(
      (module) => module && new module.PrintAlone(this.#host, () => this.element),
    );
    this.#page = await Promise.race([contentFor(nearestLang(fromDocument('documentElement'))), englishAfterTimeout()]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const card = this.element;
    if (!card) return;
    if (settings().framed) {
      const {placeInView} = await import('../../core/place-in-view.js');
      await placeInView(card);
      // scrolls after the next frame, when the dialog is open
      intoView(card, 'nearest');
    }
    // jsdom does not implement the method
    if ('showModal' in card) card.showModal();
    const title = card.querySelector<HTMLElement>('[part=heading]');
    if (title) title.tabIndex = -1;
    title?.focus();
    card.scrollTop = 0;
  }

  close = async (): Promise<void> => {
    this.#page = undefined;
    this.#host.requestUpdate();
    // after the render: nothing outside a modal dialog can be focused
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('[part=show-staff]')?.focus();
  };

  /** Closes the card with the next render, without moving the focus. */
  forget(): void {
    this.#page = undefined;
  }

  get element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /**
   * @param content - The content in the reader's language.
   * @param others - Further languages to show.
   * @param ticked - The symptoms that the reader has ticked, by index. If there are none, all are shown, as symptoms to check for.
   */
  render(
    content: Content,
    language: string,
    others: readonly (readonly [string, Content])[],
    level: number,
    ticked: readonly number[],
  ): TemplateResult | typeof nothing {
    if (!this.#page) return nothing;
    const [page, pageLanguage] = this.#page;
    const languages = new Map([[language, content], [pageLanguage, page], ...others]);
    return staffCard(content, level, languages, ticked, this.close);
  }
}
