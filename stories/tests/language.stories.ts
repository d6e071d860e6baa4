import {html} from 'lit';
import {Open as opened} from '../fbss-language.stories.js';
import {page} from '../language-page.js';
import type {Story, StoryMeta} from '../story.js';

const meta: StoryMeta = {
  id: 'tests-language',
  title: 'Tests/Language picker',
  component: 'fbss-language',
  tags: ['!autodocs'],
  render: page,
};

export default meta;

export const OpenInArabic: Story = {...opened, args: {lang: 'ar'}};

// each element explains, in English, that the language is not available
export const NotOffered: Story = {render: (args) => html`<div lang="fo">${page(args)}</div>`};
