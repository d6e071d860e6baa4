import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {elementNames} from '../../generated/js/sections.js';
import {shownIn, spokenText} from './spoken-text.js';
import {type BrowserName, Reader, withoutOrca} from './reader.js';

const number = '999';
const {causes, faq, redFlags, seeADoctor} = english;
const [symptom = ''] = redFlags.flags;

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : [];
};

/** Every element once, the guide with two of its sections. */
const elements = elementNames
  .map((name) => `fbss-${name}`)
  .filter((tag) => tag !== 'fbss-language')
  .map((tag) => `<${tag} country="GB"${tag === 'fbss-guide' ? ' sections="red-flags,symptoms"' : ''}></${tag}>`);

/** Defines the tests in a browser. Each browser has its own file, so that they run in parallel. */
export function describeOrca(name: BrowserName): void {
  describe(`What Orca reads, in ${name}`, {skip: withoutOrca}, () => {
    let reader: Reader;
    before(async () => {
      reader = await Reader.start(name);
    });
    after(() => reader.stop());

    /** A test that is repeated once with another browser if it fails, because a desktop has many parts that can stall. */
    const hears = (what: string, act: () => Promise<void>): void => {
      it(what, async () => {
        try {
          await act();
        } catch (error) {
          console.error(`${name}, ${what}: tried again after ${String(error)}`);
          await reader.stop();
          reader = await Reader.start(name);
          await act();
        }
      });
    };

    const readsWhatIsSeen = async (markup: string, lang: string, content: typeof english): Promise<void> => {
      await reader.open(markup, lang);
      const lines = await reader.read();
      // In Chromium, Orca reads the content of a `summary` again if its name has more text, as the footer's has the heading.
      if (name === 'Chromium' && lines.at(-1) === `${content.about.heading}.`) lines.pop();
      const shown = await shownIn(reader.tab, markup.slice(1, markup.indexOf(' ')));
      const strings = new Set([...stringsOf({...content}), ...stringsOf({...english}), number]);
      const strange = shown.filter((string) => !strings.has(string) && !/^.+: [^:]+$/.test(string));
      assert.deepEqual(strange, []);
      // Orca may read the name of a box again if it takes several lines.
      const names = content.prevention.groups.flatMap(({points}) => points).map((point) => spokenText([point]));
      const spoken = names.reduce((text, name) => text.replace(`${name} ${name}`, name), spokenText(lines));
      assert.equal(spoken, spokenText(shown));
    };

    for (const markup of elements) {
      hears(`every string of ${markup} once and in order`, () => readsWhatIsSeen(markup, 'en', english));
    }
    for (const tag of ['fbss-red-flags', 'fbss-faq']) {
      hears(`every string of <${tag}> in Spanish, with the English beside it`, () =>
        readsWhatIsSeen(`<${tag} country="GB"></${tag}>`, 'es', spanish),
      );
    }

    /** Opens an element and moves the focus to a control; returns what Orca has read there. */
    const focus = async (markup: string, control: string): Promise<string> => {
      await reader.open(markup);
      return reader.tabTo(control);
    };
    const symptoms = '<fbss-red-flags country="GB"></fbss-red-flags>';
    const help = spokenText([redFlags.help, `${redFlags.call} ${number}`, redFlags.orGo]);

    hears('the answer to a symptom once and in order', async () => {
      await focus(symptoms, symptom);
      const spoken = await reader.press('space');
      assert.equal(spoken[0], 'checked');
      assert.equal(spokenText(spoken), help);
    });

    hears('that "none of these" has cleared the symptoms, then its answer, once', async () => {
      await focus(symptoms, symptom);
      await reader.press('space');
      await reader.tabTo(redFlags.none);
      assert.equal(
        spokenText(await reader.press('space')),
        spokenText([
          redFlags.othersCleared,
          redFlags.ifOneStarts,
          seeADoctor.heading,
          ...seeADoctor.reasons,
          seeADoctor.purpose,
        ]),
      );
    });

    hears('that nothing is ticked any more', async () => {
      await focus(symptoms, symptom);
      await reader.press('space');
      const spoken = await reader.press('space');
      assert.equal(spoken[0], 'not checked');
      assert.equal(spokenText(spoken), spokenText([redFlags.nothingTicked]));
    });

    hears('that all is cleared, and the first symptom', async () => {
      await focus(symptoms, symptom);
      await reader.press('space');
      await reader.tabTo(redFlags.startAgain);
      const spoken = spokenText(await reader.press('Return'));
      for (const string of [redFlags.allCleared, symptom]) {
        assert.equal(spoken.split(spokenText([string])).length, 2, spoken);
      }
    });

    hears('the first heading of the card for staff', async () => {
      await focus(symptoms, redFlags.staff.show);
      const spoken = await reader.press('Return');
      assert.match(spoken.at(-1) ?? '', new RegExp(`^${redFlags.all} +heading level 3`));
    });

    hears('where a cause is in the picture, once', async () => {
      const [{term, place}] = causes.causes as [(typeof causes.causes)[number]];
      await focus('<fbss-causes></fbss-causes>', term);
      const spoken = await reader.press('space');
      assert.equal(
        spokenText(spoken),
        spokenText([causes.inPicture, causes.picture[place as keyof typeof causes.picture]]),
      );
      assert.ok(
        spoken.some((line) => line.startsWith('pressed')),
        spoken.join(' | '),
      );
    });

    hears('that a question is open, and that all are', async () => {
      const question = faq.entries[1]?.question ?? '';
      const before = await focus('<fbss-faq></fbss-faq>', question);
      assert.match(before, /collapsed/);
      assert.match((await reader.press('Return')).join(' '), /^expanded/);
      await reader.open('<fbss-faq></fbss-faq>');
      assert.match(await reader.tabTo(faq.openAll), /collapsed/);
      assert.match((await reader.press('Return')).join(' '), /expanded/);
    });

    hears('the names of the choice of language and of a language', async () => {
      const own = new Intl.DisplayNames(['ar'], {type: 'language'}).of('ar') ?? '';
      const {label} = english.language;
      const choice = await focus('<fbss-language></fbss-language>', label);
      assert.ok(choice.startsWith(`${label} English`), choice);
      assert.match(choice, /collapsed/);
      assert.match((await reader.press('Return')).join(' '), /expanded/);
      assert.match(await reader.tabTo(own), /push button/);
    });
  });
}
