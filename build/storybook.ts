import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {writeReviewData} from './review-data.js';
import {run} from './run.js';
import {site} from './site.js';

/** Storybook's static files. */
const folder = 'generated/storybook';
/** The demo pages and the embed builder as a part of Storybook. */
const out = `${folder}/site`;

/** Places the demo pages and the embed builder beside Storybook, with a link back in their navigation. */
function placeSite(): void {
  site({out});
  for (const name of readdirSync(out).filter((file) => file.endsWith('.html'))) {
    const page = readFileSync(`${out}/${name}`, 'utf8');
    const linked = page.replace('</nav>', '  <a href="../index.html">Storybook</a>\n      </nav>');
    if (linked === page) throw new Error(`${name} has no navigation for the link back to Storybook.`);
    writeFileSync(`${out}/${name}`, linked);
  }
}

/** Writes what Storybook serves beside its stories. */
export function placeFiles(): void {
  placeSite();
  writeReviewData(`${folder}/review`);
}

/** Builds what Storybook needs: the content of every language, the custom elements manifest, and the embed builder. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (existsSync('dist/site/builder.html')) {
    await run('tsx', ['build/registry.ts']);
    await Promise.all([
      run('tsx', ['build/content.ts']),
      run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']),
    ]);
  } else await run('tsx', ['build/build.ts']);
  placeFiles();
}
