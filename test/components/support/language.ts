import {notOffered} from '../../../src/content/not-offered.js';
import type {FbssElement} from '../../../src/index.js';
import {type Content, directionOf, english, modules, offered} from '../../../src/core/locale/languages.js';
import {resolveLocale} from '../../../src/core/locale/resolve-locale.js';
import {ownName} from '../../../src/core/locale/own-name.js';
import {elementsIn} from './page.js';

/** Strings that are the same as in English, by language; `*` is for all languages. */
const unchanged = (await fetch(new URL('../../../locales/unchanged.json', import.meta.url)).then((file) =>
  file.json(),
)) as Readonly<Record<string, readonly string[]>>;

/** Script codes that Unicode does not have as one script, with the scripts that they consist of. */
const compound: Readonly<Record<string, string>> = {
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
  Jpan: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
  Kore: '\\p{Script=Hangul}\\p{Script=Han}',
};

/** Matches a letter of a language's script; `undefined` for Latin, which does not identify a language. */
function letterOf(language: string): RegExp | undefined {
  const {script} = new Intl.Locale(language).maximize();
  if (!script) throw new Error(`The script of "${language}" is not known`);
  return script === 'Latn' ? undefined : new RegExp(`[${compound[script] ?? `\\p{Script=${script}}`}]`, 'u');
}

/** Names and abbreviations that keep their Latin letters everywhere. */
const latinNames =
  /\b(fbss-elements|FBSS|PSPS-2|CPSS|MRI|CT|EMG|A&E|AANS|NASS|Mayo Clinic|MedlinePlus|Christelis|Pain Medicine|Failed Back Surgery Syndrome)\b/g;

const numberAlone = /^[\d\s+()*#.-]+$/;

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

/** All strings that the elements may show in one language. */
interface Texts {
  strings: ReadonlySet<string>;
  /** Those of them that are English, because they have no translation yet. */
  untranslated: readonly (string | undefined)[];
  dates: readonly string[];
  letter: RegExp | undefined;
}

const cache = new Map<string, Texts>();

async function stringsOf(language: string): Promise<Texts> {
  let texts = cache.get(language);
  if (!texts) {
    const content: Content = (await modules.get(language)?.()) ?? english;
    texts = {
      strings: new Set([...stringsIn({...content}), ownName(language), ...(language === 'en' ? [notOffered] : [])]),
      untranslated: content.untranslated ?? [],
      dates: [content.dates.checked, content.dates.next],
      letter: letterOf(language),
    };
    cache.set(language, texts);
  }
  return texts;
}

/** Loads every language in advance, so that the first test does not take as long as all of them. */
export async function loadLanguages(): Promise<void> {
  await Promise.all(offered.map(stringsOf));
}

/** The text nodes that a shadow root shows, without the host's own. */
function textsIn(node: Node): Text[] {
  if (node instanceof Text) return node.data.trim() ? [node] : [];
  if (node instanceof Element && /^(style|svg)$/.test(node.localName)) return [];
  if (node instanceof HTMLSlotElement && node.assignedNodes().length)
    return node.name.startsWith('fbss-') ? node.assignedNodes().flatMap(textsIn) : [];
  return [...node.childNodes].flatMap(textsIn);
}

/** Whether an element is in a live region, which is only for screen readers. */
const isAnnounced = (place: Element | null): boolean => !!place?.closest('[role="status"]');

/** The element of the shadow root that shows a text. */
const placeOf = ({parentElement}: Text): Element | null => parentElement?.assignedSlot ?? parentElement;

const partOf = (place: Element | null): string =>
  place?.closest('[part]')?.getAttribute('part') ?? place?.localName ?? 'nowhere';

/** The language that an element should have. */
const expectedLanguage = (element: Element): string =>
  resolveLocale(element.closest<HTMLElement>('[lang]')?.lang ?? 'en', offered) ?? 'en';

/** The language that a text should have: the element's, except in the parts that are for other languages. */
function languageAt(place: Element | null, element: Element): string {
  if (place?.closest('[part~="english"], [part~="not-offered"]')) return 'en';
  const several = place?.closest<HTMLElement>('[part~="staff"] [lang], [part~="language"], [part~="chosen"]');
  return several?.lang ?? expectedLanguage(element);
}

/** Whether a text is English because it has no translation yet. */
export const isUntranslated = async (text: string, language: string): Promise<boolean> =>
  (await stringsOf(language)).untranslated.includes(text);

/** The same for an announcement, which consists of several strings and numbers. */
async function announcementProblemOf(text: string, language: string): Promise<string | undefined> {
  const strings = [...(await stringsOf(language)).strings].sort((one, other) => other.length - one.length);
  const rest = strings.reduce((left, string) => left.replaceAll(string, ''), text);
  return /\p{L}/u.test(rest) ? `has "${rest}", which is not in the content of "${language}"` : undefined;
}

/** Why a text is not in a language; `undefined` if it is. */
async function languageProblemOf(text: string, language: string): Promise<string | undefined> {
  const {strings, dates, letter} = await stringsOf(language);
  const [head = '', tail] = text.split(/: (?=[^:]*$)/);
  const dated = tail !== undefined && strings.has(head) && (numberAlone.test(tail) || dates.includes(tail));
  if (!strings.has(text) && !dated) return `is not in the content of "${language}"`;
  if (language === 'en') return undefined;
  const string = dated ? head : text;
  const isUnchanged = [unchanged['*'], unchanged[language]].some((list) => list?.includes(string));
  if (isUnchanged) return undefined;
  if ((await stringsOf('en')).strings.has(string)) return 'is English';
  if (letter && !letter.test(text)) return `has no letters of "${language}"`;
  if (letter && /\p{Script=Latin}/u.test(text.replace(latinNames, ''))) return 'has Latin letters';
  return undefined;
}

/** Texts of an element that are not in the right language, or not marked as such. */
export async function languageProblemsIn(element: FbssElement): Promise<string[]> {
  const {shadowRoot} = element;
  if (!shadowRoot) return [`${element.localName} shows nothing`];
  const problems: string[] = [];
  for (const node of textsIn(shadowRoot)) {
    // a line of the host, whose language is not known
    if (node.parentElement?.getAttribute('lang') === '') continue;
    const text = node.data.trim();
    // between two strings, in any language
    if (text === '–') continue;
    const place = placeOf(node);
    const report = (problem: string): void => {
      problems.push(`${element.localName}, ${partOf(place)}: "${text}" ${problem}`);
    };
    if (place instanceof HTMLSlotElement && node.parentElement === place) report('is not in the light DOM');
    const dir = node.parentElement?.closest<HTMLElement>('[dir]')?.dir ?? 'none';
    if (numberAlone.test(text)) {
      if (dir !== 'ltr') report(`has the direction ${dir}`);
      continue;
    }
    const languageHere = languageAt(place, element);
    const isEnglish = !isAnnounced(place) && (await isUntranslated(text, languageHere));
    const language = isEnglish ? 'en' : languageHere;
    // of the string in the light DOM, and of the slot with the fallback
    for (const around of [node.parentElement, place]) {
      const lang = around?.closest<HTMLElement>('[lang]')?.lang ?? '';
      if (lang !== language) report(`is marked as "${lang}", not "${language}"`);
    }
    if (dir !== directionOf(language)) report(`has the direction ${dir} in "${language}"`);
    if (isEnglish) continue;
    const problem = await (isAnnounced(place) ? announcementProblemOf : languageProblemOf)(text, language);
    if (problem) report(problem);
  }
  for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder']) {
    for (const labelled of shadowRoot.querySelectorAll(`[${name}]`)) {
      const label = labelled.getAttribute(name) ?? '';
      const language = languageAt(labelled, element);
      if (await isUntranslated(label, language)) continue;
      const problem = await languageProblemOf(label, language);
      if (problem) problems.push(`${element.localName}, ${partOf(labelled)}: its ${name} ${problem}`);
    }
  }
  return problems;
}

/** How far a box may overflow, in px, because browsers round. */
const tolerance = 1;

/**
 * The share of a text's height, at its top and at its bottom, that may overlap other text. A text's rectangle has the
 * height of the font, not of its letters; Nastaliq's is much taller than its lines.
 */
const ignoredShare = 0.25;

interface Shown {
  element: string;
  part: string;
  text: string;
  /** The card or the dialog that contains the text. */
  card: Element | null;
  /** The areas of its ancestors, up to the card, that the text may not leave. */
  around: readonly DOMRect[];
  rects: readonly DOMRect[];
}

const isShown = (element: Element | null): boolean =>
  !isAnnounced(element) &&
  !!element?.checkVisibility({visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true});

function shrunk({left, top, width, height}: DOMRect): DOMRect {
  return new DOMRect(left, top + height * ignoredShare, width, height * (1 - 2 * ignoredShare));
}

/** The areas of a place's ancestors, up to its card: bounded horizontally, and vertically if the ancestor clips. */
function boxesAround(place: Element | null, card: Element | null): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (let box = place; box; box = box === card ? null : box.parentElement) {
    const {display, overflow} = getComputedStyle(box);
    if (/^(contents|inline)$/.test(display)) continue;
    const rect = box.getBoundingClientRect();
    boxes.push(/hidden|clip/.test(overflow) ? rect : new DOMRect(rect.left, -1e6, rect.width, 2e6));
  }
  return boxes;
}

function shownIn({shadowRoot, localName}: FbssElement): Shown[] {
  if (!shadowRoot) return [];
  const cache = new Map<Element | null, DOMRect[]>();
  return textsIn(shadowRoot).flatMap((node) => {
    if (!isShown(node.parentElement)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({width, height}) => width && height).map(shrunk);
    const place = placeOf(node);
    const card = place?.closest('dialog, [part~="card"]') ?? null;
    const parent = place instanceof HTMLSlotElement ? place.parentElement : place;
    const around = cache.get(parent) ?? boxesAround(parent, card);
    cache.set(parent, around);
    return [{element: localName, part: partOf(place), text: node.data.trim(), card, around, rects}];
  });
}

const inside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - tolerance &&
  inner.right <= outer.right + tolerance &&
  inner.top >= outer.top - tolerance &&
  inner.bottom <= outer.bottom + tolerance;

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > tolerance &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > tolerance;

const nameOf = ({element, part, text}: Shown): string => `${element}, ${part}: "${text.slice(0, 40)}"`;

/** Boxes of an element whose content is wider, or that are wider than the element. */
function tooWideIn(element: FbssElement): string[] {
  const {shadowRoot, localName} = element;
  const room = element.getBoundingClientRect();
  return [...(shadowRoot?.querySelectorAll('*') ?? [])]
    .filter((box): box is HTMLElement => box instanceof HTMLElement && isShown(box))
    .flatMap((box) => {
      const where = `${localName}, ${partOf(box)} (${box.localName})`;
      const problems: string[] = [];
      if (getComputedStyle(box).overflow !== 'visible' && box.scrollWidth > box.clientWidth + tolerance)
        problems.push(`${where}: ${box.scrollWidth}px in ${box.clientWidth}px`);
      const {left, right} = box.getBoundingClientRect();
      if (!box.closest('dialog') && (left < room.left - tolerance || right > room.right + tolerance))
        problems.push(`${where}: ${left}px to ${right}px in ${room.left}px to ${room.right}px`);
      return problems;
    });
}

/** Texts that overlap, each pair once; a dialog covers everything on purpose. */
function overlapsAmong(all: readonly Shown[]): string[] {
  const boxes = all
    .flatMap((shown) => shown.rects.map((rect) => ({shown, rect})))
    .sort((one, other) => one.rect.top - other.rect.top);
  const pairs = new Set<string>();
  boxes.forEach(({shown, rect}, index) => {
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (!other || other.rect.top > rect.bottom) break;
      if (other.shown === shown || (other.shown.card !== shown.card && (isDialog(other.shown) || isDialog(shown))))
        continue;
      if (overlap(rect, other.rect)) pairs.add(`${nameOf(shown)} overlaps ${nameOf(other.shown)}`);
    }
  });
  return [...pairs];
}

const isDialog = ({card}: Shown): boolean => card instanceof HTMLDialogElement;

/** Layout problems in a part of a page: boxes that are too wide, and texts that are cut off or overlap. */
export function layoutProblemsIn(root: ParentNode): string[] {
  const elements = elementsIn(root);
  const all = elements.flatMap(shownIn);
  const outside = all
    .filter(({rects, around}) => !around.length || !rects.every((rect) => around.every((box) => inside(rect, box))))
    .map((shown) => `${nameOf(shown)} is cut off, or outside its card`);
  return [...elements.flatMap(tooWideIn), ...outside, ...overlapsAmong(all)];
}
