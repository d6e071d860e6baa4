import {define} from '../../core/define.js';
import {FbssTreatment} from './fbss-treatment.js';

define('fbss-treatment', FbssTreatment);

export {FbssTreatment};
