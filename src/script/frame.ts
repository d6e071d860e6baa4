/** `frame.js`: what a page needs to fit frames of the library's pages, if it does not load `fbss.js`. */
import {fitFrames} from './frames.js';

fitFrames();
