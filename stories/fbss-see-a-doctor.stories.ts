import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/components/fbss-see-a-doctor/define.js';
import type {SharedArgs, Story, StoryMeta} from './story.js';
import {surroundings} from './surroundings.js';

interface SeeADoctorArgs extends SharedArgs {
  country?: string;
  'emergency-number'?: string;
}

const element = (args: SeeADoctorArgs): TemplateResult =>
  html`<fbss-see-a-doctor
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
    country=${ifDefined(args.country)}
    emergency-number=${ifDefined(args['emergency-number'])}
  ></fbss-see-a-doctor>`;

const around = surroundings(element);

const meta: StoryMeta<SeeADoctorArgs> = {title: 'fbss-see-a-doctor', component: 'fbss-see-a-doctor', render: element};

export default meta;

const args: SeeADoctorArgs = {country: 'GB'};

export const Default: Story<SeeADoctorArgs> = {};

export const Spanish: Story<SeeADoctorArgs> = {...around.spanish, args: {country: 'ES'}};

export const Arabic: Story<SeeADoctorArgs> = {...around.arabic, args: {country: 'QA'}};

export const Narrow: Story<SeeADoctorArgs> = {...around.narrow, args};

export const Dark: Story<SeeADoctorArgs> = {...around.dark, args};

export const HospitalTheme: Story<SeeADoctorArgs> = {...around.hospitalTheme, args};

export const NoCountry: Story<SeeADoctorArgs> = {};

export const Country: Story<SeeADoctorArgs> = {args};

export const EmergencyNumber: Story<SeeADoctorArgs> = {args: {'emergency-number': '+44 (0) 1632-960000'}};

export const BadNumber: Story<SeeADoctorArgs> = {args: {'emergency-number': 'call me'}};
