import {expect} from 'chai';
import {addons} from 'storybook/preview-api';
import {own} from '../../.storybook/own-brand.js';
import {initialGlobals, type Toolbar} from '../../.storybook/toolbar.js';
import {brands} from '../../site/builder/brands.js';
import {pairs} from '../../site/builder/colors/tokens.js';
import {schemes} from '../../site/builder/choices/choices.js';
import {isColor, tokens} from '../../stories/manifest.js';
import {BrandEditor} from '../../stories/pages/brand-editor.js';
import {problemWith} from '../../stories/token-values.js';
import {snapshotOf} from './snapshot.js';
import {settledStory} from './support.js';
import {otherValue} from './other-value.js';

// a control does the same in every engine
if (!navigator.userAgent.includes('Firefox')) {
  describe('The page “Brand it” in Storybook', () => {
    let editor: BrandEditor;

    /** The row of a token. */
    const rowOf = (name: string): HTMLLIElement => {
      const rows = [...editor.querySelectorAll<HTMLLIElement>('.tokens > li')];
      const found = rows.find((row) => row.querySelector('code')?.textContent === name);
      if (!found) throw new Error(`There is no row of ${name}`);
      return found;
    };
    const controlsOf = (name: string): HTMLInputElement[] => [...rowOf(name).querySelectorAll('input')];
    const preview = (): HTMLElement => editor.querySelector('host-page') ?? document.body;

    const result = (): string => editor.querySelector('pre')?.textContent ?? '';
    const problems = (): string => editor.querySelector('#brand-problems')?.textContent.trim() ?? '';

    /** Changes a token, as a designer does. */
    async function type(name: string, value: string, index = 0): Promise<void> {
      const control = controlsOf(name)[index];
      if (!control) throw new Error(`There is no control for ${name}`);
      control.value = value;
      control.dispatchEvent(new Event('input', {bubbles: true}));
      await editor.updateComplete;
    }

    /** Shows the page as Storybook does at first, and after every choice in the toolbar: with new elements. */
    async function open(): Promise<void> {
      const before = editor as BrandEditor | undefined;
      editor = new BrandEditor();
      if (before?.isConnected) before.replaceWith(editor);
      else document.body.append(editor);
      await editor.updateComplete;
    }

    /** Chooses in the toolbar. */
    async function choose(globals: Partial<Toolbar>): Promise<void> {
      addons.getChannel().emit('updateGlobals', {globals});
      await open();
    }

    beforeEach(async () => {
      sessionStorage.clear();
      addons.getChannel().emit('updateGlobals', {globals: initialGlobals});
      await open();
      await settledStory(preview());
    });
    afterEach(() => {
      editor.remove();
    });

    it('lists every token, with its default', () => {
      const listed = [...editor.querySelectorAll('.tokens > li')].map((row) =>
        [...row.querySelectorAll('p code')].map(({textContent}) => textContent),
      );
      const expected = tokens.map(({name, default: value}) => [name, value]);
      expect(listed).to.have.deep.members(expected);
      expect(listed).to.have.length(expected.length);
    });

    for (const {text, back, minimum} of pairs) {
      for (const token of [text, back]) {
        it(`shows the contrast of ${text} on ${back} at ${token}`, () => {
          const pair = [...rowOf(`--fbss-${token}`).querySelectorAll('.pairs > li')].find(({textContent}) =>
            textContent.includes(`${text} on ${back}:`),
          );
          expect(pair?.querySelectorAll('.passes')).to.have.length(schemes.length);
          expect(pair?.textContent).to.include(`needs ${minimum}:1`);
        });
      }
    }

    for (const token of tokens) {
      it(`changes the elements and the style sheet with ${token.name}`, async () => {
        const controls = controlsOf(token.name);
        expect(controls).to.have.length(isColor(token) ? schemes.length : 1);
        const before = await snapshotOf(preview());
        await type(token.name, String(otherValue(token.name, {})));
        expect(await snapshotOf(preview())).to.not.equal(before);
        expect(result()).to.include(`${token.name}: `);
      });
    }

    const changes: readonly Partial<Toolbar>[] = [
      {language: 'ar'},
      {scheme: 'dark'},
      {textSize: '200'},
      {colours: 'forced'},
      {medium: 'print'},
    ];
    for (const change of changes) {
      it(`keeps the designer’s brand after a choice in the toolbar: ${Object.keys(change).join()}`, async () => {
        await type('--fbss-radius', '3px');
        await choose(change);
        expect(result()).to.include('--fbss-radius: 3px;');
        expect(controlsOf('--fbss-radius')[0]?.value).to.equal('3px');
        // the toolbar has been told, so all stories have it
        expect(addons.getChannel().last('globalsUpdated')).to.deep.equal([
          {globals: {...initialGlobals, ...change, brand: own}},
        ]);
      });
    }

    it('keeps the designer’s brand when the reader comes back from another page', async () => {
      await type('--fbss-radius', '3px');
      editor.remove();
      await open();
      expect(result()).to.include('--fbss-radius: 3px;');
    });

    it('keeps the designer’s brand beside those to start from', async () => {
      await type('--fbss-radius', '3px');
      await choose({brand: 'warm-practice'});
      expect(result()).to.include('--fbss-radius: 1em;');
      await choose({brand: own});
      expect(result()).to.include('--fbss-radius: 3px;');
    });

    it('keeps the focus when the page is rendered again', async () => {
      controlsOf('--fbss-space')[0]?.focus();
      expect(document.hasFocus(), 'the tab has the focus').to.equal(true);
      await choose({scheme: 'dark'});
      expect(document.activeElement).to.equal(controlsOf('--fbss-space')[0]);
    });

    it('shows the page of the toolbar in the preview', async () => {
      await choose({medium: 'print', colours: 'forced', language: 'ar', country: 'ES'});
      expect([preview().hasAttribute('print'), preview().hasAttribute('forced-colors'), preview().dir]).to.deep.equal([
        true,
        true,
        'rtl',
      ]);
      expect(preview().querySelector('fbss-red-flags')?.getAttribute('country')).to.equal('ES');
      await choose({direction: 'ltr'});
      expect(preview().dir).to.equal('ltr');
    });

    it('says which tokens the embed builder does not take', async () => {
      const behind = (): string => editor.querySelector('.actions small')?.textContent ?? '';
      await choose({brand: 'warm-practice'});
      await type('--fbss-accent', '#7a2f0a');
      expect(behind()).to.equal('');
      await type('--fbss-font', 'monospace');
      await type('--fbss-heading-size', '');
      expect(behind()).to.match(/not your --fbss-font, --fbss-heading-size:/);
    });

    it('says beside Copy which contrasts fail', async () => {
      expect(problems()).to.equal('');
      await type('--fbss-focus', '#00527a');
      await type('--fbss-accent', '#bbbbbb');
      expect(problems()).to.equal(
        '3 contrast pairs fail: accent on surface (light 1.9:1, needs 4.5:1); ' +
          'accent on surface-soft (light 1.7:1, needs 4.5:1); accent on emergency-soft (light 1.7:1, needs 4.5:1).',
      );
      expect(editor.querySelector('button')?.getAttribute('aria-describedby')).to.equal('brand-problems');
    });

    it('names the scheme of each contrast', () => {
      const [first] = rowOf('--fbss-ink').querySelectorAll('.pairs > li');
      expect(first?.textContent.replaceAll(/\s+/g, ' ')).to.include(
        'ink on surface: light 15.9:1, dark 15:1 needs 7:1',
      );
    });

    for (const [name, value, problem] of [
      ['--fbss-radius', 'big', '“big” is not valid here'],
      ['--fbss-border-width', '6', '“6” needs a unit'],
      ['--fbss-border-width', 'thin', '“thin” is not valid here'],
      ['--fbss-space', '0', '“0” needs a unit'],
      ['--fbss-font', "'Georgia", 'is not valid here'],
      ['--fbss-font', 'a; } b {', 'is not valid here'],
      ['--fbss-shadow', '0 0 9px rgb(0 0 0', 'is not valid here'],
    ] as const) {
      it(`leaves out a value that the elements cannot use: ${name}: ${value}`, async () => {
        await type('--fbss-measure', '30em');
        await type(name, value);
        expect(result()).to.equal(':root {\n  --fbss-measure: 30em;\n}');
        expect(preview().style.getPropertyValue(name)).to.equal('');
        const [control] = controlsOf(name);
        expect([control?.value, control?.ariaInvalid]).to.deep.equal([value, 'true']);
        expect(editor.querySelector(`#${control?.getAttribute('aria-describedby') ?? ''}`)?.textContent).to.include(
          problem,
        );
        expect(problems()).to.equal(`Not valid, so left out: ${name}.`);
      });
    }

    for (const [name, small, enough, least] of [
      ['--fbss-font-size', '14px', '1.25rem', '16px'],
      ['--fbss-target-size', '30px', '3em', '44px'],
      ['--fbss-question-size', '0.9em', '1em', '1em'],
    ] as const) {
      it(`says that a small size is raised: ${name}`, async () => {
        await type(name, small);
        expect(rowOf(name).textContent).to.include(`Too small: the elements raise it to ${least}.`);
        expect(result()).to.include(`${name}: ${small};`);
        await type(name, enough);
        expect(rowOf(name).textContent).to.not.include('Too small');
      });
    }

    it('takes the default of every token, and the values of every brand', () => {
      const values = [
        ...tokens
          .filter((token) => !isColor(token))
          .map(({name, default: value}) => [name.replace('--fbss-', ''), value]),
        ...brands.flatMap(({shape}) => Object.entries(shape)),
      ];
      for (const [id = '', value = ''] of values) {
        expect(problemWith(id, value, ''), id).to.equal(undefined);
        // every token has a rule, none of which takes anything
        expect(problemWith(id, '?', 'x'), id).to.include('is not valid here');
      }
    });
  });
}
