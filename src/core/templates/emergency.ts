import {html, nothing, type TemplateResult} from 'lit';
import {plainLine} from '../host/plain-line.js';
import {settings} from '../host/settings.js';
import {type Content, english} from '../locale/languages.js';
import {emergencyNumber, telephone} from '../emergency-number.js';
import type {Localized} from '../light-text.js';
import {heading} from './heading.js';
import type {BilingualParts, Localize} from './bilingual.js';

/** The attributes of an element for the emergency call. The page's settings are the defaults. */
interface Call {
  emergencyNumber?: string | null;
  country?: string | null;
  textContact?: string | null;
  slot?: string;
}

/** An octagon with an exclamation mark: urgency as a shape, for readers who do not see the colour. */
const sign = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zm3 4.5v7h2v-7zm0 9v2h2v-2z" />
</svg>`;

/** The band at the top of an emergency card. The tier is part of the heading, for readers who navigate by headings. */
export const emergencyBand = (
  level: number,
  {local, english: inEnglish}: BilingualParts,
  title = ({redFlags}: Content): string => redFlags.heading,
  id = 'title',
): TemplateResult => {
  const tier = ({redFlags}: Content): string => redFlags.tier;
  return html`<div part="band">
    ${sign}
    <div>
      ${heading(level, html`<span part="tier">${local(tier)}</span> ${local(title)}`, id)} ${inEnglish(tier)}
      ${inEnglish(title)}
    </div>
  </div>`;
};

/** The hospital's line for readers who cannot telephone; empty if none is set. */
const textLine = ({textContact}: Call): string => plainLine(textContact ?? settings().textContact ?? '');

/** What to do: the call, with the number if there is one, the line for readers who cannot telephone, and where to go. */
export const emergencyAction = (
  host: Call,
  {local, english: inEnglish}: BilingualParts,
  localize: Localize,
): TemplateResult => {
  const number = emergencyNumber(host);
  const line = textLine(host);
  const call = ({redFlags}: Content): string => redFlags.call;
  const callLocal = ({redFlags}: Content): string => redFlags.callLocal;
  const cannotTelephone = ({redFlags}: Content): string => redFlags.cannotTelephone;
  const orGo = ({redFlags}: Content): string => redFlags.orGo;
  const theNumber = (): unknown =>
    number && [' ', html`<bdi dir="ltr">${localize(number, 'ltr', undefined, telephone(number))}</bdi>`];
  // the language of the hospital's line is not known
  const theLine = (): unknown => [' ', html`<bdi>${localize(line, 'auto', '')}</bdi>`];
  return html`${
      number
        ? html`<a part="call" href=${telephone(number)}><span>${local(call)}${theNumber()}</span></a>
            ${inEnglish(call, theNumber)}`
        : html`<p part="call-local">${local(callLocal)}${inEnglish(callLocal)}</p>`
    }
    <slot name="text-contact"
      >${
        line
          ? html`<p part="text-contact">${local(cannotTelephone)}${theLine()}${inEnglish(cannotTelephone, theLine)}</p>`
          : nothing
      }</slot
    >
    <p>${local(orGo)}${inEnglish(orGo)}</p>`;
};

/** What to do, as strings to announce. */
export const emergencyLines = (host: Call, {redFlags}: Content): string[] => {
  const number = emergencyNumber(host);
  const line = textLine(host);
  return [
    number ? `${redFlags.call} ${number}` : redFlags.callLocal,
    ...(line ? [`${redFlags.cannotTelephone} ${line}`] : []),
    redFlags.orGo,
  ];
};

/** The signs, each rendered by `item`: as many as there are in English, or in the language if it has more. */
export const emergencySigns = <Item>(
  {redFlags}: Content,
  {local, english: inEnglish}: BilingualParts,
  item: (sign: Localized, inEnglish: TemplateResult | typeof nothing, index: number) => Item,
): Item[] =>
  Array.from({length: Math.max(redFlags.flags.length, english.redFlags.flags.length)}, (_, index) => {
    const pick = (content: Content): string | undefined => content.redFlags.flags.at(index);
    return item(local(pick), inEnglish(pick), index);
  });
