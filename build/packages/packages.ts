import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {packageData} from './data.js';
import {dataFile} from './php.js';
import {sharedFiles, sources} from './sources.js';
import {compiledTranslations} from './translations.js';
import {writeZip} from './zip.js';

/** The plugin's folder, which is its text domain, too. A long one, so that no other plugin has it. */
const pluginFolder = 'fbss-patient-information';

/** WordPress's own check that a PHP file is not opened by its address. */
const guard = "defined( 'ABSPATH' ) || exit;\n\n";

const underShared = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`shared/${name}`, text]));

/** WordPress wants its check after the namespace. */
const guarded = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, text.replace('namespace Fbss;\n\n', `$&${guard}`)]),
  );

/**
 * Writes `wordpress/fbss.zip` and `drupal/fbss.zip` into `dist`, from `integrations` and from what is built.
 * Call it when `dist` has `fbss.js`, `content/` and `lazy/`, and `generated/templates` the sections.
 */
export async function packages({dist = 'dist'} = {}): Promise<void> {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const {sourceLocale, targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {
    sourceLocale: string;
    targetLocales: string[];
  };
  const data = await packageData([sourceLocale, ...targetLocales]);
  const shared = sharedFiles(dist, data);
  const php = underShared(sources('integrations/php', version));
  const script = readFileSync(join(dist, 'fbss.js'));
  const plugin = sources('integrations/wordpress', version);

  writeZip(join(dist, 'wordpress/fbss.zip'), pluginFolder, {
    ...plugin,
    ...compiledTranslations(plugin, pluginFolder, {file: 'block/editor.js', handle: 'fbss-section-editor-script'}),
    ...guarded(php),
    'data.php': dataFile(data, guard),
    // with this name, performance plugins leave the script beside its languages
    'assets/fbss.min.js': script,
    ...shared,
  });
  writeZip(join(dist, 'drupal/fbss.zip'), 'fbss', {
    ...sources('integrations/drupal', version),
    ...php,
    'data.php': dataFile(data),
    'assets/fbss.js': script,
    ...shared,
  });
}
