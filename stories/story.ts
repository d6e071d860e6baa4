import type {Meta} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

/** The arguments of every element. */
export interface SharedArgs {
  'heading-level'?: number;
  lang?: string;
}

/** A story that does not depend on Storybook: tests render and play it, too. */
export interface Story<Args extends SharedArgs> {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: (context: {canvasElement: HTMLElement}) => Promise<void>;
}

/** The metadata that the stories of one element share. */
export type StoryMeta<Args extends SharedArgs> = Pick<Meta<Args>, 'title' | 'component'> & {
  render: (args: Args) => TemplateResult;
};

/** Renders an element with the shared arguments only. */
export const plain =
  (tag: string) =>
  (args: SharedArgs): TemplateResult =>
    staticHtml`<${unsafeStatic(tag)}
      lang=${ifDefined(args.lang)}
      heading-level=${ifDefined(args['heading-level'])}
    ></${unsafeStatic(tag)}>`;
