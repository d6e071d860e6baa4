import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {run} from '../../build/run.mjs';
import {withNotes} from './notes.mjs';
import {config, fileOf, targetLanguages} from './xliff.mjs';

/**
 * What the XLIFF files should be: every message of the sources, each with the translation that it has and with notes
 * for the translator. A translation whose English is gone is gone, too.
 * @returns {Promise<Map<string, string>>} The files' texts, by language.
 */
export async function extracted() {
  const folder = mkdtempSync(join(tmpdir(), 'fbss-languages-'));
  try {
    for (const language of targetLanguages()) {
      try {
        writeFileSync(fileOf(language, folder), readFileSync(fileOf(language)));
      } catch (error) {
        // a language that was only just added has no file yet
        if (error.code !== 'ENOENT') throw error;
      }
    }
    const settings = config();
    const copy = join(folder, 'lit-localize.json');
    writeFileSync(
      copy,
      JSON.stringify({
        ...settings,
        $schema: undefined,
        tsConfig: resolve(settings.tsConfig),
        inputFiles: settings.inputFiles.map((path) => resolve(path)),
        output: {...settings.output, outputDir: join(folder, 'out')},
        interchange: {...settings.interchange, xliffDir: folder},
      }),
    );
    await run('lit-localize', ['extract', '--config', copy], {quiet: true});
    return new Map(
      targetLanguages().map((language) => [language, withNotes(readFileSync(fileOf(language, folder), 'utf8'))]),
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}
