import {expect} from 'chai';
import type {FbssElement} from '../../src/index.js';
import {elementNames} from '../../src/sections.js';
import '../../src/components/fbss-guide/define.js';
import '../../src/components/fbss-language/define.js';
import {onDay} from '../components/support/day.js';
import {cleanUp, fixture, settled, until} from '../components/support/page.js';
import {tokensUsedIn} from '../components/support/tokens.js';

interface Named {
  name: string;
}
interface Declaration extends Named {
  tagName: string;
  summary: string;
  description: string;
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  attributes?: Named[];
  members?: (Named & {attribute?: string; type?: {text: string}})[];
}
interface Module {
  path: string;
  declarations: Declaration[];
  exports: {kind: string; name: string; declaration: {name: string; module: string}}[];
}

/** The package's description of its elements, for editors and documentation. */
const {modules} = (await fetch('/custom-elements.json').then((file) => file.json())) as {modules: Module[]};
const elements = modules.flatMap(({declarations}) => declarations);

const names = (features: readonly Named[] = []): string[] => features.map(({name}) => name).sort();

const rich = 'country="GB" text-contact="Text 999" contact="Our line"';
/** Pages on which an element, here `TAG`, renders all that it can. */
const pages = [
  '<TAG></TAG>',
  `<TAG ${rich}></TAG><fbss-red-flags></fbss-red-flags>`,
  // a translation that no clinician has reviewed
  `<TAG lang="ar" ${rich}></TAG>`,
  '<TAG mode="list"></TAG>',
  // a language that is not offered
  '<TAG lang="fo"></TAG><fbss-language></fbss-language>',
];
/** Before and after the date of the next review. */
const days = ['2026-12-01', '2030-01-01'];

/** Uses each control, so that everything is rendered that a reader can open. */
async function useControls(element: FbssElement, collect: () => void): Promise<void> {
  const {renderRoot} = element;
  for (const control of renderRoot.querySelectorAll<HTMLElement>('input, summary, button')) {
    if (control.matches('[part=print], [part=language]')) continue;
    control.click();
    await element.updateComplete;
    collect();
  }
  if (renderRoot.querySelector('[part=show-staff]')) {
    await until(() => renderRoot.querySelector('dialog'), 'the card for staff');
  }
  const footer = renderRoot.querySelector('[part=about]');
  if (footer) await until(() => footer.childElementCount > 1, 'the content of the footer');
  collect();
}

/** The parts, the slots and the tokens of an element in all states. A guide has the tokens of its sections, too. */
async function rendered(tag: string): Promise<{parts: string[]; slots: string[]; tokens: string[]}> {
  const parts = new Set<string>();
  const slots = new Set<string>();
  const tokens = new Set<string>();
  const collect = (element: Element): void => {
    const {shadowRoot} = element;
    for (const root of [shadowRoot, ...[...element.children].map((child) => child.shadowRoot)])
      if (root) for (const token of tokensUsedIn(root)) tokens.add(token);
    for (const {part} of shadowRoot?.querySelectorAll('[part]') ?? []) part.forEach((name) => parts.add(name));
    for (const {name} of shadowRoot?.querySelectorAll('slot') ?? []) {
      // the library's own text is not the host's to replace; a section of the guide gets its slot's name from the guide
      if (!name.startsWith('fbss-')) slots.add(name.replace(/^section-.*/, 'section'));
    }
  };
  const fresh = document.createElement(tag);
  document.body.append(fresh);
  // before the first render: the slot of the fallback
  collect(fresh);
  fresh.remove();
  for (const [day, page] of days.flatMap((date) => pages.map((markup) => [date, markup] as const))) {
    await onDay(day, async () => {
      const element = await fixture(page.replaceAll('TAG', tag));
      await settled(document);
      collect(element);
      await useControls(element, () => {
        collect(element);
      });
    });
    cleanUp();
  }
  return {parts: [...parts].sort(), slots: [...slots].sort(), tokens: [...tokens].sort()};
}

/** Values that are not the defaults. */
const values: Record<string, string> = {
  about: 'none',
  footer: 'none',
  country: 'GB',
  for: 'nothing',
  'heading-level': '4',
  mode: 'list',
  print: 'open-only',
  sections: 'faq',
};

/** What a page notices of an element: its shadow root, the sections of a guide, and the structured data. */
const look = (element: Element): string =>
  [
    element.shadowRoot?.innerHTML ?? '',
    ...[...element.children]
      .filter(({localName}) => localName.startsWith('fbss-'))
      .map((child) => (child.cloneNode() as Element).outerHTML),
    document.querySelectorAll('script[type="application/ld+json"]').length,
  ].join('\n');

describe('The custom-elements manifest', () => {
  afterEach(cleanUp);

  it('describes every element, in the order of the tags, and where the package defines it', () => {
    const tags = elementNames.map((name) => `fbss-${name}`).sort();
    expect(elements.map(({tagName}) => tagName)).to.deep.equal(tags);
    for (const {summary, description} of elements) {
      expect(summary).to.match(/^[^.]+\.$/);
      expect(description.replaceAll('\n', ' ')).to.include(summary);
    }
    const definitions = modules.flatMap(({path, exports}) =>
      exports
        .filter(({kind}) => kind === 'custom-element-definition')
        .map(({name, declaration}) => [path, name, declaration.module]),
    );
    expect(definitions).to.deep.equal(tags.map((tag) => [`dist/define/${tag}.js`, tag, `dist/${tag}.js`]));
  });

  it('names published files only', async () => {
    const paths = JSON.stringify(modules).match(/(?<="(?:path|module)":")[^"]+/g) ?? [];
    for (const path of new Set(paths)) {
      expect(path).to.match(/^dist\//);
      expect((await fetch(`/${path}`, {method: 'HEAD'})).status, path).to.equal(200);
    }
  });

  for (const {tagName, slots, cssParts, cssProperties, attributes = [], members = []} of elements) {
    describe(`<${tagName}>`, () => {
      it('has exactly the parts and the slots that it renders, and the tokens of their styles', async () => {
        const found = await rendered(tagName);
        const inComment = (tag: string): string => `${tag} in the comment of the class of ${tagName}`;
        expect(names(cssParts), inComment('@csspart')).to.deep.equal(found.parts);
        expect(names(slots), inComment('@slot')).to.deep.equal(found.slots);
        expect(names(cssProperties), inComment('@cssprop or @without')).to.deep.equal(found.tokens);
      });

      it('has exactly the attributes that have an effect', async () => {
        const {observedAttributes = []} = (customElements.get(tagName) ?? {}) as Partial<typeof FbssElement>;
        const effective: string[] = [];
        for (const attribute of observedAttributes) {
          const element = await fixture<FbssElement>(`<${tagName}></${tagName}><fbss-faq></fbss-faq>`);
          const before = look(element);
          element.setAttribute(attribute, values[attribute] ?? '999');
          await settled(document);
          const known = names(attributes).includes(attribute);
          if (known && attribute === 'structured-data') await until(() => look(element) !== before, attribute);
          if (look(element) !== before) effective.push(attribute);
          cleanUp();
        }
        // it changes what a click does
        if (observedAttributes.includes('for')) effective.push('for');
        expect(names(attributes)).to.deep.equal(effective.sort());
      });

      it('lists only properties and methods that exist', async () => {
        const element = await fixture(`<${tagName}></${tagName}>`);
        for (const {name} of members) expect(name in element, name).to.equal(true);
        for (const {attribute} of members) if (attribute) expect(names(attributes)).to.include(attribute);
      });
    });
  }
});
