/** What one script tag brings to a host page: the settings on the tag, and every element. */
import './script-settings.js';
import '../components/fbss-overview/define.js';
import '../components/fbss-faq/define.js';
import '../components/fbss-red-flags/define.js';
