import type {ReactiveControllerHost} from 'lit';
import type {Choices} from './choices/choices.js';
import type {HostedFiles} from './hosted-files.js';
import {systems} from './systems/systems.js';
import type {Block, Way} from './systems/way.js';

/** A loaded block. */
export type Snippet = Pick<Block, 'label' | 'rich'> & {readonly code: string};

export type LoadedWay = Omit<Way, 'blocks'> & {readonly snippets: readonly Snippet[]};

const noHashes = 'The hashes did not load. Reload the page to get a snippet that has one.';

async function load(choices: Choices, files: HostedFiles): Promise<LoadedWay[]> {
  const [title, integrity] = await Promise.all([files.title(choices), files.integrity().catch(() => undefined)]);
  const hosted = {base: choices.base || files.folder, title, integrity: integrity ?? {}};
  const ways = systems.get(choices.cms)?.ways(choices, hosted) ?? [];
  return Promise.all(
    ways.map(async ({blocks, notes, ...way}, index) => ({
      ...way,
      notes: integrity || index ? notes : [...notes, noHashes],
      snippets: await Promise.all(
        blocks.map(async ({label, rich, source}) => {
          const code = 'code' in source ? source.code : await files.text(source.file);
          return {label, rich, code: code.trim()};
        }),
      ),
    })),
  );
}

/** Loads the snippets for the latest choices. The previous ones stay until then. */
export class Snippets {
  /** The system's methods, the best first; `undefined` if their files did not load. */
  ways: readonly LoadedWay[] | undefined = [];

  readonly #host: ReactiveControllerHost;
  #latest?: Choices;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  async load(choices: Choices, files: HostedFiles): Promise<void> {
    this.#latest = choices;
    const ways = await load(choices, files).catch(() => undefined);
    if (choices !== this.#latest) return;
    this.ways = ways;
    this.#host.requestUpdate();
  }
}
