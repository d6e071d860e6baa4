import {describeOrca} from './reading.js';

describeOrca('Chromium');
