import {define} from '../../core/define.js';
import {FbssLanguage} from './fbss-language.js';

define('fbss-language', FbssLanguage);

export {FbssLanguage};
