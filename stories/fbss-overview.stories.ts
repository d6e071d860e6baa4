import '../src/components/fbss-overview/define.js';
import {plain, type SharedArgs, type Story, type StoryMeta} from './story.js';
import {surroundings} from './surroundings.js';

const element = plain('fbss-overview');

const around = surroundings(element);

const meta: StoryMeta<SharedArgs> = {title: 'fbss-overview', component: 'fbss-overview', render: element};

export default meta;

export const Default: Story<SharedArgs> = {};

export const Spanish: Story<SharedArgs> = around.spanish;

export const Arabic: Story<SharedArgs> = around.arabic;

export const EnglishInArabicPage: Story<SharedArgs> = around.englishInArabicPage;

export const NotOffered: Story<SharedArgs> = around.notOffered;

export const Narrow: Story<SharedArgs> = around.narrow;

export const Dark: Story<SharedArgs> = around.dark;

export const HospitalTheme: Story<SharedArgs> = around.hospitalTheme;

export const HeadingLevel4: Story<SharedArgs> = around.headingLevel4;

export const LongText: Story<SharedArgs> = around.longText;
