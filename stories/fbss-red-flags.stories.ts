import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/components/fbss-red-flags/define.js';
import {click, renderedRoot, until} from './actions.js';
import type {SharedArgs, Story, StoryMeta} from './story.js';
import {surroundings} from './surroundings.js';

interface RedFlagsArgs extends SharedArgs {
  mode?: string;
  country?: string;
  'emergency-number'?: string;
  'text-contact'?: string;
}

const element = (args: RedFlagsArgs, contact: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<fbss-red-flags
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
    mode=${ifDefined(args.mode)}
    country=${ifDefined(args.country)}
    emergency-number=${ifDefined(args['emergency-number'])}
    text-contact=${ifDefined(args['text-contact'])}
    >${contact}</fbss-red-flags
  >`;

const around = surroundings<RedFlagsArgs>((args) => element(args));

const meta: StoryMeta<RedFlagsArgs> = {
  title: 'fbss-red-flags',
  component: 'fbss-red-flags',
  render: (args) => element(args),
};

export default meta;

const args: RedFlagsArgs = {country: 'GB'};

const allSymptoms = '.check:not(.none) > input';

const ticked = (root: ShadowRoot): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>('input:checked')];

const shows = (root: ShadowRoot, answer: string): boolean =>
  root.querySelector(`[part="answer"] > :not(.room) ${answer}`) !== null;

async function tickFirst(root: ShadowRoot): Promise<void> {
  click(root, allSymptoms);
  await until('the answer to a symptom', () => ticked(root).length === 1 && shows(root, '[part="help"]'));
}

export const Default: Story<RedFlagsArgs> = {};

export const Spanish: Story<RedFlagsArgs> = {...around.spanish, args: {country: 'ES'}};

export const Arabic: Story<RedFlagsArgs> = {...around.arabic, args: {country: 'QA'}};

export const EnglishInArabicPage: Story<RedFlagsArgs> = {...around.englishInArabicPage, args: {country: 'QA'}};

export const NotOffered: Story<RedFlagsArgs> = {...around.notOffered, args};

export const Narrow: Story<RedFlagsArgs> = {...around.narrow, args};

export const Dark: Story<RedFlagsArgs> = {...around.dark, args};

export const HospitalTheme: Story<RedFlagsArgs> = {...around.hospitalTheme, args};

export const HeadingLevel4: Story<RedFlagsArgs> = {...around.headingLevel4, args};

export const LongText: Story<RedFlagsArgs> = {...around.longText, args};

export const NoCountry: Story<RedFlagsArgs> = {};

export const Country: Story<RedFlagsArgs> = {args};

export const EmergencyNumber: Story<RedFlagsArgs> = {args: {'emergency-number': '+44 (0) 1632-960000'}};

export const BadNumber: Story<RedFlagsArgs> = {args: {'emergency-number': 'call me'}};

export const OneTicked: Story<RedFlagsArgs> = {
  args,
  async play({canvasElement}) {
    await tickFirst(await renderedRoot(canvasElement));
  },
};

export const AllTicked: Story<RedFlagsArgs> = {
  args,
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    const symptoms = [...root.querySelectorAll<HTMLInputElement>(allSymptoms)];
    for (const symptom of symptoms) symptom.click();
    await until(
      'every symptom to be ticked, and one answer',
      () => symptoms.length > 0 && ticked(root).length === symptoms.length && shows(root, '[part="help"]'),
    );
  },
};

export const NoneTicked: Story<RedFlagsArgs> = {
  args,
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    // "none" clears the other ticks
    await tickFirst(root);
    click(root, '.none > input');
    await until('the answer to "none of these"', () => ticked(root).length === 1 && shows(root, '[part="none"]'));
  },
};

export const StartedAgain: Story<RedFlagsArgs> = {
  args,
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    await tickFirst(root);
    click(root, '[part="start-again"]');
    await until('no tick and no answer', () => !ticked(root).length && !shows(root, '[part="help"]'));
  },
};

export const StaffCard: Story<RedFlagsArgs> = {
  args,
  async play({canvasElement}) {
    const root = await renderedRoot(canvasElement);
    await tickFirst(root);
    click(root, '[part="show-staff"]');
    await until('the card for staff', () => root.querySelector('dialog')?.open === true);
  },
};

export const List: Story<RedFlagsArgs> = {args: {...args, mode: 'list'}};

export const WithContact: Story<RedFlagsArgs> = {
  args,
  render: (own) =>
    element(
      own,
      html`<p slot="contact">Not sure? Ask our spine clinic on <a href="tel:+441632960000">01632 960 000</a>.</p>`,
    ),
};

export const WithTextContact: Story<RedFlagsArgs> = {
  args: {...args, 'text-contact': '+44 7700 900999'},
  async play({canvasElement}) {
    await tickFirst(await renderedRoot(canvasElement));
  },
};
