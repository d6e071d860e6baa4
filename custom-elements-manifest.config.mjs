import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';

const {sectionNames} = await tsImport('./src/sections.ts', import.meta.url);

/** What these elements inherit and do not use. `test/core/manifest.test.ts` compares the manifest with what they render. */
const unused = {
  'fbss-about': {attributes: ['about', 'footer'], cssParts: ['about']},
  'fbss-guide': {attributes: ['about', 'footer'], cssParts: ['about', 'overdue', 'review'], slots: ['reviewer']},
  'fbss-language': {
    attributes: ['about', 'footer', 'heading-level'],
    cssParts: ['about', 'heading', 'not-offered', 'overdue', 'review'],
    slots: ['reviewer'],
  },
};
/** The tokens that not every element uses: only these elements do, or all but these. The same test compares them. */
const usedTokens = [
  {
    names: ['emergency', 'on-emergency', 'emergency-line'],
    only: ['faq', 'guide', 'red-flags', 'see-a-doctor', 'symptoms'],
  },
  {names: ['emergency-soft'], only: ['guide', 'red-flags', 'see-a-doctor', 'symptoms']},
  {names: ['emergency-border-width'], only: ['guide', 'red-flags', 'see-a-doctor']},
  {names: ['surface-soft'], only: ['guide', 'overview', 'prevention', 'quick-facts', 'red-flags']},
  {names: ['question-size'], not: ['about', 'language', 'overview', 'quick-facts', 'references']},
  {
    names: ['target-size'],
    not: ['about', 'diagnosis', 'overview', 'quick-facts', 'references', 'risk-factors', 'treatment'],
  },
  {names: ['lead-size'], not: ['about', 'language', 'quick-facts', 'references']},
  {names: ['control-radius', 'focus', 'focus-width'], not: ['about']},
  {names: ['border-width', 'line', 'space', 'surface', 'ink-soft'], not: ['language']},
  {names: ['heading-font', 'heading-size', 'heading-weight'], not: ['language']},
];
function usesToken(tagName, token) {
  const [element, name] = [tagName.replace('fbss-', ''), token.replace('--fbss-', '')];
  return usedTokens
    .filter(({names}) => names.includes(name))
    .every(({only, not}) => only?.includes(element) ?? !not.includes(element));
}

const tokens = 'src/styles/tokens.ts';
const base = 'FbssElement';

const isPublic = (member) => member.privacy !== 'private' && member.privacy !== 'protected' && !member.static;

/** The path of the published file of a source file. */
const published = (path) => path.replace(/^\/?src\/components\/([\w-]+)\/\1\.[jt]s$/, 'dist/$1.js');

/** Where an inherited feature comes from is of no use outside: the base class is not published. */
const withoutOrigin = ({inheritedFrom, ...feature}) => feature;

/** The public features of an element. */
function describe(declaration) {
  const {attributes = [], cssParts = [], slots = []} = unused[declaration.tagName] ?? {};
  const isUsed = {
    members: ({attribute}) => !attributes.includes(attribute),
    attributes: ({name}) => !attributes.includes(name),
    cssParts: ({name}) => !cssParts.includes(name),
    slots: ({name}) => !slots.includes(name),
    cssProperties: ({name}) => usesToken(declaration.tagName, name),
  };
  declaration.members = declaration.members?.filter(isPublic);
  for (const kind of ['members', 'attributes', 'cssParts', 'slots', 'cssProperties']) {
    declaration[kind] = declaration[kind]?.filter(isUsed[kind]).map(withoutOrigin);
  }
  // the first sentence, which editors show
  declaration.summary = /^[^]*?\.(?=\s|$)/.exec(declaration.description)?.[0].replaceAll(/\s+/g, ' ');
  declaration.superclass = {name: 'LitElement', package: 'lit'};
}

/** The module that defines an element. */
const definition = ({name, tagName}) => ({
  kind: 'javascript-module',
  path: `dist/define/${tagName}.js`,
  declarations: [],
  exports: [
    {kind: 'custom-element-definition', name: tagName, declaration: {name, module: `dist/${tagName}.js`}},
    {kind: 'js', name, declaration: {name, module: `dist/${tagName}.js`}},
  ],
});

/** The manifest of the public elements, with the paths of the published files. */
export default {
  globs: ['src/components/*/fbss-*.ts', 'src/core/fbss-element.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'tokens',
      /** Adds the documentation of the tokens to the base class, from which all elements inherit it. */
      analyzePhase({ts, node, moduleDoc}) {
        if (!ts.isClassDeclaration(node) || node.name?.text !== base) return;
        const {statements} = ts.createSourceFile(tokens, readFileSync(tokens, 'utf8'), ts.ScriptTarget.Latest, true);
        const tags = statements.flatMap((statement) => ts.getJSDocTags(statement));
        moduleDoc.declarations.find(({name}) => name === base).cssProperties = tags.map(({comment}) => {
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
    {
      name: 'published',
      packageLinkPhase({customElementsManifest: manifest}) {
        const elements = manifest.modules.filter(({path}) => path.startsWith('src/components/'));
        for (const module of elements) {
          module.path = published(module.path);
          for (const {declaration} of module.exports) declaration.module = published(declaration.module);
          module.declarations.forEach(describe);
        }
        manifest.modules = [...elements, ...elements.flatMap(({declarations}) => declarations.map(definition))];
      },
    },
    {
      name: 'section names',
      /** Adds the names of the sections to the documentation of what takes them. */
      packageLinkPhase({customElementsManifest: {modules}}) {
        const names = sectionNames.map((name) => `\`${name}\``).join(', ');
        const features = modules.flatMap(({declarations}) =>
          declarations.flatMap(({attributes = [], members = []}) => [...attributes, ...members]),
        );
        for (const feature of features.filter(({name}) => name === 'sections')) {
          feature.description += ` The names: ${names}.`;
        }
      },
    },
  ],
};
