import {html, type TemplateResult} from 'lit';
import '../../src/components/define-sections.js';
import {sectionNames} from '../../src/sections.js';
import type {Args} from '../attributes.js';
import {element, type Story, type StoryMeta} from '../story.js';

const sections = sectionNames.map((name) => element(`fbss-${name}`));

/** Every section, one after the other. */
const all = (args: Args): TemplateResult => html`${sections.map((section) => section(args))}`;

const meta: StoryMeta = {
  id: 'tests-surroundings',
  title: 'Tests/Pages around the sections',
  component: 'fbss-guide',
  tags: ['!autodocs'],
  render: all,
};

export default meta;

export const EnglishInArabicPage: Story = {
  name: 'English on an Arabic page',
  render: (args) => html`<div lang="ar" dir="rtl">${all({...args, lang: 'en'})}</div>`,
};

export const ArabicLeftToRight: Story = {
  name: 'Arabic on a page with the wrong direction',
  render: (args) => html`<div lang="ar" dir="ltr">${all(args)}</div>`,
};

export const NotOffered: Story = {
  name: 'A language that is not available',
  render: (args) => html`<div lang="fo">${all(args)}</div>`,
};
