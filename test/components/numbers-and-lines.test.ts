import {expect} from 'chai';
import '../../src/components/fbss-red-flags/define.js';
import type {FbssElement} from '../../src/index.js';
import {cleanUp, fixture, part, parts} from './support/page.js';

/** Input of a host, and what readers see: the same table as in the tests of the CMS packages. */
const {numbers, lines} = (await fetch(new URL('../support/numbers-and-lines.json', import.meta.url)).then((file) =>
  file.json(),
)) as {numbers: {accepted: Record<string, string>; refused: string[]}; lines: [entered: string, shown: string][]};

const flagsWith = async (attribute: string, value: string): Promise<FbssElement> => {
  const flags = await fixture<FbssElement>('<fbss-red-flags></fbss-red-flags>');
  flags.setAttribute(attribute, value);
  await flags.updateComplete;
  return flags;
};

describe('The number and the lines that a host sets', () => {
  afterEach(cleanUp);

  it('show a link for every number as people write it', async () => {
    for (const [number, address] of Object.entries(numbers.accepted)) {
      const call = part<HTMLAnchorElement>(await flagsWith('emergency-number', number), 'call');
      expect(call.getAttribute('href'), number).to.equal(address);
      cleanUp();
    }
  });

  it('show no number if it is not a telephone number, or looks like another one', async () => {
    for (const number of numbers.refused) {
      const flags = await flagsWith('emergency-number', number);
      expect(parts(flags, 'call'), JSON.stringify(number)).to.have.length(0);
      expect(part(flags, 'call-local').textContent, JSON.stringify(number)).not.to.equal('');
      cleanUp();
    }
  });

  it('show a line without invisible characters and marks that cover other text', async () => {
    for (const [entered, shown] of lines) {
      const found = parts(await flagsWith('contact', entered), 'contact').map(
        // the spaces in a number do not break
        ({textContent}) => textContent.replaceAll('\u00a0', ' '),
      );
      expect(found, JSON.stringify(entered)).to.deep.equal(shown ? [shown] : []);
      cleanUp();
    }
  });
});
