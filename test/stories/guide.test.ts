import {expectEveryStoryFitForReaders, storiesOf} from './support.js';

expectEveryStoryFitForReaders(await storiesOf(['guide']));
