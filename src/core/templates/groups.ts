import {html, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import type {Say} from './bilingual.js';

/** Groups side by side, each with a heading of the level and what `content` makes of it. */
export const groups = <Group extends {heading: string}>(
  all: readonly Group[],
  level: number,
  say: Say,
  content: (group: Group, index: number) => unknown,
): TemplateResult =>
  html`<div part="groups">
    ${all.map(
      (group, index) => html`<div part="group">${heading(level, say(group.heading))}${content(group, index)}</div>`,
    )}
  </div>`;
