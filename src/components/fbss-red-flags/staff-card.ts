import {html, type TemplateResult} from 'lit';
import {printPage} from '../../element/print-page.js';
import {type Content, directionOf} from '../../language/languages.js';

/**
 * The signs for staff to read, in each of the languages side by side. What is ticked is no affair of the page's, so
 * these words stay out of the light DOM.
 *
 * @param languages - The words by language; the first is the reader's.
 * @param ticked - The signs that the reader has ticked, by index; none: all are shown, as signs to check for.
 */
export function staffCard(
  {staff}: Content['redFlags'],
  languages: ReadonlyMap<string, Content>,
  ticked: readonly number[],
  close: () => unknown,
): TemplateResult {
  return html`<dialog part="staff" aria-label=${staff.show} @close=${close}>
    <div class="languages">
      ${[...languages].map(
        ([language, {redFlags}]) =>
          html`<div lang=${language} dir=${directionOf(language)}>
            <b>${ticked.length ? redFlags.staff.mine : redFlags.staff.all}</b>
            <ul>
              ${(ticked.length ? ticked.map((sign) => redFlags.flags.at(sign)) : redFlags.flags).map(
                (flag) => html`<li>${flag}</li>`,
              )}
            </ul>
            <p>${redFlags.meaning}</p>
          </div>`,
      )}
    </div>
    <button type="button" part="print" @click=${printPage}>${staff.print}</button>
    <button type="button" part="close" @click=${close}>${staff.close}</button>
  </dialog>`;
}
