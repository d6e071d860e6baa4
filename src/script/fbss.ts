/** What one script tag brings to a host page: the settings on the tag, and every element. */
import './script-settings.js';
import '../components/fbss-about/define.js';
import '../components/fbss-causes/define.js';
import '../components/fbss-diagnosis/define.js';
import '../components/fbss-faq/define.js';
import '../components/fbss-guide/define.js';
import '../components/fbss-language/define.js';
import '../components/fbss-overview/define.js';
import '../components/fbss-prevention/define.js';
import '../components/fbss-quick-facts/define.js';
import '../components/fbss-red-flags/define.js';
import '../components/fbss-references/define.js';
import '../components/fbss-risk-factors/define.js';
import '../components/fbss-see-a-doctor/define.js';
import '../components/fbss-symptoms/define.js';
import '../components/fbss-treatment/define.js';
import './load-embeds.js';
