import * as guide from '../../stories/fbss-guide.stories.js';
import {expectEveryStoryAccessible} from '../support/stories.js';

expectEveryStoryAccessible({
  'fbss-guide': guide,
});
