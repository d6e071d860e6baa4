import {define} from '../../core/define.js';
import {FbssSeeADoctor} from './fbss-see-a-doctor.js';

define('fbss-see-a-doctor', FbssSeeADoctor);

export {FbssSeeADoctor};
