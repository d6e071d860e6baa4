import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {extract} from './languages/extract.js';
import {readMessages} from './languages/messages.js';
import {fileOf} from './languages/translations.js';

const unitsIn = (xliff: string): string[] => [...xliff.matchAll(/<trans-unit id="(\w+)"/g)].map(([, id = '']) => id);

/** `npm run extract`: updates `locales/*.xlf` from the messages in `src/content`, and prints what has changed. */
for (const [language, text] of await extract(readMessages())) {
  const file = fileOf(language);
  const before = unitsIn(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const after = unitsIn(text);
  const removed = before.filter((id) => !after.includes(id)).length;
  const added = after.filter((id) => !before.includes(id)).length;
  writeFileSync(file, text);
  if (removed || added)
    console.log(`${file}: ${removed} ${removed === 1 ? 'message' : 'messages'} removed, ${added} added at the end`);
}
