import {define} from '../../core/define.js';
import {FbssPrevention} from './fbss-prevention.js';

define('fbss-prevention', FbssPrevention);

export {FbssPrevention};
