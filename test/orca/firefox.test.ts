import {describeOrca} from './reading.js';

describeOrca('Firefox');
