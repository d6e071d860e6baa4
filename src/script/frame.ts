/** `frame.js`: what a page needs to fit the frames of our pages, where it has no other script of ours. */
import {fitFrames} from './frames.js';

fitFrames();
