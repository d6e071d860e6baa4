import * as diagnosis from '../../stories/fbss-diagnosis.stories.js';
import * as prevention from '../../stories/fbss-prevention.stories.js';
import * as quickFacts from '../../stories/fbss-quick-facts.stories.js';
import * as seeADoctor from '../../stories/fbss-see-a-doctor.stories.js';
import * as treatment from '../../stories/fbss-treatment.stories.js';
import {expectEveryStoryFitForReaders} from './support.js';

expectEveryStoryFitForReaders({
  'fbss-diagnosis': diagnosis,
  'fbss-prevention': prevention,
  'fbss-quick-facts': quickFacts,
  'fbss-see-a-doctor': seeADoctor,
  'fbss-treatment': treatment,
});
