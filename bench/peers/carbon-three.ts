import './carbon.js';
import '@carbon/web-components/es/components/checkbox/checkbox.js';
import '@carbon/web-components/es/components/checkbox/checkbox-group.js';
import '@carbon/web-components/es/components/tile/tile.js';
import {answerTicks} from './answer-ticks.js';

answerTicks('cds-checkbox-changed', 'cds-checkbox');
