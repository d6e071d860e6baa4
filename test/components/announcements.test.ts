import {expect} from 'chai';
import * as content from '#content/en.js';
import * as spanish from '#content/es.js';
import type {FbssRedFlags} from '../../src/index.js';
import {LiveRegions} from './support/live-region.js';
import {cleanUp, fixture, inLightDom, part, parts, until} from './support/page.js';

const {redFlags, seeADoctor} = content;
const first = 0;
const none = redFlags.flags.length;

const sentences = (...lines: string[]): string =>
  lines.map((line) => (/[.:]$/.test(line) ? line : `${line}.`)).join(' ');
const emergency = sentences(redFlags.help, `${redFlags.call} 999`, redFlags.orGo);
const noneOfThese = sentences(redFlags.ifOneStarts, seeADoctor.heading, ...seeADoctor.reasons, seeADoctor.purpose);

const checker = (attributes = 'country="GB"'): Promise<FbssRedFlags> =>
  fixture<FbssRedFlags>(`<fbss-red-flags ${attributes}></fbss-red-flags>`);

const boxes = (element: Element): HTMLInputElement[] => parts<HTMLInputElement>(element, 'checkbox');

/** Waits until all updates after a change are complete: light children are written when the browser is idle. */
async function updatesComplete(element: FbssRedFlags): Promise<void> {
  await element.updateComplete;
  await inLightDom(element);
  await new Promise((later) => setTimeout(later, 100));
}

/** The announcements of screen readers after a reader's action. */
async function announcementsAfter(element: FbssRedFlags, act: () => unknown): Promise<string[]> {
  await updatesComplete(element);
  const regions = new LiveRegions(element);
  await act();
  await updatesComplete(element);
  regions.stop();
  return regions.announcements;
}

describe('what a screen reader announces in fbss-red-flags', () => {
  afterEach(cleanUp);

  const ticking = (element: FbssRedFlags, index: number): Promise<string[]> =>
    announcementsAfter(element, () => {
      boxes(element)[index]?.click();
    });

  it('is the answer to a symptom, once, as one string, in the order in which it is displayed', async () => {
    expect(await ticking(await checker(), first)).to.deep.equal([emergency]);
  });

  it('is nothing for a second symptom, whose answer is the same', async () => {
    const element = await checker();
    await ticking(element, first);
    expect(await ticking(element, first + 1)).to.deep.equal([]);
  });

  it('is that "none of these" has cleared the symptoms, then its answer', async () => {
    const element = await checker();
    expect(await ticking(element, none)).to.deep.equal([noneOfThese]);
    expect(await ticking(element, first)).to.deep.equal([emergency]);
    expect(await ticking(element, none)).to.deep.equal([`${redFlags.othersCleared} ${noneOfThese}`]);
  });

  it('is that nothing is ticked, after the last tick is removed', async () => {
    const element = await checker();
    for (const box of [first, none]) {
      await ticking(element, box);
      expect(await ticking(element, box)).to.deep.equal([redFlags.nothingTicked]);
    }
  });

  it('is that all ticks are cleared, after the reader has started again', async () => {
    const element = await checker();
    await ticking(element, first);
    const announcements = await announcementsAfter(element, () => {
      part(element, 'start-again').click();
    });
    expect(announcements).to.deep.equal([redFlags.allCleared]);
  });

  it('has the local emergency number if none is set, and the line for readers who cannot telephone', async () => {
    expect(await ticking(await checker(''), first)).to.deep.equal([
      sentences(redFlags.help, redFlags.callLocal, redFlags.orGo),
    ]);
    expect(await ticking(await checker('country="GB" text-contact="text 999"'), first)).to.deep.equal([
      sentences(redFlags.help, `${redFlags.call} 999`, `${redFlags.cannotTelephone} text 999`, redFlags.orGo),
    ]);
  });

  it('is only in the reader’s language, even if the answer is shown in English too', async () => {
    const element = await checker('country="ES" lang="es"');
    expect(parts(element, 'english')).not.to.deep.equal([]);
    const {help, call, orGo} = spanish.redFlags;
    expect(await ticking(element, first)).to.deep.equal([sentences(help, `${call} 112`, orGo)]);
    const status = element.shadowRoot?.querySelector<HTMLElement>('[role=status]');
    expect([status?.lang, status?.dir]).to.deep.equal(['es', 'ltr']);
  });

  it('is nothing when the language changes while an answer is shown', async () => {
    const element = await checker();
    await ticking(element, first);
    const announcements = await announcementsAfter(element, async () => {
      element.lang = 'es';
      await until(() => part(element, 'card').lang === 'es');
    });
    expect(announcements).to.deep.equal([]);
  });

  it('is nothing if nothing is ticked', async () => {
    const element = await checker();
    const announcements = await announcementsAfter(element, () => {
      element.country = 'ES';
    });
    expect(announcements).to.deep.equal([]);
  });
});
