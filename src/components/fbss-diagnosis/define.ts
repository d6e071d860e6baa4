import {define} from '../../element/define.js';
import {FbssDiagnosis} from './fbss-diagnosis.js';

define('fbss-diagnosis', FbssDiagnosis);

export {FbssDiagnosis};
