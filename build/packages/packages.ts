import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import manifest from '../../package.json' with {type: 'json'};
import {allLanguages} from '../../tools/languages/config.js';
import {packageData} from './data.js';
import {dataFile} from './php.js';
import {sharedFiles, sources} from './sources.js';
import {compiledTranslations} from './translations.js';
import {writeZip} from './zip.js';

/** The plugin's folder, which is also its text domain. A long name avoids conflicts with other plugins. */
const pluginFolder = 'fbss-patient-information';

/** WordPress's check that a PHP file is not requested directly. */
const guard = "defined( 'ABSPATH' ) || exit;\n\n";

const underShared = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`shared/${name}`, text]));

/** Adds the check, which must follow the namespace. */
const guarded = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, text.replace('namespace Fbss;\n\n', `$&${guard}`)]),
  );

/**
 * Writes `wordpress/fbss.zip` and `drupal/fbss.zip` into `dist`, from `integrations` and the built files.
 * Needs `fbss.js`, `content/` and `lazy/` in `dist`, the sections in `generated/templates`, and the manifest.
 */
export async function packages({dist = 'dist'} = {}): Promise<void> {
  const {version} = manifest;
  const data = await packageData(allLanguages());
  const shared = await sharedFiles(dist, data);
  const php = underShared(sources('integrations/php', version));
  const script = readFileSync(join(dist, 'fbss.js'));
  const plugin = sources('integrations/wordpress', version);

  writeZip(join(dist, 'wordpress/fbss.zip'), pluginFolder, {
    ...plugin,
    ...compiledTranslations(plugin, pluginFolder, {file: 'block/editor.js', handle: 'fbss-section-editor-script'}),
    ...guarded(php),
    'data.php': dataFile(data, guard),
    // performance plugins do not move a .min.js, which must stay beside its languages
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
