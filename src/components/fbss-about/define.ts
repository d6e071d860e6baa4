import {define} from '../../core/define.js';
import {FbssAbout} from './fbss-about.js';

define('fbss-about', FbssAbout);

export {FbssAbout};
