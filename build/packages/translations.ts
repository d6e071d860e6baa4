import {type GetTextTranslation, mo, po} from 'gettext-parser';
import type {Files} from './zip.js';

type Messages = ReadonlyMap<string, GetTextTranslation>;

/** The key of a message in .mo files and in JSON: its English text, after its context if it has one. */
const keyOf = ({msgctxt, msgid}: GetTextTranslation): string => (msgctxt ? `${msgctxt}\u0004${msgid}` : msgid);

/** The messages of a .po or .pot file by their key. */
const messagesIn = (text: string): Messages =>
  new Map(
    Object.values(po.parse(text).translations)
      .flatMap((messages) => Object.values(messages))
      .filter(({msgid}) => msgid)
      .map((message) => [keyOf(message), message]),
  );

const isTranslated = (message?: GetTextTranslation): boolean => message?.msgstr.some(Boolean) ?? false;

function textOf(files: Files, name: string): string {
  const text = files[name];
  if (typeof text !== 'string') throw new Error(`${name} is missing`);
  return text;
}

/** The messages of a script in the format of WordPress's `wp.i18n`. */
const scriptMessages = (locale: string, messages: readonly GetTextTranslation[]): string =>
  JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': {domain: 'messages', lang: locale},
        ...Object.fromEntries(messages.map((message) => [keyOf(message), message.msgstr])),
      },
    },
  });

/**
 * Compiles the translations of a plugin for WordPress: a .mo file for each .po file, and a .json file for a script.
 * A .po file must contain exactly the messages of the template.
 * @param files The plugin's files, with `languages/<domain>.pot` and `languages/<domain>-<locale>.po`.
 * @param script The script, as the references in the template name it, and the handle by which WordPress finds its file.
 */
export function compiledTranslations(files: Files, domain: string, script: {file: string; handle: string}): Files {
  const start = `languages/${domain}`;
  const template = messagesIn(textOf(files, `${start}.pot`));
  const isInScript = ({comments}: GetTextTranslation): boolean =>
    comments?.reference?.split(/\s+/).includes(script.file) ?? false;
  const inScript = new Set([...template.values()].filter(isInScript).map(keyOf));
  const compiled: Record<string, string | Uint8Array> = {};
  for (const name of Object.keys(files).filter((file) => file.startsWith(`${start}-`) && file.endsWith('.po'))) {
    const locale = name.slice(`${start}-`.length, -'.po'.length);
    const text = textOf(files, name);
    const messages = messagesIn(text);
    const missing = [...template.keys()].filter((key) => !isTranslated(messages.get(key)));
    const stale = [...messages.keys()].filter((key) => !template.has(key));
    if (missing.length || stale.length) {
      throw new Error(`${name}: not translated: ${missing.join(' | ')}; not in the template: ${stale.join(' | ')}`);
    }
    const ofScript = [...messages].filter(([key]) => inScript.has(key)).map(([, message]) => message);
    compiled[`${start}-${locale}.mo`] = mo.compile(po.parse(text));
    compiled[`${start}-${locale}-${script.handle}.json`] = scriptMessages(locale, ofScript);
  }
  return compiled;
}
