import * as guide from '../../stories/fbss-guide.stories.js';
import {expectEveryStoryFitForReaders} from '../support/stories.js';

expectEveryStoryFitForReaders({
  'fbss-guide': guide,
});
