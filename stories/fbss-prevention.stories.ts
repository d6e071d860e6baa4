import '../src/components/fbss-prevention/define.js';
import {renderedRoot, until} from './actions.js';
import {plain, type SharedArgs, type Story, type StoryMeta} from './story.js';
import {surroundings} from './surroundings.js';

const element = plain('fbss-prevention');

const around = surroundings(element);

const meta: StoryMeta<SharedArgs> = {title: 'fbss-prevention', component: 'fbss-prevention', render: element};

export default meta;

export const Default: Story<SharedArgs> = {};

export const Spanish: Story<SharedArgs> = around.spanish;

export const Arabic: Story<SharedArgs> = around.arabic;

export const Narrow: Story<SharedArgs> = around.narrow;

export const Dark: Story<SharedArgs> = around.dark;

export const HospitalTheme: Story<SharedArgs> = around.hospitalTheme;

export const SomeTicked: Story<SharedArgs> = {
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    for (const box of root.querySelectorAll<HTMLInputElement>("label:first-of-type > [part='checkbox']")) box.click();
    await until('a tick in each group', () => root.querySelectorAll('input:checked').length === 3);
  },
};
