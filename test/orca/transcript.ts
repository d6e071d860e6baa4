import {parseArgs} from 'node:util';
import {elementNames} from '../../generated/js/sections.js';
import {browserNames, Reader} from './reader.js';

/** Prints what Orca reads for each element, or for the given tags, in both browsers; in Spanish with `--lang es`. */
const {positionals, values} = parseArgs({allowPositionals: true, options: {lang: {type: 'string', default: 'en'}}});
const tags = positionals.length ? positionals : elementNames.map((name) => `fbss-${name}`);

void (async () => {
  for (const name of browserNames) {
    const reader = await Reader.start(name);
    try {
      for (const tag of tags) {
        await reader.open(`<${tag} country="GB"></${tag}>`, values.lang);
        console.log(`\n${name}, <${tag}>\n${(await reader.read()).join('\n')}`);
      }
    } finally {
      await reader.stop();
    }
  }
})();
