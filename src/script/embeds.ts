/** Upgrades placeholders and links, and fits frames. Pages without any of these do not load it. */
import {fitFrames} from './frames.js';
import {upgradePage} from './upgrade.js';

export {watch} from './upgrade.js';

fitFrames();
upgradePage();
