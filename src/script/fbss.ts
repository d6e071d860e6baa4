/** The script: the settings on its tag, all elements, and what upgrades placeholders, links and frames. */
import './script-settings.js';
import '../components/fbss-guide/define.js';
import '../components/fbss-language/define.js';
import './load-embeds.js';
