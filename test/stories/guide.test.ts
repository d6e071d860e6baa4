import * as guide from '../../stories/fbss-guide.stories.js';
import {expectEveryStoryFitForReaders} from './support.js';

expectEveryStoryFitForReaders({
  'fbss-guide': guide,
});
