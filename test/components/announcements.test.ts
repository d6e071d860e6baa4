import {expect} from 'chai';
import * as content from '#content/en.js';
import * as spanish from '#content/es.js';
import type {FbssRedFlags} from '../../src/index.js';
import {LiveRegions} from './support/live-region.js';
import {clear, inLightDom, part, parts, placed, until} from './support/page.js';

const {redFlags, seeADoctor} = content;
const first = 0;
const none = redFlags.flags.length;

const sentences = (...lines: string[]): string =>
  lines.map((line) => (/[.:]$/.test(line) ? line : `${line}.`)).join(' ');
const emergency = sentences(redFlags.help, `${redFlags.call} 999`, redFlags.orGo);
const noneOfThese = sentences(redFlags.ifOneStarts, seeADoctor.heading, ...seeADoctor.reasons, seeADoctor.purpose);

const checker = (attributes = 'country="GB"'): Promise<FbssRedFlags> =>
  placed<FbssRedFlags>(`<fbss-red-flags ${attributes}></fbss-red-flags>`);

const boxes = (element: Element): HTMLInputElement[] => parts<HTMLInputElement>(element, 'checkbox');

/** Until all that can follow a change has followed: light children are written when the browser is idle. */
async function calm(element: FbssRedFlags): Promise<void> {
  await element.updateComplete;
  await inLightDom(element);
  await new Promise((later) => setTimeout(later, 100));
}

/** What a screen reader is given while a reader does something. */
async function heardWhile(element: FbssRedFlags, act: () => unknown): Promise<string[]> {
  await calm(element);
  const regions = new LiveRegions(element);
  await act();
  await calm(element);
  regions.stop();
  return regions.heard;
}

describe('what a screen reader announces in fbss-red-flags', () => {
  afterEach(clear);

  const ticking = (element: FbssRedFlags, index: number): Promise<string[]> =>
    heardWhile(element, () => {
      boxes(element)[index]?.click();
    });

  it('is the answer to a sign, once, as one string, in the order in which it is seen', async () => {
    expect(await ticking(await checker(), first)).to.deep.equal([emergency]);
  });

  it('is nothing more for a second sign, whose answer is the same', async () => {
    const element = await checker();
    await ticking(element, first);
    expect(await ticking(element, first + 1)).to.deep.equal([]);
  });

  it('is that "none" has cleared the signs, before its own answer', async () => {
    const element = await checker();
    expect(await ticking(element, none)).to.deep.equal([noneOfThese]);
    expect(await ticking(element, first)).to.deep.equal([emergency]);
    expect(await ticking(element, none)).to.deep.equal([`${redFlags.othersCleared} ${noneOfThese}`]);
  });

  it('is that nothing is ticked, when the last tick is taken back', async () => {
    const element = await checker();
    for (const box of [first, none]) {
      await ticking(element, box);
      expect(await ticking(element, box)).to.deep.equal([redFlags.nothingTicked]);
    }
  });

  it('is that all ticks are cleared, when the reader starts again', async () => {
    const element = await checker();
    await ticking(element, first);
    const heard = await heardWhile(element, () => {
      part(element, 'start-again').click();
    });
    expect(heard).to.deep.equal([redFlags.allCleared]);
  });

  it('is what to do where there is no number, and what those can do who cannot telephone', async () => {
    expect(await ticking(await checker(''), first)).to.deep.equal([
      sentences(redFlags.help, redFlags.callLocal, redFlags.orGo),
    ]);
    expect(await ticking(await checker('country="GB" text-contact="text 999"'), first)).to.deep.equal([
      sentences(redFlags.help, `${redFlags.call} 999`, `${redFlags.cannotTelephone} text 999`, redFlags.orGo),
    ]);
  });

  it('is in the reader’s language alone, where English is beside it', async () => {
    const element = await checker('country="ES" lang="es"');
    expect(parts(element, 'english')).not.to.deep.equal([]);
    const {help, call, orGo} = spanish.redFlags;
    expect(await ticking(element, first)).to.deep.equal([sentences(help, `${call} 112`, orGo)]);
    const status = element.shadowRoot?.querySelector<HTMLElement>('[role=status]');
    expect([status?.lang, status?.dir]).to.deep.equal(['es', 'ltr']);
  });

  it('is nothing when the language changes with an answer open', async () => {
    const element = await checker();
    await ticking(element, first);
    const heard = await heardWhile(element, async () => {
      element.lang = 'es';
      await until(() => part(element, 'card').lang === 'es');
    });
    expect(heard).to.deep.equal([]);
  });

  it('is nothing when nobody has ticked anything', async () => {
    const element = await checker();
    const heard = await heardWhile(element, () => {
      element.country = 'ES';
    });
    expect(heard).to.deep.equal([]);
  });
});
