import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {strToU8, zipSync} from 'fflate';

/** The plugin's folder, which is its text domain, too. A long one, so that no other plugin has it. */
const wordpressFolder = 'fbss-patient-information';

/** The plain HTML of the sections, without the strict form. */
const sectionsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /^[a-z-]+\.html$/.test(name))
    .map((name) => name.slice(0, -'.html'.length))
    .sort();

/** What the PHP of both packages is told by the build. */
async function facts(languages, sections) {
  const words = async (language) => import(pathToFileURL(`generated/${language}/index.js`));
  const {emergencyNumbers} = await import(pathToFileURL('generated/en/emergency-numbers.js'));
  const {ownName} = await import(pathToFileURL('generated/js/core/locale/own-name.js'));
  const named = new Map(languages.map((language) => [language, new Intl.DisplayNames([language], {type: 'region'})]));
  const countries = Object.entries(emergencyNumbers).flatMap(([number, codes]) =>
    codes.split(' ').map((code) => ({code, number})),
  );
  return {
    sections,
    languages: Object.fromEntries(
      await Promise.all(
        languages.map(async (language) => {
          const {redFlags} = await words(language);
          const {script} = new Intl.Locale(language).maximize();
          // sorted here: PHP knows the order of a language only with an extension
          const {compare} = new Intl.Collator(language);
          const names = named.get(language);
          const codes = countries.map(({code}) => code).sort((one, other) => compare(names.of(one), names.of(other)));
          return [language, {name: ownName(language), script, call: redFlags.call, countries: codes.join(' ')}];
        }),
      ),
    ),
    countries: Object.fromEntries(
      countries
        .sort((one, other) => (one.code < other.code ? -1 : 1))
        .map(({code, number}) => [
          code,
          {number, names: Object.fromEntries([...named].map(([language, names]) => [language, names.of(code)]))},
        ]),
    ),
  };
}

/** A value as PHP source. */
function php(value, indent = '') {
  if (typeof value !== 'object') return `'${String(value).replace(/[\\']/g, '\\$&')}'`;
  const inner = `${indent}\t`;
  const lines = Object.entries(value).map(([key, of]) => `${inner}${php(key)} => ${php(of, inner)},\n`);
  return `array(\n${lines.join('')}${indent})`;
}

const dataFile = (data, guard = '') =>
  `<?php\n/**\n * What the build knows.\n *\n * @package fbss\n */\n\n${guard}return ${php(data)};\n`;

/** The places that the packages fill in, by the sections that must have them. */
const placesOf = (language) => {
  const call = [`<!--fbss:call ${language}-->`, '<!--fbss:text-contact-->', '<!--fbss:line-->'];
  const all = [...call, '<!--fbss:contact-->'];
  return {'red-flags': all, guide: all, 'see-a-doctor': call};
};

/** A fragment that the packages fill in. It must have the places for the number and the lines. */
function template(language, section) {
  const path = `generated/templates/${language}/${section}.html`;
  const html = readFileSync(path, 'utf8');
  const missing = (placesOf(language)[section] ?? []).filter((place) => !html.includes(place));
  if (missing.length) throw new Error(`packages: ${path} has no ${missing.join(', ')}`);
  return html;
}

/** Every file below a folder, by its path in it; text with the version in its place. */
function sources(folder, version) {
  const files = {};
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    files[name] = readFileSync(path, 'utf8').replaceAll('{{version}}', version);
  }
  return files;
}

/** The key of a message: its context, if it has one, and its words. */
const messageKey = (id, context) => (context ? `${context}\u0004${id}` : id);

/** The messages of a plugin's own words, each with the files that have it. */
function messagesOf(files) {
  const messages = new Map();
  const add = (file, id, context) => {
    const key = messageKey(id, context);
    const known = messages.get(key) ?? {id, context, files: new Set()};
    known.files.add(file);
    messages.set(key, known);
  };
  for (const [file, text] of Object.entries(files)) {
    if (!/\.(?:php|js)$/.test(file)) continue;
    const calls =
      /\b(?:esc_html__|esc_attr__|esc_html_e|esc_attr_e|__|_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'fbss-patient-information'/g;
    for (const [, id] of text.matchAll(calls)) add(file, id.replace(/\\(.)/g, '$1'));
  }
  for (const field of ['Plugin Name', 'Description']) {
    add('fbss.php', new RegExp(`^ \\* ${field}: +(.*)$`, 'm').exec(files['fbss.php'])[1]);
  }
  const {title, description, keywords} = JSON.parse(files['block/block.json']);
  add('block/block.json', title, 'block title');
  add('block/block.json', description, 'block description');
  for (const keyword of keywords) add('block/block.json', keyword, 'block keyword');
  return messages;
}

const quoted = (text) => JSON.stringify(text);

function pot(messages, version) {
  const head = [
    `Project-Id-Version: FBSS patient information ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Domain: ${wordpressFolder}`,
  ];
  const entries = [...messages.values()].map(
    ({id, context, files}) =>
      `#: ${[...files].sort().join(' ')}\n${context ? `msgctxt ${quoted(context)}\n` : ''}msgid ${quoted(id)}\nmsgstr ""\n`,
  );
  return `msgid ""\nmsgstr ""\n${head.map((line) => `${quoted(`${line}\n`)}\n`).join('')}\n${entries.join('\n')}`;
}

/** The translations of a .po file by key, with its head under the empty key. It has no plurals. */
function readPo(text) {
  const translations = new Map();
  for (const block of text.split(/\n\s*\n/)) {
    const fields = {};
    let field;
    for (const line of block.split('\n')) {
      const [, name, value] = /^(?:(msgctxt|msgid|msgstr) )?(".*")$/.exec(line) ?? [];
      if (value === undefined) continue;
      field = name ?? field;
      fields[field] = (fields[field] ?? '') + JSON.parse(value);
    }
    if (fields.msgstr) translations.set(messageKey(fields.msgid, fields.msgctxt), fields.msgstr);
  }
  return translations;
}

/** The same as a .mo file, which is what WordPress reads. */
function mo(translations) {
  const entries = [...translations]
    .map(([key, value]) => [Buffer.from(key), Buffer.from(value)])
    .sort(([one], [other]) => Buffer.compare(one, other));
  const head = Buffer.alloc(28 + entries.length * 16);
  // the last two: no hash table, whose place WordPress still checks
  [0x950412de, 0, entries.length, 28, 28 + entries.length * 8, 0, head.length].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  const parts = [head];
  let offset = head.length;
  for (const column of [0, 1]) {
    entries.forEach((entry, index) => {
      const at = 28 + column * entries.length * 8 + index * 8;
      head.writeUInt32LE(entry[column].length, at);
      head.writeUInt32LE(offset, at + 4);
      parts.push(entry[column], Buffer.alloc(1));
      offset += entry[column].length + 1;
    });
  }
  return Buffer.concat(parts);
}

/** The languages of a plugin's own words: the template, and each translation in the forms that WordPress reads. */
function languageFiles(files, version) {
  const messages = messagesOf(files);
  const out = {[`languages/${wordpressFolder}.pot`]: pot(messages, version)};
  for (const [file, text] of Object.entries(files)) {
    const [, locale] = /^languages\/[a-z-]+-(\w+)\.po$/.exec(file) ?? [];
    if (!locale) continue;
    const translations = readPo(text);
    const missing = [...messages].filter(([key]) => !translations.has(key)).map(([, {id}]) => id);
    const stale = [...translations.keys()].filter((key) => key && !messages.has(key));
    if (missing.length || stale.length) {
      throw new Error(`${file}: not translated: ${missing.join(' | ')}; no longer there: ${stale.join(' | ')}`);
    }
    const ofEditor = [...messages].filter(([, {files: where}]) => where.has('block/editor.js'));
    out[`languages/${wordpressFolder}-${locale}.mo`] = mo(translations);
    // WordPress looks for it by the script's handle
    out[`languages/${wordpressFolder}-${locale}-fbss-section-editor-script.json`] = JSON.stringify({
      domain: 'messages',
      locale_data: {
        messages: {
          '': {domain: 'messages', lang: locale},
          ...Object.fromEntries(ofEditor.map(([key]) => [key, [translations.get(key)]])),
        },
      },
    });
  }
  return out;
}

/** Writes a zip with one folder in it. The same files give the same bytes. */
export function writeZip(path, folder, files) {
  const bytes = (content) => (typeof content === 'string' ? strToU8(content) : new Uint8Array(content));
  const entries = Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => [`${folder}/${name}`, bytes(content)]);
  mkdirSync(join(path, '..'), {recursive: true});
  writeFileSync(path, zipSync(Object.fromEntries(entries), {level: 9, mtime: new Date(2000, 0, 1)}));
}

/**
 * Writes `wordpress/fbss.zip` and `drupal/fbss.zip` into `dist`, of the sources in `src/script` and what is built.
 * Call it when `dist` has `fbss.js`, `content/`, `lazy/` and `html/`.
 */
export async function packages({dist = 'dist'} = {}) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const languages = [sourceLocale, ...targetLocales];
  const sections = sectionsIn(`${dist}/html/${sourceLocale}`);
  const data = await facts(languages, sections);
  const fragments = Object.fromEntries(
    languages.flatMap((language) =>
      sections.map((section) => [`fragments/${language}/${section}.html`, template(language, section)]),
    ),
  );
  const filesIn = (folder) => readdirSync(`${dist}/${folder}`).map((name) => `${folder}/${name}`);
  const scripts = Object.fromEntries(
    ['fbss.js', ...filesIn('content'), ...filesIn('lazy')].map((name) => [
      `assets/${name}`,
      readFileSync(`${dist}/${name}`),
    ]),
  );
  const licences = Object.fromEntries(
    ['LICENSE', 'LICENSE-CONTENT', 'THIRD-PARTY'].map((name) => [name, readFileSync(name)]),
  );
  const guard = "defined( 'ABSPATH' ) || exit;\n\n";
  const shared = (before = '') =>
    Object.fromEntries(
      Object.entries(sources('integrations/php', version)).map(([name, text]) => [
        `shared/${name}`,
        text.replace('namespace Fbss;\n\n', `$&${before}`),
      ]),
    );
  const {'assets/fbss.js': script, ...besideIt} = scripts;
  const built = {...fragments, ...besideIt, ...licences};

  const plugin = sources('integrations/wordpress', version);
  const module = sources('integrations/drupal', version);
  for (const [name, lists] of Object.entries({'includes/lists.php': plugin, 'src/Fragments.php': module})) {
    const listed = [...lists[name].matchAll(/'([a-z-]+)' *=> (?:__|\$this->t)\(/g)]
      .map(([, section]) => section)
      .sort();
    if (`${listed}` !== `${sections}`) throw new Error(`packages: ${name} lists ${listed}; built are ${sections}`);
  }
  writeZip(`${dist}/wordpress/fbss.zip`, wordpressFolder, {
    ...plugin,
    ...languageFiles(plugin, version),
    ...shared(guard),
    'data.php': dataFile(data, guard),
    // a name by which performance plugins leave it where it is, beside its languages
    'assets/fbss.min.js': script,
    ...built,
  });
  writeZip(`${dist}/drupal/fbss.zip`, 'fbss', {
    ...module,
    ...shared(),
    'data.php': dataFile(data),
    'assets/fbss.js': script,
    ...built,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await packages({dist: process.argv[2]});
