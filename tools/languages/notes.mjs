import {readFileSync} from 'node:fs';
import {readMessages} from '../messages.mjs';

const facts = new Map(
  JSON.parse(readFileSync('src/content/facts.json', 'utf8')).sections.flatMap((section) =>
    section.facts.map(({id, fact}) => [id, fact]),
  ),
);

/** The longest that a translation may be, in characters: room for languages that need more, not for other things said. */
export const longest = ({text, label}) => Math.floor(label ? text.length * 2 + 12 : text.length * 1.6 + 24);

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a translator should know of a message: the facts that it states, or that it is a label, and its length. */
function note(messages) {
  const stated = [...new Set(messages.flatMap(({states}) => states))];
  const meaning = stated.length
    ? `States: ${stated.map((id) => (facts.has(id) ? `${id} (${facts.get(id)})` : id)).join('; ')}.`
    : 'A label.';
  const most = Math.min(...messages.map(longest));
  return `${meaning} At most ${most} characters.`;
}

/** Adds such a note to each unit of an XLIFF file; the one that stands there says where the unit stands. */
export function withNotes(xliff) {
  const bySource = new Map();
  for (const message of readMessages()) {
    const source = escape(message.text);
    bySource.set(source, [...(bySource.get(source) ?? []), message]);
  }
  const bare = xliff.replace(/ *<note from="fbss-elements">.*?<\/note>\n/gs, '');
  return bare.replace(
    /<source>([\s\S]*?)<\/source>[\s\S]*?(?=<\/trans-unit>)/g,
    (unit, source) => `${unit}  <note from="fbss-elements">${escape(note(bySource.get(source) ?? []))}</note>\n`,
  );
}
