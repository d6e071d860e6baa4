import {define} from '../../core/define.js';
import {FbssCauses} from './fbss-causes.js';

define('fbss-causes', FbssCauses);

export {FbssCauses};
