import {define} from '../../core/define.js';
import {FbssFaq} from './fbss-faq.js';

define('fbss-faq', FbssFaq);

export {FbssFaq};
