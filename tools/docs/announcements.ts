import {announcement} from '../../src/components/fbss-red-flags/announcement.js';
import {none, Ticks} from '../../src/components/fbss-red-flags/ticks.js';
import {english} from '../../src/core/locale/languages.js';
import {table} from './regions.js';

const quoted = (strings: readonly string[]): string => strings.map((string) => `"${string}"`).join(', ');

/** What Orca announces at each key press in the red flags, in English. The tests in `test/orca` check it. */
export function announcements(): string {
  const {redFlags} = english;
  const ticks = new Ticks();
  const toggle = (choice: number, cleared = false): string => {
    ticks.toggle(choice);
    return announcement(ticks, english, [`${redFlags.call} 999`, redFlags.orGo], cleared);
  };
  return table(
    ['Key press in the red flags, `country="GB"`', 'Announced'],
    [
      ['Space on a symptom', quoted(['checked', toggle(0)])],
      [`Space on "${redFlags.none}" after that`, quoted(['checked', toggle(none, true)])],
      ['Space on the only box that is ticked', quoted(['not checked', toggle(none)])],
      [`Return on "${redFlags.startAgain}"`, `the first symptom, "not checked", then "${redFlags.allCleared}"`],
      [`Return on "${redFlags.staff.show}"`, quoted([redFlags.all, 'heading level 3'])],
    ],
  );
}
