import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {setTimeout as later} from 'node:timers/promises';
import type {Desktop} from './desktop.js';

const settings = {
  // without a voice, the log has the text at once
  speechServerFactory: '',
  enableBraille: false,
  enableSound: false,
  enableKeyEcho: false,
  // no reading before the test presses the keys
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
};

/** Flushes the log after each line. */
const customizations = `import orca.debug
orca.debug.debugFile.reconfigure(line_buffering=True)
`;

/** How long Orca has to be idle before it has read everything, in milliseconds. */
const quiet = 350;

/**
 * Orca does not start if `pgrep` finds another one of the same user, because both would read the same screen. On its own
 * desktop there is none.
 */
function hideOthers(desktop: Desktop): void {
  const folder = join(desktop.home, 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'pgrep'), '#!/bin/sh\nexit 1\n', {mode: 0o755});
  desktop.env.PATH = [folder, process.env.PATH].join(delimiter);
}

/** An installed Orca on a desktop. What it reads is taken from its log. */
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

  /** The utterances since `forget`. */
  get spoken(): string[] {
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

  /** Waits until it announces that it is on. */
  async started(): Promise<void> {
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      if (this.spoken.length) return;
      await later(50);
    }
    throw new Error('Orca does not start');
  }

  /** Waits until it is idle, and returns what it has read. */
  async settled(): Promise<string[]> {
    let length = this.#length;
    for (let idle = 0; idle < quiet; idle += 50) {
      await later(50);
      if (this.#length !== length) idle = 0;
      length = this.#length;
    }
    return this.spoken;
  }

  get #length(): number {
    return statSync(this.#log).size;
  }
}
