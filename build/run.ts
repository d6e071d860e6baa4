import {spawn} from 'node:child_process';
import {delimiter} from 'node:path';

interface Options {
  /** Shows what the command prints only where it fails. */
  quiet?: boolean;
  env?: Record<string, string>;
}

/** A command that has failed, with what it printed. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly printed: string,
  ) {
    super(message);
  }
}

const path = `node_modules/.bin${delimiter}${process.env.PATH ?? ''}`;

/** Runs a command of the project's own tools, and returns what it printed. A failure is a `CommandError`. */
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
