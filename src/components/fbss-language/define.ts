import {define} from '../../element/define.js';
import {FbssLanguage} from './fbss-language.js';

define('fbss-language', FbssLanguage);

export {FbssLanguage};
