import {define} from '../../element/define.js';
import {FbssFaq} from './fbss-faq.js';

define('fbss-faq', FbssFaq);

export {FbssFaq};
