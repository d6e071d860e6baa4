import {writeFileSync} from 'node:fs';
import {extract} from './languages/extract.js';
import {readMessages} from './languages/messages.js';
import {fileOf} from './languages/translations.js';

/** `npm run extract`: updates `locales/*.xlf` from the messages in `src/content`. */
for (const [language, text] of await extract(readMessages())) writeFileSync(fileOf(language), text);
