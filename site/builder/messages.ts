import {type Choices, type FieldName, type Scheme, schemesOf} from './choices/choices.js';
import type {Problems} from './choices/check.js';
import {type LinkValues, warningsFor} from './choices/from-link.js';
import {type Failure, failures} from './colors/contrast.js';
import {colorsOf, hasColors} from './colors/styles.js';

/** The messages, which are updated when typing stops. */
export interface Messages {
  /** The problems with fields. */
  readonly problems: Problems;
  /** Warnings about values that came with the link. */
  readonly fromLink: ReadonlyMap<FieldName, string>;
  /** The pairs of colours with too little contrast, by scheme. */
  readonly contrast: ReadonlyMap<Scheme, readonly Failure[]>;
  /** There are colours, and all have enough contrast. */
  readonly passes: boolean;
}

export const noMessages: Messages = {problems: new Map(), fromLink: new Map(), contrast: new Map(), passes: false};

export function messagesFor(choices: Choices, problems: Problems, linkValues: LinkValues): Messages {
  const contrast = new Map(
    schemesOf(choices.look).flatMap((scheme) => {
      const found = failures(scheme, colorsOf(choices, scheme));
      return found.length ? [[scheme, found] as const] : [];
    }),
  );
  const passes = hasColors(choices) && !contrast.size;
  return {problems, fromLink: warningsFor(choices, linkValues), contrast, passes};
}
