import {fromDocument} from '../core/host/document.js';

/** The tag of this script: `currentScript`, which is set only while the script starts; `null` in a module. */
export const scriptTag = fromDocument('currentScript') as HTMLScriptElement | null;
