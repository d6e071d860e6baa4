export {FbssFaq} from './components/fbss-faq/fbss-faq.js';
export {FbssOverview} from './components/fbss-overview/fbss-overview.js';
export {FbssRedFlags} from './components/fbss-red-flags/fbss-red-flags.js';
export {FbssElement} from './element/fbss-element.js';
export {pageSettings, type PageSettings} from './host/page-settings.js';
