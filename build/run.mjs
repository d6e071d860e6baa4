import {spawn} from 'node:child_process';
import {delimiter} from 'node:path';

const path = `node_modules/.bin${delimiter}${process.env.PATH}`;

/**
 * Runs a command of the project's own tools; what it prints is shown, with `quiet` only where it fails.
 * @returns {Promise<string>} What it printed. A failure carries that, too, as `printed`.
 */
export function run(command, args, {quiet = false, env = {}} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {env: {...process.env, ...env, PATH: path}, stdio: ['ignore', 'pipe', 'pipe']});
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        printed += data;
        if (!quiet) process.stdout.write(data);
      });
    }
    child.once('error', reject).once('close', (code) => {
      if (code === 0) return resolve(printed);
      if (quiet) process.stdout.write(printed);
      reject(Object.assign(new Error(`${command} ${args.join(' ')} failed`), {printed}));
    });
  });
}
