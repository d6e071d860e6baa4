import type {Meta} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

/** What every element of the library takes. */
export interface SharedArgs {
  'heading-level'?: number;
  lang?: string;
}

/** A story that needs nothing but a page: tests render it and act on it without Storybook. */
export interface Story<Args extends SharedArgs> {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: (context: {canvasElement: HTMLElement}) => Promise<void>;
}

/** What the stories of one element have in common. */
export type StoryMeta<Args extends SharedArgs> = Pick<Meta<Args>, 'title' | 'component'> & {
  render: (args: Args) => TemplateResult;
};

/** An element with nothing but what every element takes. */
export const plain =
  (tag: string) =>
  (args: SharedArgs): TemplateResult =>
    staticHtml`<${unsafeStatic(tag)}
      lang=${ifDefined(args.lang)}
      heading-level=${ifDefined(args['heading-level'])}
    ></${unsafeStatic(tag)}>`;
