import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {run} from '../run.mjs';

const unit = /<trans-unit id="(\w+)">\s*<source>([\s\S]*?)<\/source>(?:\s*<target[^>]*>([\s\S]*?)<\/target>)?/g;

/** `locales/` is what extraction writes from the sources, and every message has its translation in every language. */
export async function check() {
  const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'fbss-languages-'));
  const problems = [];
  try {
    for (const language of config.targetLocales) {
      writeFileSync(join(folder, `${language}.xlf`), readFileSync(`locales/${language}.xlf`));
    }
    const copy = join(folder, 'lit-localize.json');
    const here = (path) => resolve(path);
    writeFileSync(
      copy,
      JSON.stringify({
        ...config,
        $schema: undefined,
        tsConfig: here(config.tsConfig),
        inputFiles: config.inputFiles.map(here),
        output: {...config.output, outputDir: join(folder, 'out')},
        interchange: {...config.interchange, xliffDir: folder},
      }),
    );
    await run('lit-localize', ['extract', '--config', copy], {quiet: true});
    for (const language of config.targetLocales) {
      const file = `locales/${language}.xlf`;
      const extracted = readFileSync(join(folder, `${language}.xlf`), 'utf8');
      if (extracted !== readFileSync(file, 'utf8'))
        problems.push(`${file} is not what the sources say: npm run extract`);
      for (const [, id, source, target] of extracted.matchAll(unit)) {
        if (!target?.trim()) problems.push(`${file}: ${id} has no translation: "${source}"`);
      }
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
  return {problems};
}
