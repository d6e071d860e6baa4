/** What one script tag brings to a host page: the settings on the tag, and every element. */
import './script-settings.js';
import '../components/fbss-guide/define.js';
import '../components/fbss-language/define.js';
import './load-embeds.js';
