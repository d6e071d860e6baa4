import {html, type TemplateResult} from 'lit';
import {type Content, english} from '../language/languages.js';
import {emergencyNumber, telephone} from './emergency-number.js';
import {heading} from './heading.js';
import type {Urgent} from './say.js';

/** An octagon with an exclamation mark: urgency as a shape, for those who do not see the colour. */
const sign = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zm3 4.5v7h2v-7zm0 9v2h2v-2z" />
</svg>`;

/** The band that opens an emergency card: shape, word, heading. */
export const emergencyBand = (
  level: number,
  urgent: Urgent,
  title = ({redFlags}: Content): string => redFlags.heading,
  id = 'title',
): TemplateResult =>
  html`<div part="band">
    ${sign}
    <div>
      <p part="tier">${urgent(({redFlags}) => redFlags.tier)}</p>
      ${heading(level, urgent(title), id)}
    </div>
  </div>`;

/** The one action: the call, with a number where there is one, and where to go. */
export const emergencyAction = (
  host: {emergencyNumber?: string | null; country?: string | null},
  urgent: Urgent,
  say: (string: string, direction?: string, language?: string, address?: string) => TemplateResult,
): TemplateResult => {
  const number = emergencyNumber(host);
  return html`${
      number
        ? html`<a part="call" href=${telephone(number)}
            ><span
              >${urgent(
                ({redFlags}) => redFlags.call,
                () => [' ', html`<bdi dir="ltr">${say(number, 'ltr', undefined, telephone(number))}</bdi>`],
              )}</span
            ></a
          >`
        : html`<p part="call-local">${urgent(({redFlags}) => redFlags.callLocal)}</p>`
    }
    <p>${urgent(({redFlags}) => redFlags.orGo)}</p>`;
};

/** The signs, each as `item` puts it: as many as there are in English, or in the language if it has more. */
export const emergencySigns = <Item>(
  {redFlags}: Content,
  urgent: Urgent,
  item: (sign: TemplateResult, index: number) => Item,
): Item[] =>
  Array.from({length: Math.max(redFlags.flags.length, english.redFlags.flags.length)}, (_, index) =>
    item(
      urgent((words) => words.redFlags.flags.at(index)),
      index,
    ),
  );
