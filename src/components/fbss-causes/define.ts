import {define} from '../../element/define.js';
import {FbssCauses} from './fbss-causes.js';

define('fbss-causes', FbssCauses);

export {FbssCauses};
