'use client';
import './settings';

export {FbssFaq} from 'fbss-elements/react/fbss-faq.js';
export {FbssRedFlags} from 'fbss-elements/react/fbss-red-flags.js';
