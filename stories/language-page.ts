import {html, type TemplateResult} from 'lit';
import '../src/components/fbss-language/define.js';
import '../src/components/fbss-overview/define.js';
import '../src/components/fbss-symptoms/define.js';
import type {Args} from './attributes.js';
import {element} from './story.js';

export const picker = element('fbss-language');

/** The picker with elements on which its effect can be seen. */
export const page = (args: Args): TemplateResult => html`
  ${picker(args)}
  <fbss-overview></fbss-overview>
  <fbss-symptoms id="symptoms" country="GB"></fbss-symptoms>
`;
