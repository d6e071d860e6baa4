export * from './components/index.js';
export {FbssElement} from './core/fbss-element.js';
export {pageSettings, type PageSettings} from './core/host/bundle-settings.js';
