import {define} from '../../core/define.js';
import {FbssGuide} from './fbss-guide.js';
import '../define-sections.js';

define('fbss-guide', FbssGuide);

export {FbssGuide};
