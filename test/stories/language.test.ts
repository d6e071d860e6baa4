import * as language from '../../stories/fbss-language.stories.js';
import {expectEveryStoryFitForReaders} from './support.js';

expectEveryStoryFitForReaders({
  'fbss-language': language,
});
