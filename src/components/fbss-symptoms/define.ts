import {define} from '../../element/define.js';
import {FbssSymptoms} from './fbss-symptoms.js';

define('fbss-symptoms', FbssSymptoms);

export {FbssSymptoms};
