import type {ArgTypes, Meta} from '@storybook/web-components-vite';
import {nothing, type TemplateResult} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {type Args, setAttributes} from './attributes.js';

/** A story that does not depend on Storybook: tests render and play it, too. */
export interface Story extends Pick<Meta, 'parameters' | 'globals' | 'tags'> {
  /** Its name in the sidebar, if that of its export is not a good one. */
  name?: string;
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: (context: {canvasElement: HTMLElement}) => Promise<void>;
}

/** The metadata that the stories of one element share. */
export interface StoryMeta extends Pick<Meta, 'tags' | 'parameters'> {
  /** The first part of the stories' addresses. */
  id: string;
  /** Where they are in the sidebar. */
  title: string;
  component: string;
  /** What differs from the rows that the manifest gives. */
  argTypes?: ArgTypes;
  render: (args: Args) => TemplateResult;
}

/** Renders an element with any attributes and tokens. */
export const element =
  (tag: string, content: unknown = nothing) =>
  (args: Args): TemplateResult => {
    const name = unsafeStatic(tag);
    return staticHtml`<${name} ${setAttributes(args)}>${content}</${name}>`;
  };
