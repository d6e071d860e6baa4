import {existsSync} from 'node:fs';
import {canInstall, installMissing, packages, zip, isReady} from '../../test/wordpress/machine.js';
import {nodeTests} from './node-tests.js';

/**
 * The plugin in a real WordPress. It needs Debian's WordPress, MariaDB and PHP: as root on Debian it installs them, and
 * fails where that does not work; elsewhere it is skipped where they are missing. `WORDPRESS` names the folder of another
 * version. It is not part of `npm test`; `.ci/run` runs both.
 */
if (!existsSync(zip)) throw new Error(`${zip} is not there. Run npm run build.`);
if (!isReady() && canInstall) installMissing();
if (isReady()) {
  const {passed, failed} = await nodeTests(['test/wordpress/wordpress.test.ts'], 1);
  console.log(`\nwordpress: ${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
} else {
  const missing = `this machine does not have ${packages.join(', ')} from Debian's packages`;
  if (canInstall) console.error(`WordPress could not be installed: ${missing}`);
  console.log(canInstall ? 'wordpress: 0 passed, 1 failed' : `wordpress: skipped, because ${missing}`);
  process.exitCode = canInstall ? 1 : 0;
}
