import {expect} from 'chai';
import {pairs} from '../../site/builder/colors/tokens.js';
import {schemes} from '../../site/builder/choices/choices.js';
import {isColor, tokens} from '../../stories/manifest.js';
import {BrandEditor} from '../../stories/pages/brand-editor.js';
import {pictureOf} from './picture.js';
import {settledStory} from './support.js';
import {turned} from './turned.js';

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

    beforeEach(async () => {
      editor = new BrandEditor();
      document.body.append(editor);
      await editor.updateComplete;
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
        const [control] = controls;
        if (!control) return;
        const before = await pictureOf(preview());
        control.value = String(turned(token.name, {}));
        control.dispatchEvent(new Event('input'));
        await editor.updateComplete;
        expect(await pictureOf(preview())).to.not.equal(before);
        expect(editor.querySelector('pre')?.textContent).to.include(`${token.name}: `);
      });
    }
  });
}
