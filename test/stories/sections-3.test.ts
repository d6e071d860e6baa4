import {sectionNames} from '../../src/sections.js';
import {expectEveryStoryFitForReaders, storiesOf} from './support.js';

// a third of the sections: three files run side by side
expectEveryStoryFitForReaders(await storiesOf(sectionNames.filter((_, index) => index % 3 === 2)));
