import {expectEveryStoryFitForReaders, storiesIn} from './support.js';

const files = ['causes', 'guide', 'language', 'red-flags', 'surroundings'];

expectEveryStoryFitForReaders(
  Object.fromEntries(await Promise.all(files.map(async (file) => [file, await storiesIn(`tests/${file}`)] as const))),
);
