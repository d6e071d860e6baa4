import assert from 'node:assert/strict';
import {it} from 'node:test';
import {allInLightDom} from '../support/framed.js';
import {paperOf} from '../support/paper-rows.js';
import {readPrinted} from '../support/print.js';
import {eachBrowser} from '../support/visits.js';

/** Of the sheets, in whole points, because Chromium rounds it to points. */
const margin = 36;
const sides = {top: margin, right: margin, bottom: margin, left: margin};

eachBrowser('A page of the library by itself', ({open}) => {
  it('has whole lines in print', async () => {
    const {tab} = await open({}, {path: '/fbss/embed/es/faq.html?country=GB'});
    await allInLightDom(tab);
    for (const height of [896, 1056, 1120]) {
      const paper = await readPrinted(tab, {width: '816px', height: `${height}px`, margin: sides}, (file) =>
        paperOf(file, margin),
      );
      assert.ok(paper.sheets > 2, `${paper.sheets} sheets`);
      assert.equal(paper.cuts, 0, `on sheets of ${height} px`);
    }
  });
});
