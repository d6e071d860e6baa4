import '../src/components/fbss-quick-facts/define.js';
import {plain, type SharedArgs, type Story, type StoryMeta} from './story.js';
import {surroundings} from './surroundings.js';

const element = plain('fbss-quick-facts');

const around = surroundings(element);

const meta: StoryMeta<SharedArgs> = {title: 'fbss-quick-facts', component: 'fbss-quick-facts', render: element};

export default meta;

export const Default: Story<SharedArgs> = {};

export const Spanish: Story<SharedArgs> = around.spanish;

export const Arabic: Story<SharedArgs> = around.arabic;

export const Narrow: Story<SharedArgs> = around.narrow;

export const Dark: Story<SharedArgs> = around.dark;

export const HospitalTheme: Story<SharedArgs> = around.hospitalTheme;
