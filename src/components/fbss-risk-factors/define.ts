import {define} from '../../core/define.js';
import {FbssRiskFactors} from './fbss-risk-factors.js';

define('fbss-risk-factors', FbssRiskFactors);

export {FbssRiskFactors};
