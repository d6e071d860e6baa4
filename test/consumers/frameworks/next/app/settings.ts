import {pageSettings} from 'fbss-elements/page-settings.js';

Object.assign(pageSettings, {country: 'GB'});
