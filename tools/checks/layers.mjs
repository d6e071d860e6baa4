import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';

/** Who may import whom: folder, and what its files may import, as the start of a path below `src`. */
const allowed = {
  content: ['@lit/localize', 'content/'],
  styles: ['lit', 'styles/'],
  core: [
    'lit',
    'schema-dts',
    '#content/',
    '#languages',
    '#right-to-left',
    'content/edition',
    'content/emergency-numbers',
    'content/index',
    'content/not-offered',
    'styles/',
    'core/',
  ],
  components: ['lit', 'styles/', 'core/', 'sections'],
  script: ['sections', 'styles/', 'core/', 'components/', 'script/'],
};

/** The modules that list sections, most of them generated from the registry. */
const everything = ['index.ts', 'sections.ts', 'components/index.ts', 'components/define-sections.ts'];

/** The layers of `src` hold: each folder imports only what lies below it, and words stand in `content` alone. */
export function check() {
  const problems = [];
  for (const path of readdirSync('src', {recursive: true}).filter((name) => name.endsWith('.ts'))) {
    const [folder, tag] = path.split('/');
    if (everything.includes(path)) continue;
    const rules = allowed[folder];
    if (!rules) problems.push(`src/${path}: ${folder} is no layer of the library`);
    for (const [, from] of readFileSync(join('src', path), 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)) {
      const target = from.startsWith('.') ? normalize(join(dirname(path), from)) : from;
      // a component's own folder is its own affair; the guide's define.ts defines the others
      const own =
        folder === 'components' &&
        (target.startsWith(`components/${tag}/`) ||
          (path === 'components/fbss-guide/define.ts' && target === 'components/define-sections.js'));
      const exact = (rule) =>
        target === rule || target === `${rule}.js` || (rule.endsWith('/') && target.startsWith(rule));
      if (!own && !rules?.some(exact)) problems.push(`src/${path} may not import ${from}`);
    }
  }
  return {problems};
}
