import {expect} from 'chai';
import fc from 'fast-check';
import * as en from '#content/en.js';
import * as es from '#content/es.js';
import '../../src/components/fbss-guide/define.js';
import type {FbssRedFlags} from '../../src/index.js';
import {
  addMarkup,
  cleanUp,
  fixture,
  inLightDom,
  openFooter,
  part,
  parts,
  textOf,
  until,
  warningsOf,
} from './support/page.js';

const checker = (attributes = '', inside = ''): Promise<FbssRedFlags> =>
  fixture<FbssRedFlags>(`<fbss-red-flags ${attributes}>${inside}</fbss-red-flags>`);
const boxes = (element: Element): HTMLInputElement[] => parts<HTMLInputElement>(element, 'checkbox');
const ticked = (element: Element): boolean[] => boxes(element).map(({checked}) => checked);
/** What the ticks have added around the call. */
const answer = (element: Element): string =>
  ['help', 'if-one-starts', 'none']
    .flatMap((name) => parts(element, name))
    .map((added) => textOf(added))
    .join(' ');

async function tick(element: FbssRedFlags, ...which: number[]): Promise<void> {
  for (const index of which) {
    boxes(element)[index]?.click();
    await element.updateComplete;
  }
}
const none = 6;

describe('fbss-red-flags', () => {
  afterEach(cleanUp);

  it('opens with what to do, then every symptom, then the answer and the call, whatever is ticked', async () => {
    const element = await checker('country="GB"');
    const before = textOf(element);
    const {heading, flags, none: noneOfThese, help, ifOneStarts, call, orGo} = en.redFlags;
    expect(before.startsWith(heading)).to.equal(true);
    for (const [which, above] of [
      [0, help],
      [3, help],
      [none, ifOneStarts],
    ] as const) {
      await tick(element, which);
      const order = [heading, ...flags, noneOfThese, above, `${call} 999`, orGo];
      let end = 0;
      for (const text of order) {
        const start = textOf(element).indexOf(text, end);
        expect(start, text).to.be.at.least(end);
        end = start + text.length;
      }
    }
    expect(parts(element, 'flag')).to.have.length(7);
  });

  it('has a target of at least 44 px for every box', async () => {
    const element = await checker();
    await tick(element, 0);
    for (const target of [...parts(element, 'flag'), part(element, 'start-again'), part(element, 'show-staff')]) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('ticks a symptom when any part of its row is clicked, including the English beside it', async () => {
    const element = await checker('lang="es"');
    await until(() => parts(element, 'flag')[0]?.querySelector('[part=english]'), 'Spanish');
    for (const [i, row] of parts(element, 'flag').entries()) {
      for (const target of [row, row.querySelector('[part=english]') ?? row]) {
        // a new answer may scroll the page
        row.scrollIntoView({block: 'center'});
        const {left, bottom} = target.getBoundingClientRect();
        const before = ticked(element)[i];
        const hit = element.shadowRoot?.elementFromPoint(left + 8, bottom - 8);
        if (hit instanceof HTMLElement) hit.click();
        await element.updateComplete;
        expect(ticked(element)[i]).to.equal(!before);
      }
    }
  });

  it('answers any symptom with what to do in an emergency, never with reassurance', async () => {
    const element = await checker('emergency-number="999"');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(5), {minLength: 1}), fc.boolean(), async (symptoms, noneBefore) => {
        // there is no such button if nothing is ticked
        parts<HTMLButtonElement>(element, 'start-again')[0]?.click();
        await element.updateComplete;
        if (noneBefore) await tick(element, none);
        await tick(element, ...symptoms);
        const {help, call, orGo} = en.redFlags;
        expect(textOf(part(element, 'answer'))).to.equal(`${help} ${call} 999 ${orGo}`);
        expect(ticked(element)).to.deep.equal(boxes(element).map((_, i) => symptoms.includes(i)));
      }),
      {numRuns: 60},
    );
  });

  it('dispatches the same events for every symptom', async () => {
    const element = await checker();
    await inLightDom(element);
    const seen: string[][] = [];
    const types = ['click', 'input', 'change', 'focusin', 'focusout', 'pointerdown', 'fbss', 'toggle'];
    let now: string[] = [];
    const note = (event: Event): void => {
      const {target, type} = event;
      now.push(`${type} ${(target as Element).localName} ${'detail' in event ? String(event.detail) : ''}`);
    };
    for (const type of types) document.addEventListener(type, note, true);
    for (const [i, box] of boxes(element).slice(0, 6).entries()) {
      now = seen[i] = [];
      // the target of a pointer: the text of a symptom is in the light DOM, and must not be it
      const label = parts(element, 'flag')[i]?.querySelector('label')?.getBoundingClientRect();
      if (!label) throw new Error('no label');
      box.scrollIntoView({block: 'center'});
      const {x, y} = parts(element, 'flag')[i]?.querySelector('label')?.getBoundingClientRect() ?? label;
      expect(document.elementFromPoint(x + 8, y + 8)).to.equal(element);
      box.click();
      await element.updateComplete;
      box.click();
      await element.updateComplete;
    }
    for (const type of types) document.removeEventListener(type, note, true);
    for (const events of seen) expect(events).to.deep.equal(seen[0]);
    expect(seen[0]).not.to.deep.equal([]);
  });

  it('keeps ticks out of attributes, properties and the light DOM', async () => {
    const element = await checker('country="GB"');
    await inLightDom(element);
    await tick(element, 1);
    const markup = (): string => element.outerHTML;
    const one = markup();
    const keys = Object.keys(element).join();
    await tick(element, 1, 4);
    expect(markup()).to.equal(one);
    expect(Object.keys(element).join()).to.equal(keys);
  });

  it('answers "none of these" with what to do if a symptom starts and when to see a doctor, never that all is well', async () => {
    const element = await checker();
    await tick(element, none);
    const {heading, purpose} = en.seeADoctor;
    expect(answer(element).startsWith(en.redFlags.ifOneStarts)).to.equal(true);
    expect(answer(element)).to.include(heading).and.to.include(purpose);
    expect(answer(element)).not.to.match(/\b(fine|well|safe|no need|nothing)\b/i);
  });

  it('clears "none of these" when a symptom is ticked, and vice versa', async () => {
    const element = await checker();
    await tick(element, none, 2);
    expect(ticked(element)).to.deep.equal([false, false, true, false, false, false, false]);
    await tick(element, none);
    expect(ticked(element)).to.deep.equal([false, false, false, false, false, false, true]);
  });

  it('has the answer outside the live region, which has one string for screen readers and is not visible', async () => {
    const element = await checker();
    const status = element.shadowRoot?.querySelector<HTMLElement>('[role=status]');
    expect(status?.textContent).to.equal('');
    await tick(element, 0);
    expect(status?.childNodes).to.have.length(1);
    expect(status?.offsetHeight).to.equal(1);
    expect(part(element, 'answer').closest('[role], [aria-live]')).to.equal(null);
  });

  it('explains that ticks are not stored or sent, before the first box', async () => {
    const element = await checker();
    const group = part(element, 'flags');
    const note = element.shadowRoot?.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(note && textOf(note)).to.equal(en.redFlags.privacy);
    expect(group.querySelector('legend')?.nextElementSibling).to.equal(note);
  });

  it('has an "or" between the symptoms and "none of these"', async () => {
    const flags = [...part(await checker(), 'flags').children];
    const at = flags.findIndex((child) => child.getAttribute('part') === 'or');
    expect(flags.slice(at - 1).map((child) => child.getAttribute('part'))).to.deep.equal(['flag', 'or', 'flag']);
  });

  /** The positions when scrolling has ended. */
  const settledRect = async (target: Element): Promise<DOMRect> => {
    let before = NaN;
    await until(async () => {
      const {top} = target.getBoundingClientRect();
      const same = top === before;
      before = top;
      await new Promise((later) => setTimeout(later, 150));
      return same;
    }, 'an end of scrolling');
    return target.getBoundingClientRect();
  };

  it('scrolls the call link into view, away from the edges, without moving the focus', async () => {
    const element = await checker('country="GB" style="--fbss-scroll-margin: 20px"');
    const box = boxes(element)[5];
    // the box is at the bottom of the window
    scrollTo(0, scrollY + (box?.getBoundingClientRect().bottom ?? 0) - innerHeight + 5);
    box?.focus({preventScroll: true});
    await tick(element, 5);
    const [call] = parts(element, 'call');
    await until(() => {
      const {bottom = Infinity} = call?.getBoundingClientRect() ?? {};
      // browsers scroll by whole pixels
      return bottom <= innerHeight - 19;
    }, 'the call link in view');
    expect(element.shadowRoot?.activeElement).to.equal(box);
  });

  /**
   * A checker in which the first symptom and the call do not fit into the window together. The symptom is in view, and
   * focused as by a pointer or by the keyboard.
   */
  const tallChecker = async (focusVisible = false): Promise<{element: FbssRedFlags; box: HTMLInputElement}> => {
    const element = await checker(
      `country="GB" style="inline-size: 320px; --fbss-scroll-margin: 20px; --fbss-target-size: ${innerHeight / 6}px"`,
    );
    const [box] = boxes(element);
    if (!box) throw new Error('no box');
    box.scrollIntoView({block: 'end'});
    // not yet in TypeScript's type
    const options: FocusOptions & {focusVisible: boolean} = {preventScroll: true, focusVisible};
    box.focus(options);
    // WebKit scrolls to the focused element in its next frame
    await settledRect(box);
    return {element, box};
  };

  it('scrolls the call link into view even if the ticked box leaves the window', async () => {
    const {element, box} = await tallChecker();
    const [call] = parts(element, 'call');
    if (!call) throw new Error('no call');
    expect(call.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    await tick(element, 0);
    await until(() => call.getBoundingClientRect().bottom <= innerHeight, 'the call link in view');
    expect((await settledRect(call)).top).to.be.greaterThan(0);
    expect(element.shadowRoot?.activeElement).to.equal(box);
  });

  it('does not scroll away from the box of a reader who uses the keyboard', async () => {
    const {element, box} = await tallChecker(true);
    const {top} = await settledRect(box);
    await tick(element, 0);
    expect((await settledRect(box)).top).to.be.closeTo(top, 1);
  });

  it('scrolls to the first line of the answer if it is above the window, with the call below it, in a wide card', async () => {
    const element = await checker('country="GB" style="inline-size: 760px; --fbss-scroll-margin: 20px"');
    const box = boxes(element)[5];
    const [call] = parts(element, 'call');
    if (!box || !call) throw new Error('no box or call');
    // the call is in view, and close to the top of the window
    scrollBy(0, call.getBoundingClientRect().top - 25);
    // not yet in TypeScript's type
    const options: FocusOptions & {focusVisible: boolean} = {preventScroll: true, focusVisible: false};
    box.focus(options);
    await tick(element, 5);
    const {top} = await settledRect(part(element, 'help'));
    // browsers scroll by whole pixels
    expect(top).to.be.at.least(19);
    expect(call.getBoundingClientRect().bottom).to.be.lessThan(innerHeight);
  });

  it('does not scroll when the reader ticks another symptom, or unticks the last', async () => {
    const {element, box} = await tallChecker();
    await tick(element, 0);
    await settledRect(box);
    for (const choice of [1, 1, 0]) {
      box.scrollIntoView({block: 'end'});
      const {top} = await settledRect(box);
      await tick(element, choice);
      expect((await settledRect(box)).top).to.be.closeTo(top, 1);
    }
  });

  it('starts again with nothing ticked, no answer, and the focus on the first symptom', async () => {
    const element = await checker();
    await tick(element, 0, 5);
    part<HTMLButtonElement>(element, 'start-again').click();
    await element.updateComplete;
    expect(ticked(element)).not.to.include(true);
    expect(answer(element)).to.equal('');
    expect(element.shadowRoot?.activeElement).to.equal(boxes(element)[0]);
  });

  it('has the same content without boxes in mode="list"', async () => {
    const element = await checker('mode="list" country="GB"');
    expect(boxes(element)).to.deep.equal([]);
    const text = textOf(element);
    for (const symptom of en.redFlags.flags) expect(text).to.include(symptom);
    expect(text).to.include(`${en.redFlags.call} 999`).and.to.include(en.seeADoctor.heading);
  });

  const links = (element: Element): (string | null)[] =>
    parts(element, 'call').map((call) => call.getAttribute('href'));

  it('links to the number of the country or of the host with tel:, left to right', async () => {
    expect(links(await checker('country=" gb "'))).to.deep.equal(['tel:999']);
    expect(links(await checker('country="ES"'))).to.deep.equal(['tel:112']);
    const own = await checker('country="GB" emergency-number="+44 (0)20-7946 1" lang="ar"');
    expect(links(own)).to.deep.equal(['tel:+442079461']);
    expect(part(own, 'call').querySelector('bdi')?.dir).to.equal('ltr');
  });

  it('shows no number and no link if none is set', async () => {
    const element = await checker();
    expect(links(element)).to.deep.equal([]);
    expect(textOf(element)).to.include(en.redFlags.callLocal);
  });

  for (const bad of [
    'emergency-number="call me"',
    'emergency-number=""',
    'emergency-number="javascript:alert(1)"',
    `emergency-number="${'9'.repeat(10_000)}"`,
    'emergency-number="٩٩٩"',
    'emergency-number="+-()"',
    'emergency-number="9"',
    'emergency-number="112#"',
    'emergency-number="**21*+447700900123#"',
    'emergency-number="112,,1"',
    'emergency-number="112;ext=1"',
    'emergency-number="１１２"',
    'emergency-number="\u202e211"',
    'country="<img src=x onerror=alert(1)>"',
    'country="__proto__"',
    'country="XX"',
    'country=""',
  ]) {
    it(`rejects ${bad.slice(0, 48)}: shows the generic content, with one warning that names the attribute`, async () => {
      let element: FbssRedFlags | undefined;
      const warnings = await warningsOf(async () => {
        element = await checker(bad);
        await tick(element, 0);
      });
      if (!element) throw new Error('no element');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(bad.split('=')[0]);
      expect(links(element)).to.deep.equal([]);
      expect(textOf(element)).to.include(en.redFlags.callLocal);
    });
  }

  it('shows no number and no line that a framework sets as a number: it may have lost a 0 or a +', async () => {
    const element = await checker('country="GB"');
    const warnings = await warningsOf(async () => {
      Object.assign(element, {emergencyNumber: 441632960000, contact: 1632960000, textContact: 999});
      await element.updateComplete;
    });
    expect(links(element)).to.deep.equal([]);
    expect(textOf(part(element, 'call-local'))).to.equal(en.redFlags.callLocal);
    expect([...parts(element, 'contact'), ...parts(element, 'text-contact')]).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('emergency-number="441632960000"');
  });

  it('shows the hospital’s own line after the symptoms, with and without an answer', async () => {
    const element = await checker('', '<p slot="contact">Call our spine clinic</p>');
    for (const symptoms of [[], [0]]) {
      await tick(element, ...symptoms);
      expect(textOf(part(element, 'action'))).not.to.include('spine clinic');
      const text = textOf(element);
      expect(text.indexOf('Call our spine clinic')).to.be.greaterThan(text.indexOf(en.redFlags.none));
      const own = element.querySelector('[slot=contact]');
      expect(own?.checkVisibility()).to.equal(true);
    }
  });

  it('shows the line for readers who cannot telephone beside each call, from the attribute or the slot', async () => {
    const element = await checker('country="GB" text-contact="text <b>999</b>"');
    await tick(element, 0);
    const line = `${en.redFlags.cannotTelephone} text <b>999</b>`;
    expect(textOf(part(element, 'action'))).to.include(`Call 999 ${line}`);
    element.textContact = ' ';
    await element.updateComplete;
    expect(parts(element, 'text-contact')).to.deep.equal([]);
    const own = await checker('country="GB" text-contact="text 999"', '<p slot="text-contact">Use our app</p>');
    expect(textOf(part(own, 'action')))
      .to.include('Call 999 Use our app')
      .and.not.to.include('text 999');
  });

  it('removes the same characters from that line as from the contact line', async () => {
    const element = await checker('country="GB"');
    element.textContact = 'text \u202e999\u0000';
    await element.updateComplete;
    expect(textOf(part(element, 'text-contact'))).to.equal(`${en.redFlags.cannotTelephone} text 999`);
  });

  const lineOf = async (attribute: string, inside = ''): Promise<string> => {
    const element = await checker('lang="ar"', inside);
    element.setAttribute('contact', attribute);
    await element.updateComplete;
    const place = element.shadowRoot?.querySelector('slot[name=contact]');
    return place ? textOf(place) : '?';
  };

  it('shows the contact line of the attribute as plain text in its own direction, unless the slot is filled', async () => {
    expect(await lineOf('Spine clinic: <b>01632 960 000</b>')).to.equal('Spine clinic: <b>01632 960 000</b>');
    expect(await lineOf('Spine clinic', '<p slot="contact">Our nurse</p>')).to.equal('Our nurse');
    expect(await lineOf('')).to.equal('');
    expect(await lineOf(' \u202e\u0000 ')).to.equal('');
    const element = await checker('lang="ar" contact="Spine clinic"');
    await inLightDom(element);
    const line = [...element.children].find(({textContent}) => textContent.trim() === 'Spine clinic');
    expect([line?.getAttribute('dir'), line?.getAttribute('lang')]).to.deep.equal(['auto', '']);
  });

  it('removes invisible characters and marks that would cover the card from that line, but no letters', async () => {
    expect(await lineOf('Call \u202e000 978 9090\u202c now\u2066!\u2069')).to.equal('Call 000 978 9090 now!');
    expect(await lineOf('a\u200bb\u00adc\ufeffd\u2060e\u0007f')).to.equal('abcdef');
    expect(await lineOf('one\ntwo\u2028three\tfour')).to.equal('one two three four');
    expect(await lineOf(`Z${'\u0351'.repeat(117)}x`)).to.equal(`Z${'\u0351'.repeat(4)}x`);
    expect(await lineOf(`Z${'\u0351\u200d'.repeat(50)}x`)).to.equal('Z\u0351\u200d\u0351\u200dx');
    // joiners and direction marks that Urdu, Hindi and Arabic need
    for (const text of ['می‌خواهم', 'क्‍ष रीढ़ की हड्डी', '\u200f01632\u200e', '\u061c١١٢', 'أَهْلًا وَسَهْلًا', 'Ṩ̂́']) {
      expect(await lineOf(text)).to.equal(text);
    }
    expect(Array.from(await lineOf('😀'.repeat(200)))).to.deep.equal(Array(120).fill('😀'));
  });

  const own = '<span slot="reviewer">Revisado por nuestra unidad</span>';
  for (const [where, markup] of [
    ['in its own footer', `<fbss-red-flags lang="es">${own}</fbss-red-flags>`],
    [
      'in <fbss-about>, without a footer',
      `<fbss-about lang="es">${own}</fbss-about><fbss-red-flags lang="es" footer="none"></fbss-red-flags>`,
    ],
    ['in the guide', `<fbss-guide lang="es"><fbss-about slot="section">${own}</fbss-about></fbss-guide>`],
  ] as const) {
    it(`keeps the English, but does not call the translation unreviewed, beside a reviewer ${where}`, async () => {
      const main = await addMarkup(markup);
      const text = (): string => [...main.querySelectorAll('fbss-red-flags')].map(textOf).join();
      await until(() => text().includes(es.redFlags.heading), 'Spanish');
      expect(text()).to.include(en.redFlags.heading).and.not.to.include(es.about.bothLanguages);
    });
  }

  for (const [where, markup] of [
    ['of another element', `<fbss-faq lang="es">${own}</fbss-faq><fbss-red-flags lang="es"></fbss-red-flags>`],
    [
      'of the same element in another place',
      `<fbss-red-flags lang="es">${own}</fbss-red-flags><fbss-red-flags lang="es"></fbss-red-flags>`,
    ],
    [
      'of <fbss-about>, while it has a footer',
      `<fbss-about lang="es">${own}</fbss-about><fbss-red-flags lang="es"></fbss-red-flags>`,
    ],
  ] as const) {
    it(`calls the translation unreviewed, in its footer and beside the English, beside a reviewer ${where}`, async () => {
      const main = await addMarkup(markup);
      const element = [...main.querySelectorAll<FbssRedFlags>('fbss-red-flags')].at(-1);
      if (!element) throw new Error('no element');
      await until(() => textOf(element).includes(es.about.bothLanguages), 'why there is English');
      await openFooter(element);
      await until(() => textOf(element).includes(es.about.unreviewed), 'the footer');
    });
  }

  it('follows a reviewer who is added or removed later', async () => {
    const element = await fixture<FbssRedFlags>('<fbss-red-flags lang="es"></fbss-red-flags>');
    const says = (text: string): boolean => textOf(element).includes(text);
    await until(() => says(es.about.bothLanguages), 'why there is English');
    await openFooter(element);
    element.insertAdjacentHTML('beforeend', own);
    await until(() => says('nuestra unidad') && !says(es.about.bothLanguages), 'the reviewer alone');
    element.querySelector('[slot=reviewer]')?.remove();
    await until(() => says(es.about.unreviewed) && says(es.about.bothLanguages), 'the lines without a reviewer');
  });

  it('clears every tick and closes the staff card when the page is restored from the back/forward cache', async () => {
    const element = await checker();
    await tick(element, 0, 3);
    part<HTMLButtonElement>(element, 'show-staff').click();
    await until(() => element.shadowRoot?.querySelector('dialog'));
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
    await element.updateComplete;
    expect(ticked(element)).to.include(true);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await element.updateComplete;
    expect(ticked(element)).not.to.include(true);
    expect(answer(element)).to.equal('');
    expect(element.shadowRoot?.querySelector('dialog')).to.equal(null);
  });

  it('also clears ticks if it was detached at the time, but keeps them if it only moves', async () => {
    const element = await checker();
    await tick(element, 0);
    const {parentElement} = element;
    element.remove();
    parentElement?.append(element);
    await element.updateComplete;
    expect(ticked(element)).to.include(true);
    element.remove();
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    parentElement?.append(element);
    await element.updateComplete;
    expect(ticked(element)).not.to.include(true);
    expect(answer(element)).to.equal('');
    await tick(element, 1);
    expect(ticked(element)).to.include(true);
  });
});
