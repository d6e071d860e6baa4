import {spawn} from 'node:child_process';
import {delimiter} from 'node:path';

interface Options {
  /** Prints the output only if the command fails. */
  quiet?: boolean;
  env?: Record<string, string>;
}

/** A failed command, with its output. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly printed: string,
  ) {
    super(message);
  }
}

const path = `node_modules/.bin${delimiter}${process.env.PATH ?? ''}`;

/** Runs a command, including those in `node_modules/.bin`, and returns its output. Throws a `CommandError` if it fails. */
export function run(command: string, args: string[], {quiet = false, env = {}}: Options = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {env: {...process.env, ...env, PATH: path}, stdio: ['ignore', 'pipe', 'pipe']});
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        printed += data.toString();
        if (!quiet) process.stdout.write(data);
      });
    }
    child.once('error', reject).once('close', (code) => {
      if (code === 0) {
        resolve(printed);
        return;
      }
      if (quiet) process.stdout.write(printed);
      reject(new CommandError(`${command} ${args.join(' ')} failed`, printed));
    });
  });
}
