import {type Choices, type FieldName, type Scheme, schemesOf} from './choices/choices.js';
import type {Problems} from './choices/check.js';
import {isLocal} from './choices/base.js';
import {type LinkValues, warningsFor} from './choices/from-link.js';
import {type Failure, failures} from './colors/contrast.js';
import {colorsOf, hasColors} from './colors/styles.js';

/** The messages, which are updated when typing stops. */
export interface Messages {
  /** The problems with fields. */
  readonly problems: Problems;
  /** Warnings about valid values: they came with the link, or work only on this computer. */
  readonly warnings: ReadonlyMap<FieldName, string>;
  /** The pairs of colours with too little contrast, by scheme. */
  readonly contrast: ReadonlyMap<Scheme, readonly Failure[]>;
  /** There are colours, and all have enough contrast. */
  readonly passes: boolean;
}

export const noMessages: Messages = {problems: new Map(), warnings: new Map(), contrast: new Map(), passes: false};

const localWarning = (base: string): string =>
  `The address of the files works only on this computer (${new URL(base).host}): readers of your page cannot reach it. Replace it with the address on your web server before you copy the code.`;

/** @param base - The folder of the files; `undefined` if the code does not name it, or the field is invalid. */
export function messagesFor(
  choices: Choices,
  problems: Problems,
  linkValues: LinkValues,
  base: string | undefined,
): Messages {
  const contrast = new Map(
    schemesOf(choices.look).flatMap((scheme) => {
      const found = failures(scheme, colorsOf(choices, scheme));
      return found.length ? [[scheme, found] as const] : [];
    }),
  );
  const passes = hasColors(choices) && !contrast.size;
  const warnings = new Map(warningsFor(choices, linkValues));
  if (base === undefined) warnings.delete('base');
  else if (isLocal(base)) warnings.set('base', localWarning(base));
  return {problems, warnings, contrast, passes};
}
