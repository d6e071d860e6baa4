import './shoelace.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import {answerTicks} from './answer-ticks.js';

answerTicks('sl-change', 'sl-checkbox');
