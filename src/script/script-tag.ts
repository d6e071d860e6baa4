import {fromDocument} from '../core/host/document.js';

/** The tag of this script, which the document knows only while the script starts; `null` where it runs as a module. */
export const scriptTag = fromDocument('currentScript') as HTMLScriptElement | null;
