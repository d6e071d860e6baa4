import './settings.js';
import 'fbss-elements/define/fbss-faq.js';
import 'fbss-elements/define/fbss-red-flags.js';
