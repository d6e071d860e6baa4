import {pageSettings} from 'fbss-elements/page-settings.js';

pageSettings.country = 'GB';
