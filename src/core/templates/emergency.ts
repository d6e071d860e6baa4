import {html, nothing, type TemplateResult} from 'lit';
import {isPlainClick} from '../follow-address.js';
import {loaded} from '../host/loaded.js';
import {plainLine, unbroken} from '../host/plain-line.js';
import {settings} from '../host/settings.js';
import {type Content, english} from '../locale/languages.js';
import {emergencyNumber, telephone} from '../emergency-number.js';
import type {Localized} from '../light-text.js';
import {pageShowsRedFlags, redFlagsIn} from '../red-flags-shown.js';
import {heading} from './heading.js';
import {points} from './points.js';
import type {Bilingual, BilingualParts, Localize} from './bilingual.js';

/** The attributes of an element for the emergency call. The page's settings are the defaults. */
interface Call {
  emergencyNumber?: string | null;
  country?: string | null;
  textContact?: string | null;
  slot?: string;
}

/** An octagon with an exclamation mark: urgency as a shape, for readers who do not see the colour. */
export const warningIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zm3 4.5v7h2v-7zm0 9v2h2v-2z" />
</svg>`;

/** The band at the top of an emergency card. Its heading is the action, with the urgency in it. */
export const emergencyBand = (
  level: number,
  {local, english: inEnglish}: BilingualParts,
  id = 'title',
): TemplateResult => {
  const title = ({redFlags}: Content): string => redFlags.heading;
  return html`<div part="band">
    ${warningIcon}
    <div>${heading(level, local(title), id)} ${inEnglish(title)}</div>
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
    number && [' ', html`<bdi class="number" dir="ltr">${localize(number, 'ltr', undefined, telephone(number))}</bdi>`];
  // the language of the hospital's line is not known
  const theLine = (): unknown => [' ', html`<bdi>${localize(unbroken(line), 'auto', '')}</bdi>`];
  return html`${
      number
        ? html`<a part="call" href=${telephone(number)}>${local(call)}${theNumber()}</a> ${inEnglish(call, theNumber)}`
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

/** The symptoms, each rendered by `item`: as many as there are in English, or in the language if it has more. */
export const emergencyFlags = <Item>(
  {redFlags}: Content,
  {local, english: inEnglish}: BilingualParts,
  item: (flag: Localized, inEnglish: TemplateResult | typeof nothing, index: number) => Item,
): Item[] =>
  Array.from({length: Math.max(redFlags.flags.length, english.redFlags.flags.length)}, (_, index) => {
    const pick = (content: Content): string | undefined => content.redFlags.flags.at(index);
    return item(local(pick), inEnglish(pick), index);
  });

/** The symptoms as a list: all of them, or as many as `count`. */
export const emergencyList = (content: Content, parts: BilingualParts, count?: number): TemplateResult =>
  points(emergencyFlags(content, parts, (flag, inEnglish) => [flag, inEnglish]).slice(0, count), (flag) => flag);

/** The nerve symptoms with what to do, and how to get to all symptoms that need emergency help. */
export const nerveEmergency = (
  host: Call & Element,
  content: Content,
  parts: BilingualParts,
  bilingual: Bilingual,
  localize: Localize,
): TemplateResult =>
  html`<p>${bilingual(({redFlags}) => redFlags.heading)}</p>
    ${emergencyList(content, parts, content.redFlags.nerveFlags)}
    <p>${bilingual(({redFlags}) => redFlags.nerves)}</p>
    ${emergencyAction(host, parts, localize)} ${allFlags(host, content, parts)}`;

/** Follows the link by script: some pages have no such id, and some routers take the link for one of their own. */
async function goToRedFlags(host: Element, event: MouseEvent): Promise<void> {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  event.stopPropagation();
  const redFlags = redFlagsIn(host);
  const module = await loaded(import('../deep-link.js'));
  if (redFlags) module?.goTo(redFlags);
}

/** All symptoms that need emergency help: a link if the page shows the red flags, else the list itself. */
export const allFlags = (host: Element, content: Content, parts: BilingualParts): TemplateResult => {
  const all = ({redFlags}: Content): string => redFlags.all;
  const title = parts.local(all);
  // beside the name of the control, which is in one language
  const inEnglish = parts.english(all);
  if (!pageShowsRedFlags(host)) {
    return html`<details part="all-flags">
      <summary>${title}</summary>
      ${inEnglish} ${emergencyList(content, parts)}
    </details>`;
  }
  return html`<a
      part="all-flags"
      href="#fbss-red-flags"
      @click=${(event: MouseEvent) => {
        void goToRedFlags(host, event);
      }}
      >${title}</a
    >${inEnglish}`;
};
