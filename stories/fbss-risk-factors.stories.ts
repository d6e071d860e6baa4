import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/components/fbss-risk-factors/define.js';
import type {SharedArgs, Story, StoryMeta} from './story.js';
import {surroundings} from './surroundings.js';

const element = (args: SharedArgs): TemplateResult =>
  html`<fbss-risk-factors
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
  ></fbss-risk-factors>`;

const around = surroundings(element);

const meta: StoryMeta<SharedArgs> = {title: 'fbss-risk-factors', component: 'fbss-risk-factors', render: element};

export default meta;

export const Default: Story<SharedArgs> = {};

export const Spanish: Story<SharedArgs> = around.spanish;

export const Arabic: Story<SharedArgs> = around.arabic;

export const Narrow: Story<SharedArgs> = around.narrow;

export const Dark: Story<SharedArgs> = around.dark;

export const HospitalTheme: Story<SharedArgs> = around.hospitalTheme;
