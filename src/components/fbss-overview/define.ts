import {define} from '../../element/define.js';
import {FbssOverview} from './fbss-overview.js';

define('fbss-overview', FbssOverview);

export {FbssOverview};
