import '../src/components/fbss-causes/define.js';
import {click, renderedRoot, until} from './actions.js';
import {plain, type SharedArgs, type Story, type StoryMeta} from './story.js';
import {surroundings} from './surroundings.js';

const element = plain('fbss-causes');

const around = surroundings(element);

const meta: StoryMeta<SharedArgs> = {title: 'fbss-causes', component: 'fbss-causes', render: element};

export default meta;

/** Chooses the cause at this index. */
const choose =
  (index: number): NonNullable<Story<SharedArgs>['play']> =>
  async ({canvasElement}) => {
    const root = await renderedRoot(canvasElement);
    const cause = `[part='cause']:nth-of-type(${index + 1}) [part='choose']`;
    click(root, cause);
    await until('the cause to be chosen', () => root.querySelector(`${cause}[aria-pressed='true']`) !== null);
  };

export const Default: Story<SharedArgs> = {};

export const Spanish: Story<SharedArgs> = around.spanish;

export const Arabic: Story<SharedArgs> = around.arabic;

export const Narrow: Story<SharedArgs> = around.narrow;

export const Dark: Story<SharedArgs> = around.dark;

export const HospitalTheme: Story<SharedArgs> = around.hospitalTheme;

export const ScarTissue: Story<SharedArgs> = {play: choose(0)};

export const ComesBackOrStays: Story<SharedArgs> = {play: choose(1)};

export const NextToTheSurgery: Story<SharedArgs> = {play: choose(2)};

export const NerveDamage: Story<SharedArgs> = {play: choose(3)};

export const ScrewsOrFusion: Story<SharedArgs> = {play: choose(5)};

export const ChosenInTheDark: Story<SharedArgs> = {...around.dark, play: choose(5)};
