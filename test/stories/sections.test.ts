import * as about from '../../stories/fbss-about.stories.js';
import * as causes from '../../stories/fbss-causes.stories.js';
import * as references from '../../stories/fbss-references.stories.js';
import * as riskFactors from '../../stories/fbss-risk-factors.stories.js';
import * as symptoms from '../../stories/fbss-symptoms.stories.js';
import {expectEveryStoryFitForReaders} from './support.js';

expectEveryStoryFitForReaders({
  'fbss-about': about,
  'fbss-causes': causes,
  'fbss-references': references,
  'fbss-risk-factors': riskFactors,
  'fbss-symptoms': symptoms,
});
