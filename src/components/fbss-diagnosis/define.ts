import {define} from '../../core/define.js';
import {FbssDiagnosis} from './fbss-diagnosis.js';

define('fbss-diagnosis', FbssDiagnosis);

export {FbssDiagnosis};
