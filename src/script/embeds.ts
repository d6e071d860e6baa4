/** What placeholders, links and frames need. Pages that have none never load it. */
import {fitFrames} from './frames.js';
import {upgradePlaces} from './upgrade.js';

export {watch} from './upgrade.js';

fitFrames();
upgradePlaces();
