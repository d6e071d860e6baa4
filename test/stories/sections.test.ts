import * as about from '../../stories/fbss-about.stories.js';
import * as causes from '../../stories/fbss-causes.stories.js';
import * as diagnosis from '../../stories/fbss-diagnosis.stories.js';
import * as prevention from '../../stories/fbss-prevention.stories.js';
import * as quickFacts from '../../stories/fbss-quick-facts.stories.js';
import * as references from '../../stories/fbss-references.stories.js';
import * as riskFactors from '../../stories/fbss-risk-factors.stories.js';
import * as seeADoctor from '../../stories/fbss-see-a-doctor.stories.js';
import * as symptoms from '../../stories/fbss-symptoms.stories.js';
import * as treatment from '../../stories/fbss-treatment.stories.js';
import {expectEveryStoryAccessible} from '../support/stories.js';

expectEveryStoryAccessible({
  'fbss-about': about,
  'fbss-causes': causes,
  'fbss-diagnosis': diagnosis,
  'fbss-prevention': prevention,
  'fbss-quick-facts': quickFacts,
  'fbss-references': references,
  'fbss-risk-factors': riskFactors,
  'fbss-see-a-doctor': seeADoctor,
  'fbss-symptoms': symptoms,
  'fbss-treatment': treatment,
});
