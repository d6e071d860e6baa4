import {writeFileSync} from 'node:fs';
import {extracted} from './languages/extract.mjs';
import {fileOf} from './languages/xliff.mjs';

/** Brings `locales/*.xlf` up to date with the messages in `src/content`. */
for (const [language, text] of await extracted()) writeFileSync(fileOf(language), text);
