import {expect} from 'chai';
import * as en from '#content/en.js';
import {cleanUp, fixture, part, parts, textOf} from './support/page.js';

describe('fbss-overview', () => {
  afterEach(cleanUp);

  it('starts with the definition', async () => {
    const element = await fixture('<fbss-overview></fbss-overview>');
    expect(part(element, 'heading').localName).to.equal('h2');
    const {heading, lead} = en.overview;
    expect(textOf(element).startsWith(`${heading} ${lead}`)).to.equal(true);
  });

  it('lists the quick facts and the newer names as terms with their descriptions', async () => {
    const element = await fixture('<fbss-overview></fbss-overview>');
    const facts = parts(element, 'fact');
    expect(facts.map((fact) => textOf(fact))).to.have.length(5);
    expect(part(element, 'facts').localName).to.equal('dl');
    expect(textOf(element)).to.include('PSPS-2').and.to.include('CPSS');
  });

  for (const [lang, side, other] of [
    ['en', 'left', 'right'],
    ['ar', 'right', 'left'],
  ] as const) {
    it(`does not bend the bar beside the misleading name, in "${lang}"`, async () => {
      const element = await fixture(
        `<fbss-overview lang="${lang}" style="--fbss-control-radius: 9px"></fbss-overview>`,
      );
      const lead = part(element, 'lead').nextElementSibling;
      const cornersOn = (edge: string): string[] =>
        ['top', 'bottom'].map((end) =>
          lead ? getComputedStyle(lead).getPropertyValue(`border-${end}-${edge}-radius`) : '',
        );
      expect(cornersOn(side)).to.deep.equal(['0px', '0px']);
      expect(cornersOn(other)).to.deep.equal(['9px', '9px']);
    });
  }
});
