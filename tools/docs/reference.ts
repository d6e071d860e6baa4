import {elementNames} from '../../src/sections.js';
import {type Attribute, type ElementDescription, type Feature, readTokens} from '../../build/manifest.js';
import {code, table} from './regions.js';

/** The kinds of features that a table in the reference lists. */
const kinds = ['attributes', 'slots', 'cssParts'] as const;
type Kind = (typeof kinds)[number];

/** A description as the content of a table cell. */
const inCell = (text = ''): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll(/see (fbss-[a-z-]+)/g, 'see [`<$1>`](#$1)')
    .trim();
const tag = (name: string): string => code(`<${name}>`);
const list = (items: readonly string[], type: 'disjunction' | 'conjunction' = 'disjunction'): string =>
  new Intl.ListFormat('en-GB', {type}).format(items);

/** The values of an attribute, from the type of its property. */
function valuesOf({type}: Attribute): string {
  const values = type.text.split(' | ').filter((value) => value !== 'undefined');
  if (values.includes('boolean')) return 'present or not';
  if (values.includes('string')) return 'text';
  return values.map((value) => (value === 'number' ? value : code(value.replaceAll("'", '')))).join(', ');
}

/** The tables of features of a kind. */
const tables: Record<Kind, (features: readonly Feature[]) => string> = {
  attributes: (features) =>
    table(
      ['Attribute', 'Property', 'Values', 'Default', 'Meaning'],
      (features as readonly Attribute[]).map((attribute) => [
        code(attribute.name),
        code(attribute.fieldName),
        valuesOf(attribute),
        attribute.default === undefined || attribute.default === 'false'
          ? 'none'
          : code(attribute.default.replaceAll("'", '')),
        inCell(`${attribute.deprecated ? `**Deprecated.** ${attribute.deprecated} ` : ''}${attribute.description}`),
      ]),
    ),
  slots: (features) =>
    table(
      ['Slot', 'Content'],
      features.map(({name, description}) => [name ? code(name) : '(default)', inCell(description)]),
    ),
  cssParts: (features) =>
    table(
      ['Part', 'What it is'],
      features.map(({name, description}) => [code(name), inCell(description)]),
    ),
};

const isSame = (one: Feature, other: Feature): boolean =>
  one.name === other.name && inCell(one.description) === inCell(other.description);

/** The features that nearly all elements have, with the tags of those that do not. */
function shared(elements: readonly ElementDescription[], kind: Kind): {feature: Feature; missing: string[]}[] {
  const features = elements.flatMap((element) => element[kind] ?? []);
  return features
    .filter((feature, index) => features.findIndex((other) => isSame(feature, other)) === index)
    .map((feature) => ({
      feature,
      missing: elements
        .filter((element) => !element[kind]?.some((other) => isSame(feature, other)))
        .map(({tagName}) => tagName),
    }))
    .filter(({missing}) => missing.length < elements.length / 4);
}

function methodsOf({members}: ElementDescription): string {
  const methods = members.filter(({kind}) => kind === 'method');
  return methods.length
    ? table(
        ['Method', 'What it does'],
        methods.map(({name, description}) => [code(`${name}()`), inCell(description)]),
      )
    : '';
}

/** Which elements use a token, unless all do. */
function placesOf(token: string, elements: readonly ElementDescription[]): string {
  const tagsOf = (isUser: boolean): string[] =>
    elements
      .filter(({cssProperties}) => cssProperties.some(({name}) => name === token) === isUser)
      .map(({tagName}) => tag(tagName));
  const [others, users] = [tagsOf(false), tagsOf(true)];
  if (!others.length) return '';
  return others.length < users.length ? `Not in ${list(others)}.` : `Only in ${list(users, 'conjunction')}.`;
}

/** The reference of all elements, as Markdown. */
export function reference(described: readonly ElementDescription[]): string {
  const elements = elementNames.flatMap((name) => described.filter(({tagName}) => tagName === `fbss-${name}`));
  const common = new Map(kinds.map((kind) => [kind, shared(elements, kind)]));
  const commonTables = kinds.map((kind) => {
    const features = (common.get(kind) ?? []).map(({feature, missing}) => ({
      ...feature,
      description: `${feature.description}${missing.length ? ` Not in ${list(missing.map(tag))}.` : ''}`,
    }));
    return tables[kind](features);
  });
  const own = (element: ElementDescription, kind: Kind): string => {
    const features = (element[kind] ?? []).filter(
      (feature) => !common.get(kind)?.some((other) => isSame(other.feature, feature)),
    );
    return features.length ? tables[kind](features) : '';
  };
  return [
    '# Reference',
    '<!-- Written by `npm run format` from the source. Do not edit. -->',
    'Every element with its attributes, properties, slots, parts and methods, and the design tokens. How the elements behave, with examples, is in [How the elements work](elements.md). The elements dispatch no events: [why](elements.md#events).',
    table(
      ['Element', 'What it is'],
      elements.map(({tagName, summary}) => [`[${tag(tagName)}](#${tagName})`, inCell(summary)]),
    ),
    '## Every element',
    ...commonTables,
    ...elements.flatMap((element) => [
      `## ${tag(element.tagName)}`,
      element.description.replaceAll('\n', ' '),
      ...kinds.map((kind) => own(element, kind)),
      methodsOf(element),
    ]),
    '## Tokens',
    'Set them on an element or an ancestor. [How, and the contrasts that colours need.](design.md)',
    table(
      ['Token', 'Default', 'Meaning'],
      readTokens().map(({name, default: value, description}) => [
        code(name),
        code(value),
        inCell(`${description} ${placesOf(name, elements)}`),
      ]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}
