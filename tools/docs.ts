import {writeFileSync} from 'node:fs';
import {run} from '../build/run.js';
import {documents} from './docs/documents.js';

/** Writes the generated documentation: `docs/reference.md`, and the tables in other documents. Part of `npm run format`. */
await run('tsx', ['build/registry.ts']);
await run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
for (const [path, text] of await documents()) writeFileSync(path, text);
