/** `frame.js`: fits frames with the library's pages, for host pages that do not load `fbss.js`. */
import {fitFrames} from './frames.js';

fitFrames();
