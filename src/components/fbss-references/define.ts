import {define} from '../../core/define.js';
import {FbssReferences} from './fbss-references.js';

define('fbss-references', FbssReferences);

export {FbssReferences};
