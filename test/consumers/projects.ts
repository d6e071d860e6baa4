import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {pack, run} from './support.js';

/** Small projects, one for each framework. They share one installation, of the newest versions for the Node.js of the tests. */
const source = 'test/consumers/frameworks';

export const environment = {CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1'};

/** Copies the projects into a folder, and installs what they need and the package as it is published. */
export async function install(folder: string): Promise<void> {
  cpSync(source, folder, {recursive: true});
  // no script of a package runs, and versions come from the lock file
  const quietly = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['ci', ...quietly], folder);
  const {filename} = await pack(folder);
  await run('npm', ['install', '--no-save', ...quietly, `./${filename}`], folder);
}

interface Outcome {
  printed: string;
  succeeded: boolean;
}

/** Runs a command of the installation, whether or not it succeeds. */
export async function outcomeOf([name = '', ...args]: readonly string[], folder: string): Promise<Outcome> {
  try {
    const {stdout, stderr} = await run(join('node_modules', '.bin', name), args, folder, environment);
    return {printed: stdout + stderr, succeeded: true};
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    return {printed: stdout + stderr, succeeded: false};
  }
}

/** The lines that a type checker complains about, such as `App.tsx:3`. */
export const complaintsIn = (printed: string): string[] => [
  ...new Set(
    stripVTControlCharacters(printed)
      .split('\n')
      .flatMap((line) => {
        const [, file, number] = /([\w-]+\.(?:ts|tsx|vue|svelte|astro))[":( ]+(\d+)[,:]\d+/.exec(line) ?? [];
        return file && number ? [`${file}:${number}`] : [];
      }),
  ),
];

/** The lines of a project below a comment such as `mistake: wrong value`. */
export const mistakesIn = (project: string, comment = /mistake.*: /): string[] =>
  readdirSync(join(source, project), {recursive: true, withFileTypes: true})
    .filter(({name}) => name.startsWith('Mistakes.'))
    .flatMap(({parentPath, name}) =>
      readFileSync(join(parentPath, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => (comment.test(line) ? [`${name}:${index + 2}`] : [])),
    );
