import {existsSync} from 'node:fs';
import {isReady, packages, zip} from '../../test/wordpress/machine.js';
import {canInstall, install} from './debian-packages.js';
import {nodeTests} from './node-tests.js';

/**
 * Tests the plugin in a real WordPress, with Debian's WordPress, MariaDB and PHP. Installs them as root on Debian, and fails
 * if that does not work; elsewhere, the tests are skipped if something is missing. `WORDPRESS` can name the folder of
 * another version. Not part of `npm test`; `.ci/run` runs both.
 */
if (!existsSync(zip)) throw new Error(`${zip} does not exist. Run npm run build.`);
const installError = !isReady() && canInstall ? await install(packages).catch((error: unknown) => error) : undefined;
if (isReady()) {
  const {passed, failed} = await nodeTests(['test/wordpress/wordpress.test.ts'], 1);
  console.log(`\nwordpress: ${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
} else if (canInstall) {
  console.error('WordPress could not be installed:', installError);
  console.log('wordpress: 0 passed, 1 failed');
  process.exitCode = 1;
} else {
  console.log(`wordpress: skipped, because the Debian packages ${packages.join(', ')} are not all installed`);
}
