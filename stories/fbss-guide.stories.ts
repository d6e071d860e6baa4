import {html} from 'lit';
import '../src/components/fbss-guide/define.js';
import {plain, type SharedArgs, type Story, type StoryMeta} from './story.js';
import {surroundings} from './surroundings.js';

const element = plain('fbss-guide');

const around = surroundings(element);

const meta: StoryMeta<SharedArgs> = {title: 'fbss-guide', component: 'fbss-guide', render: element};

export default meta;

export const Default: Story<SharedArgs> = {};

export const Spanish: Story<SharedArgs> = around.spanish;

export const Arabic: Story<SharedArgs> = around.arabic;

export const Narrow: Story<SharedArgs> = around.narrow;

export const Dark: Story<SharedArgs> = around.dark;

export const HospitalTheme: Story<SharedArgs> = around.hospitalTheme;

export const SomeSections: Story<SharedArgs> = {
  render: () => html`<fbss-guide sections="overview,faq" country="GB"></fbss-guide>`,
};

export const UnknownSection: Story<SharedArgs> = {
  render: () => html`<fbss-guide sections="overview,exercises"></fbss-guide>`,
};
