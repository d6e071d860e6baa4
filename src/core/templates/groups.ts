import {html, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import type {Localize} from './bilingual.js';

/** Groups side by side, each with a heading, with or without an icon, and the result of `content`. */
export const groups = <Group extends {heading: string}>(
  all: readonly Group[],
  level: number,
  localize: Localize,
  content: (group: Group, index: number) => unknown,
  icon?: (index: number) => unknown,
): TemplateResult =>
  html`<div part="groups">
    ${all.map(
      (group, index) =>
        html`<div part="group">
          ${heading(level, [icon?.(index), localize(group.heading)])}${content(group, index)}
        </div>`,
    )}
  </div>`;
