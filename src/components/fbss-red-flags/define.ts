import {define} from '../../core/define.js';
import {FbssRedFlags} from './fbss-red-flags.js';

define('fbss-red-flags', FbssRedFlags);

export {FbssRedFlags};
