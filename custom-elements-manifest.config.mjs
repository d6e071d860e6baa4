import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

/** Inherited slots and parts that these elements do not render. */
const notRendered = {
  'fbss-about': ['about', 'english'],
  'fbss-guide': ['reviewer', 'about', 'english'],
  'fbss-language': ['reviewer', 'about', 'english', 'heading', 'not-offered'],
};

/** The manifest of the public elements, with the paths of the published files. */
export default {
  globs: ['src/components/*/fbss-*.ts', 'src/core/fbss-element.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'published-paths',
      packageLinkPhase({customElementsManifest}) {
        const published = (path) => path?.replace(/^src\/components\/[\w-]+\/([\w-]+)\.ts$/, 'dist/$1.js');
        const walk = (node) => {
          if (!node || typeof node !== 'object') return;
          for (const [key, value] of Object.entries(node)) {
            if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = published(value);
            else walk(value);
          }
        };
        walk(customElementsManifest);
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations ?? []) {
            // the manifest describes the public API only
            declaration.members = declaration.members?.filter(
              (m) => m.privacy !== 'private' && m.privacy !== 'protected' && !m.name.startsWith('#'),
            );
            for (const kind of ['slots', 'cssParts']) {
              declaration[kind] = declaration[kind]?.filter(
                ({name}) => !notRendered[declaration.tagName]?.includes(name),
              );
            }
          }
        }
      },
    },
    {
      name: 'css-properties',
      /** Adds the documentation of the tokens to the base class, from which all elements inherit it. */
      analyzePhase({ts, node, moduleDoc}) {
        if (!ts.isClassDeclaration(node) || node.name?.text !== 'FbssElement') return;
        const file = 'src/styles/tokens.ts';
        const {statements} = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
        const tags = statements.flatMap((statement) => ts.getJSDocTags(statement));
        moduleDoc.declarations.find(({name}) => name === 'FbssElement').cssProperties = tags.map(({comment}) => {
          const [, name, value, description] = /^\[(--[\w-]+)=(.+)\] - (.+)$/.exec(comment);
          return {description, name, default: value};
        });
      },
      /** Writes the documentation of the tokens, which the embed builder needs. */
      packageLinkPhase({customElementsManifest: {modules}}) {
        const {declarations} = modules.find(({path}) => path === 'src/core/fbss-element.ts');
        mkdirSync('generated', {recursive: true});
        writeFileSync('generated/css-properties.json', JSON.stringify(declarations[0].cssProperties));
      },
    },
  ],
};
