import assert from 'node:assert/strict';
import {it} from 'node:test';
import * as english from '#content/en.js';
import {javascript} from '../support/bundle.js';
import {page} from '../support/host.js';
import {inLightDom, renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const {heading} = english.symptoms;
/** A language whose first message has no translation. The others are in another language, which does not matter here. */
const incomplete = `
  import {symptoms as translated} from '/fbss/content/fr.js';
  export * from '/fbss/content/fr.js';
  export const symptoms = {...translated, heading: ${JSON.stringify(heading)}};
  export const untranslated = [${JSON.stringify(heading)}];`;

eachBrowser('A language that lacks a translation', ({open}) => {
  it('shows that string in English, marked as English, and everything else in the language', async () => {
    const {tab, log} = await open({
      '/': page('<fbss-symptoms lang="de"></fbss-symptoms><script src="/fbss/fbss.js"></script>'),
      '/fbss/content/de.js': javascript(incomplete),
    });
    await renders(tab, 'fbss-symptoms', 'de');
    await inLightDom(tab, 'fbss-symptoms');
    const strings = await tab.$eval('fbss-symptoms', ({shadowRoot, children}) => ({
      light: [...children].map(({textContent, lang}: Element & {lang?: string}) => [textContent.trim(), lang]),
      around: shadowRoot?.querySelector('[part=heading] slot')?.closest('[lang]')?.getAttribute('lang'),
    }));
    assert.equal(strings.around, 'en');
    const [others, untranslated] = [false, true].map((isHeading) =>
      strings.light.filter(([text]) => text && (text === heading) === isHeading).map(([, lang]) => lang),
    );
    assert.deepEqual(untranslated, ['en']);
    assert.ok(others?.includes('de'));
    assert.deepEqual(log.errors, []);
  });
});
