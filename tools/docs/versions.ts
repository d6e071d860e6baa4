import {readFileSync} from 'node:fs';

/** The frameworks and tools that a developer asks about, by package. */
const names = {
  react: 'React',
  next: 'Next',
  vue: 'Vue',
  svelte: 'Svelte',
  astro: 'Astro',
  '@angular/core': 'Angular',
  vite: 'Vite',
  esbuild: 'esbuild',
  rollup: 'Rollup',
  vitest: 'Vitest',
  jsdom: 'jsdom',
  'happy-dom': 'happy-dom',
  '@testing-library/react': 'React Testing Library',
  typescript: 'TypeScript',
} as const;

type Versions = Partial<Record<string, string>>;
const read = (path: string): {dependencies?: Versions; devDependencies?: Versions} =>
  JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof read>;

/** The versions in the test projects of the frameworks, and of the bundlers that other tests run. */
export function versions(): string {
  const {devDependencies} = read('package.json');
  const {dependencies} = read('test/consumers/frameworks/package.json');
  const tested: Versions = {...devDependencies, ...dependencies};
  const list = Object.entries(names).map(([name, label]) => {
    const version = tested[name];
    if (!version) throw new Error(`Neither package.json nor test/consumers/frameworks/package.json has ${name}.`);
    return `${label} ${version}`;
  });
  return `Tested with ${new Intl.ListFormat('en-GB').format(list)}.`;
}
