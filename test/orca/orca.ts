import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {setTimeout as later} from 'node:timers/promises';
import type {Desktop} from './desktop.js';

const settings = {
  // without a voice the log has at once what would be read
  speechServerFactory: '',
  enableBraille: false,
  enableSound: false,
  enableKeyEcho: false,
  // a page is read when the test presses the keys
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
};

/** Else the last lines of the log are written with the next ones. */
const customizations = `import orca.debug
orca.debug.debugFile.reconfigure(line_buffering=True)
`;

/** How long Orca has to be idle before it counts as having read everything, in ms. */
const quiet = 350;

/**
 * Orca does not start where `pgrep` finds another one of the same user: both would read the same screen. On a desktop of
 * its own there is none.
 */
function hideOthers(desktop: Desktop): void {
  const folder = join(desktop.home, 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'pgrep'), '#!/bin/sh\nexit 1\n', {mode: 0o755});
  desktop.env.PATH = [folder, process.env.PATH].join(delimiter);
}

/** Orca, as one installs it, on a desktop: what it reads out is taken from its log. */
export class Orca {
  readonly #log: string;
  #from = 0;

  constructor(desktop: Desktop) {
    this.#log = join(desktop.home, 'orca.log');
    const folder = join(desktop.home, 'data', 'orca');
    mkdirSync(folder, {recursive: true});
    const own = {pronunciations: {}, keybindings: {}};
    const profiles = {default: {profile: ['Default', 'default'], ...settings, ...own}};
    writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify({general: settings, profiles, ...own}));
    writeFileSync(join(folder, 'orca-customizations.py'), customizations);
    writeFileSync(this.#log, '');
    hideOthers(desktop);
    desktop.run('orca', [`--debug-file=${this.#log}`]);
  }

  /** What it has read since `forget`, each utterance as one string. */
  get heard(): string[] {
    return readFileSync(this.#log)
      .subarray(this.#from)
      .toString()
      .split(/^(?=\d\d:\d\d:\d\d\.\d{6} - )/m)
      .flatMap((entry) => /^\S+ - SPEECH OUTPUT: '(.*?)'(?: voice=\w+)?(?:{[^{}]*})?\n/s.exec(entry)?.[1] ?? [])
      .map((utterance) => utterance.replaceAll(/\s+/g, ' ').trim())
      .filter(Boolean);
  }

  forget(): void {
    this.#from = this.#length;
  }

  /** Waits until it reads out that it is on. */
  async started(): Promise<void> {
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      if (this.heard.length) return;
      await later(50);
    }
    throw new Error('Orca does not start');
  }

  /** Waits until it does nothing any more, and gives what it has read by then. */
  async settled(): Promise<string[]> {
    let length = this.#length;
    for (let idle = 0; idle < quiet; idle += 50) {
      await later(50);
      if (this.#length !== length) idle = 0;
      length = this.#length;
    }
    return this.heard;
  }

  get #length(): number {
    return statSync(this.#log).size;
  }
}
