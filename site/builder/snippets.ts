import type {ReactiveControllerHost} from 'lit';
import type {Choices} from './choices/choices.js';
import type {HostedFiles} from './hosted-files.js';
import {withCall} from './markup/call.js';
import {systems} from './systems/systems.js';
import type {Block, EmbedMethod} from './systems/embed-method.js';

/** A loaded block. */
export type Snippet = Pick<Block, 'label' | 'rich'> & {readonly code: string};

export type LoadedMethod = Omit<EmbedMethod, 'blocks'> & {readonly snippets: readonly Snippet[]};

const noHashes = 'The hashes did not load. Reload the page to get a snippet that has one.';

async function codeOf(source: Block['source'], {lang}: Choices, files: HostedFiles): Promise<string> {
  if ('code' in source) return source.code;
  const {file, number} = source;
  const html = await files.text(file);
  return number ? withCall(html, number, await Promise.all([lang, 'en'].map(files.content))) : html;
}

async function load(choices: Choices, files: HostedFiles): Promise<LoadedMethod[]> {
  const [title, integrity] = await Promise.all([files.title(choices), files.integrity().catch(() => undefined)]);
  const hosted = {base: choices.base || files.folder, title, integrity: integrity ?? {}};
  const methods = systems.get(choices.cms)?.methods(choices, hosted) ?? [];
  return Promise.all(
    methods.map(async ({blocks, notes, ...method}, index) => ({
      ...method,
      notes: integrity || index ? notes : [...notes, noHashes],
      snippets: await Promise.all(
        blocks.map(async ({label, rich, source}) => {
          return {label, rich, code: (await codeOf(source, choices, files)).trim()};
        }),
      ),
    })),
  );
}

/** Loads the snippets for the latest choices. The previous ones stay until then. */
export class Snippets {
  /** The system's methods, the best first; `undefined` if their files did not load. */
  methods: readonly LoadedMethod[] | undefined = [];

  readonly #host: ReactiveControllerHost;
  #latest?: Choices;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  async load(choices: Choices, files: HostedFiles): Promise<void> {
    this.#latest = choices;
    const methods = await load(choices, files).catch(() => undefined);
    if (choices !== this.#latest) return;
    this.methods = methods;
    this.#host.requestUpdate();
  }
}
