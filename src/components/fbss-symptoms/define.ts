import {define} from '../../core/define.js';
import {FbssSymptoms} from './fbss-symptoms.js';

define('fbss-symptoms', FbssSymptoms);

export {FbssSymptoms};
