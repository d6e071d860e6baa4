import {define} from '../../core/define.js';
import {FbssQuickFacts} from './fbss-quick-facts.js';

define('fbss-quick-facts', FbssQuickFacts);

export {FbssQuickFacts};
