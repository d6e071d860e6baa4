import {define} from '../../core/define.js';
import {FbssOverview} from './fbss-overview.js';

define('fbss-overview', FbssOverview);

export {FbssOverview};
