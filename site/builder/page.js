import {
  fromSearch,
  readBase,
  sections,
  standard,
  stylesOf,
  systems,
  toSearch,
  versionIn,
  withContact,
  withMode,
  withNumber,
  withTextContact,
} from './choices.js';
import {addColorFields, fillColors, readColors, showColorFields, showContrast} from './color-fields.js';
import {byId, make, radio, say, showProblem, showWarning} from './dom.js';
import {emergencyNumbers} from './emergency-numbers.js';
import {showFromLink} from './from-link.js';
import {whenTypingStops} from './messages.js';
import {ownName} from './own-name.js';
import {waysFor} from './snippets.js';
import {lineProblem, numberProblem, visible, withNumbersInOrder} from './typed.js';

/**
 * The page: the choices, the preview, what to copy, and the address, which says all of it.
 * @typedef {import('./choices.js').Choice} Choice
 */

/** The files that this page uses itself: they stand where its script is. */
const files = new URL('.', /** @type {HTMLScriptElement} */ (document.querySelector('script[src$="fbss.js"]')).src)
  .href;

/** @type {Record<string, string>} */
let integrity = {};
/** @type {string[]} */
let languages = ['en'];
/** @type {import('./from-link.js').Brought} What came with the address. */
let brought = standard();

/** @type {(select: HTMLElement, options: Iterable<[value: string, text: string, lang?: string]>) => void} */
function fill(select, options) {
  for (const [value, text, lang = ''] of options) select.append(make('option', {value, lang: lang || false}, text));
}

/** What is chosen now, without what cannot be used, and what is wrong with each field that can be. */
function read() {
  const choice = standard();
  for (const id of /** @type {const} */ (['section', 'lang', 'country', 'level', 'cms', 'width'])) {
    choice[id] = byId(id).value;
  }
  choice.mode = /** @type {Choice['mode']} */ (radio('mode'));
  choice.look = /** @type {Choice['look']} */ (radio('look'));
  const {colors, problems} = readColors();
  choice.colors = colors;

  const number = byId('number').value.trim();
  const wrongNumber = number ? numberProblem(number) : undefined;
  problems.set(byId('number'), wrongNumber);
  choice.number = wrongNumber ? '' : number;

  const lineIn = (/** @type {string} */ id) => {
    const line = withNumbersInOrder(byId(id).value.trim());
    const problem = lineProblem(line);
    problems.set(byId(id), problem);
    return problem ? '' : line;
  };
  choice.contact = lineIn('contact');
  choice.textContact = lineIn('text-contact');

  const typed = byId('base').value.trim();
  const base = readBase(typed || files);
  problems.set(
    byId('base'),
    base ? undefined : 'This is no web address of a folder. It starts with https:// and has no ? and no #.',
  );
  choice.base = base && base !== files ? base : '';
  return {choice, problems};
}

/** @param {Choice} choice It goes into the fields. */
function write(choice) {
  for (const id of /** @type {const} */ (['section', 'lang', 'country', 'number', 'level', 'contact', 'cms'])) {
    byId(id).value = choice[id];
  }
  byId('text-contact').value = choice.textContact;
  byId('width').value = choice.width;
  byId('base').value = choice.base || files;
  radio('mode', choice.mode);
  radio('look', choice.look);
  fillColors(choice);
}

/** @param {Choice} choice Shows the fields that the section has a use for. */
function showFields({section, country, number, base}) {
  const shown = {
    number: withNumber.has(section),
    'other-number': withNumber.has(section) && country === 'other',
    contact: withContact.has(section),
    'text-contact': withTextContact.has(section),
    mode: withMode.has(section),
  };
  for (const [name, isShown] of Object.entries(shown)) {
    /** @type {HTMLElement} */ (document.querySelector(`[data-for="${name}"]`)).hidden = !isShown;
  }
  say(
    byId('country-note'),
    country && (country !== 'other' || number)
      ? ''
      : 'None yet: readers see “your local emergency number”, with nothing to press.',
  );

  const whole = base || files;
  const version = versionIn(whole);
  byId('base-note').className = version ? 'note' : 'note hint';
  say(
    byId('base-note'),
    version
      ? `It names version ${version}: what you copy goes on working when a newer version comes out.`
      : 'It names no version. Put the files into a folder of their own, such as …/1.2.3/, and never change them. Once they change, the hash that you copied no longer fits, and readers see the link alone.',
  );
}

/** @param {Choice} choice The element itself, as it will stand on the page. */
function showPreview(choice) {
  const sheet = byId('sheet');
  const tag = `fbss-${choice.section}`;
  let element = sheet.firstElementChild;
  if (element?.localName !== tag) {
    element = make(tag);
    if (tag === 'fbss-guide') element.append(make('fbss-red-flags', {slot: 'section'}));
    sheet.replaceChildren(element);
    byId('stage').scrollTop = 0;
  }
  const isOther = choice.country === 'other';
  const wanted = {
    lang: choice.lang,
    'heading-level': choice.level,
    country: withNumber.has(choice.section) && !isOther ? choice.country : '',
    'emergency-number': withNumber.has(choice.section) && isOther ? choice.number : '',
    'text-contact': withTextContact.has(choice.section) ? choice.textContact : '',
    mode: withMode.has(choice.section) && choice.mode !== 'check' ? choice.mode : '',
  };
  for (const [name, value] of Object.entries(wanted)) {
    if (!value) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  element.removeAttribute('style');
  for (const [property, value] of stylesOf(choice)) element.style.setProperty(property, value);

  if (withContact.has(choice.section)) {
    const flags = tag === 'fbss-guide' ? element.querySelector('fbss-red-flags') : element;
    let line = flags?.querySelector(':scope > [slot="contact"]');
    if (!choice.contact) line?.remove();
    else if (!line) flags?.append((line = make('p', {slot: 'contact'})));
    if (line && line.textContent !== choice.contact) line.textContent = choice.contact;
  }

  byId('page-scheme').hidden = choice.look !== 'page';
  sheet.dataset.scheme = choice.look === 'page' ? radio('scheme') : choice.look;
  const pixels = `${choice.width} pixels`;
  byId('width').setAttribute('aria-valuetext', pixels);
  if (byId('width-shown').textContent !== pixels) byId('width-shown').textContent = pixels;
  radio('device', choice.width);
  fit();
}

/** Makes a wide preview small enough for its place. Its layout stays that of its width. */
function fit() {
  const sheet = byId('sheet');
  const width = Number(byId('width').value);
  const room = byId('stage').clientWidth;
  sheet.style.width = `${width}px`;
  sheet.style.zoom = String(Math.min(1, room / width));
}

/** @type {Map<string, Promise<any>>} */
const loaded = new Map();

/** @type {(path: string, load: (address: string) => Promise<any>) => Promise<any>} Once; a failure is tried again. */
function once(path, load) {
  const found = loaded.get(path) ?? load(files + path);
  loaded.set(path, found);
  found.catch(() => loaded.delete(path));
  return found;
}

/** @type {(address: string) => Promise<string>} */
async function textOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** @type {(choice: Choice) => Promise<string>} What the section is called in its language. */
async function titleOf({lang, section}) {
  const words = await once(`content/${lang}.js`, (address) => import(address));
  const key = section.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const title = section === 'guide' ? words.overview.heading : (words.guide[key] ?? words[key].heading);
  return title.replace(/[\u2066-\u2069]/g, '');
}

/** @type {(done: string, copy: () => Promise<void>) => Promise<void>} */
async function copyAnd(done, copy) {
  const told = byId('copied');
  told.textContent = '';
  try {
    await copy();
    told.textContent = done;
  } catch {
    told.textContent = 'Your browser does not let this page copy. Select the text and copy it yourself.';
  }
}

/** @type {(text: string, what: string) => HTMLElement} A button whose name says what it copies, too. */
const copyButton = (text, what) =>
  make('button', {type: 'button', class: 'main', 'aria-label': `${text}: ${what}`}, text);

/** @type {(block: import('./snippets.js').Block, code: string, way: string) => HTMLElement} */
function blockFor({label, rich}, code, way) {
  // two ways have parts of the same label
  const what = `${label} (${way})`;
  const pre = make('pre', {tabindex: '0', role: 'group', 'aria-label': what}, make('code', {}, code));
  const copy = copyButton(rich ? 'Copy the HTML' : 'Copy', what);
  copy.addEventListener('click', () => copyAnd(`Copied: ${what}`, () => navigator.clipboard.writeText(code)));
  const buttons = make('div', {class: 'buttons'}, copy);
  if (rich) {
    const formatted = copyButton('Copy as formatted text', what);
    formatted.addEventListener('click', () =>
      copyAnd(`Copied as formatted text: ${what}`, () =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([code], {type: 'text/html'}),
            'text/plain': new Blob([code.replace(/<[^>]*>/g, '')], {type: 'text/plain'}),
          }),
        ]),
      ),
    );
    buttons.prepend(formatted);
    copy.className = '';
  }
  return make('div', {class: 'block'}, make('p', {class: 'label'}, label), pre, buttons);
}

let asked = 0;
let said = '';

/** @param {Choice} choice What to copy for the system that is chosen. */
async function showWays(choice) {
  const turn = ++asked;
  const place = byId('ways');
  /** @type {HTMLElement[]} */
  let next;
  let key;
  try {
    const title = await titleOf(choice);
    const ways = waysFor(choice, {base: choice.base || files, title, integrity});
    const codes = await Promise.all(
      ways.map(({blocks}) => Promise.all(blocks.map(({code, file}) => code ?? once(file ?? '', textOf)))),
    );
    if (!Object.keys(integrity).length)
      ways[0].notes.push('The hashes did not arrive. Reload the page for a snippet that has one.');
    key = JSON.stringify([ways, codes]);
    next = ways.map(({title: name, where, blocks, notes}, index) => {
      const inside = [
        make('ol', {class: 'where'}, ...where.map((line) => make('li', {}, line))),
        ...notes.map((note) => make('p', {class: 'note warning'}, note)),
        ...blocks.map((block, at) => blockFor(block, codes[index][at].trim(), name)),
      ];
      return index
        ? make('details', {class: 'way'}, make('summary', {}, `Another way: ${name}`), ...inside)
        : make('div', {class: 'way'}, make('h3', {}, name), ...inside);
    });
  } catch {
    key = 'failed';
    next = [make('p', {class: 'warning'}, 'The files for this choice did not arrive. Reload the page to try again.')];
  }
  if (turn !== asked || key === said) return;
  said = key;
  const open = [...place.querySelectorAll('details')].map((details) => details.open);
  place.replaceChildren(...next);
  for (const [index, details] of [...place.querySelectorAll('details')].entries()) details.open = open[index] ?? false;
}

const messages = whenTypingStops(() => {
  const {choice, problems} = read();
  for (const [field, problem] of problems) showProblem(field, problem);
  showFromLink(choice, brought);
  showContrast(choice, () => {
    update();
    messages.now();
  });
});

function update() {
  const {choice} = read();
  showFields(choice);
  showColorFields(choice);
  showPreview(choice);
  messages.later();
  byId('copied').textContent = '';
  // a reload tells what was typed since from what came with the link
  history.replaceState({brought}, '', `${location.pathname}${toSearch(choice)}${location.hash}`);
  void showWays(choice);
}

/** @param {string} value A short form of it in a direction of its own, which cannot turn the text around it. */
const quoted = (value) => make('bdi', {}, visible([...value].slice(0, 40).join('')));

/** @param {[key: string, value: string][]} dropped What an address said that cannot be. */
function showDropped(dropped) {
  showWarning(
    byId('dropped'),
    ...(dropped.length
      ? [
          make('p', {}, 'The address of this page has values that cannot be used. They are left out:'),
          make('ul', {}, ...dropped.map(([key, value]) => make('li', {}, `${key}: “`, quoted(value), '”'))),
        ]
      : []),
  );
}

async function start() {
  try {
    integrity = JSON.parse(await textOf(`${files}integrity.json`));
    const names = Object.keys(integrity).map((name) => /^content\/(\w\w[\w-]*)\.js$/.exec(name)?.[1] ?? '');
    languages = names.filter((name) => name && name !== 'structured-data');
  } catch {
    // English, and what is copied has no hash
  }
  const names = languages.map((language) => /** @type {const} */ ([language, ownName(language)]));
  const {compare} = new Intl.Collator('en');
  fill(
    byId('lang'),
    names.sort((a, b) => compare(a[1], b[1])).map(([language, name]) => [language, name, language]),
  );
  fill(byId('section'), sections);
  fill(
    byId('level'),
    [1, 2, 3, 4, 5, 6].map((level) => [`${level}`, level === 2 ? '2, as usual' : `${level}`]),
  );
  fill(byId('cms'), systems);

  const regions = new Intl.DisplayNames('en', {type: 'region'});
  const countries = Object.entries(emergencyNumbers)
    .flatMap(([number, codes]) => codes.split(' ').map((code) => [code, regions.of(code) ?? code, number]))
    .sort((a, b) => compare(a[1], b[1]))
    .map(([code, name, number]) => /** @type {[string, string]} */ ([code, `${name} (${number})`]));
  fill(byId('country'), [['', 'Not chosen'], ...countries, ['other', 'Another: I type the number']]);

  addColorFields();
  const {choice, dropped} = fromSearch(location.search, languages);
  const {country, number, contact, textContact, base} = choice;
  brought = {country, number, contact, textContact, base, ...history.state?.brought};
  write(choice);
  showDropped(dropped);

  for (const button of document.querySelectorAll('input[name="device"]')) {
    button.addEventListener('change', () => {
      byId('width').value = radio('device');
      update();
    });
  }
  for (const place of [byId('choices'), byId('width'), byId('page-scheme')]) place.addEventListener('input', update);
  byId('choices').addEventListener('change', messages.now);
  byId('choices').addEventListener('submit', (/** @type {Event} */ event) => event.preventDefault());
  byId('share').addEventListener('click', () =>
    copyAnd('Copied: a link to these choices', () => navigator.clipboard.writeText(location.href)),
  );
  new ResizeObserver(fit).observe(byId('stage'));
  update();
  messages.now();
}

void start();
