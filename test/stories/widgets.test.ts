import * as faq from '../../stories/fbss-faq.stories.js';
import * as overview from '../../stories/fbss-overview.stories.js';
import * as redFlags from '../../stories/fbss-red-flags.stories.js';
import {expectEveryStoryFitForReaders} from './support.js';

expectEveryStoryFitForReaders({
  'fbss-faq': faq,
  'fbss-overview': overview,
  'fbss-red-flags': redFlags,
});
