import type {Content} from '../../core/locale/languages.js';
import type {Ticks} from './ticks.js';

// throws if the content of a language lacks a line, so that no "undefined" is announced
const sentence = (line: string): string => (/\p{P}/u.test(line.slice(-1)) ? line : `${line}.`);

/**
 * The announcement after a tick: that symptoms were cleared, if they were, and the answer, as one string.
 *
 * @param call - The lines of the emergency call.
 * @param cleared - Whether "none of these" has cleared symptoms.
 */
export function announcement(
  {answer}: Ticks,
  {redFlags, seeADoctor}: Content,
  call: readonly string[],
  cleared: boolean,
): string {
  const lines = {
    help: [redFlags.help, ...call],
    none: [redFlags.ifOneStarts, seeADoctor.heading, ...seeADoctor.reasons, seeADoctor.purpose],
    nothing: [redFlags.nothingTicked],
  }[answer ?? 'nothing'];
  return [...(cleared ? [redFlags.othersCleared] : []), ...lines].map(sentence).join(' ');
}
