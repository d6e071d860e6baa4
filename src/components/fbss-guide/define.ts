import {define} from '../../core/define.js';
import {FbssGuide} from './fbss-guide.js';
import '../fbss-about/define.js';
import '../fbss-causes/define.js';
import '../fbss-diagnosis/define.js';
import '../fbss-faq/define.js';
import '../fbss-overview/define.js';
import '../fbss-prevention/define.js';
import '../fbss-quick-facts/define.js';
import '../fbss-red-flags/define.js';
import '../fbss-references/define.js';
import '../fbss-risk-factors/define.js';
import '../fbss-see-a-doctor/define.js';
import '../fbss-symptoms/define.js';
import '../fbss-treatment/define.js';

define('fbss-guide', FbssGuide);

export {FbssGuide};
