import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';

const {sectionNames} = await tsImport('./src/sections.ts', import.meta.url);

/** All tokens, with their documentation. */
const tokens = [
  ...readFileSync('src/styles/tokens.ts', 'utf8').matchAll(/^ \* @cssprop \[(--[\w-]+)=(.+)\] - (.+)$/gm),
].map(([, name, value, description]) => ({description, name, default: value}));

const isPublic = (member) => member.privacy !== 'private' && member.privacy !== 'protected' && !member.static;

/** The path of the published file of a source file. */
const published = (path) => path.replace(/^\/?src\/components\/([\w-]+)\/\1\.[jt]s$/, 'dist/$1.js');

/** Where an inherited feature comes from is of no use outside: the base classes are not published. */
const withoutOrigin = ({inheritedFrom, ...feature}) => feature;

/** Gives each element the tokens that it names in a `@cssprop` line, and those that no element names. */
function assignTokens(elements) {
  const named = elements.map(({cssProperties = []}) => cssProperties.map(({name}) => name));
  const namedBySome = new Set(named.flat());
  for (const [index, element] of elements.entries())
    element.cssProperties = tokens.filter(({name}) => !namedBySome.has(name) || named[index].includes(name));
}

/** Reduces the declaration of an element to what is public. */
function publish(declaration) {
  const {without = []} = declaration;
  delete declaration.without;
  declaration.members = declaration.members?.filter(isPublic);
  for (const kind of ['members', 'attributes', 'cssParts', 'slots', 'cssProperties']) {
    declaration[kind] = declaration[kind]
      ?.filter(({name, attribute = name}) => !without.includes(attribute))
      .map(withoutOrigin);
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
  globs: ['src/components/*/fbss-*.ts', 'src/core/*-element.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'without',
      /** Keeps the names after `@without`: what an element inherits and does not use. */
      analyzePhase({ts, node, moduleDoc}) {
        if (!ts.isClassDeclaration(node)) return;
        const tag = ts.getJSDocTags(node).find(({tagName}) => tagName.text === 'without');
        if (!tag) return;
        moduleDoc.declarations.find(({name}) => name === node.name.text).without = tag.comment.split(/,\s*/);
      },
    },
    {
      name: 'tokens',
      /** Writes the documentation of all tokens, which the embed builder needs, and gives each element its own. */
      packageLinkPhase({customElementsManifest: {modules}}) {
        mkdirSync('generated', {recursive: true});
        writeFileSync('generated/css-properties.json', JSON.stringify(tokens));
        assignTokens(modules.flatMap(({declarations}) => declarations.filter(({tagName}) => tagName)));
      },
    },
    {
      name: 'published',
      packageLinkPhase({customElementsManifest: manifest}) {
        // the analyzer takes the files in the order in which the file system returns them
        const elements = manifest.modules
          .filter(({path}) => path.startsWith('src/components/'))
          .sort(({declarations: [one]}, {declarations: [other]}) => one.tagName.localeCompare(other.tagName));
        for (const module of elements) {
          module.path = published(module.path);
          for (const {declaration} of module.exports) declaration.module = published(declaration.module);
          module.declarations.forEach(publish);
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
