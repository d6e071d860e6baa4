import {expect} from 'chai';
import '../../src/components/fbss-red-flags/define.js';
import type {FbssElement} from '../../src/index.js';
import {clear, part, parts, placed} from './support/page.js';

/** What a host may enter, and what readers get of it: the same table that the CMS packages are held to. */
const {numbers, lines} = (await fetch(new URL('../support/numbers-and-lines.json', import.meta.url)).then((file) =>
  file.json(),
)) as {numbers: {accepted: Record<string, string>; refused: string[]}; lines: [entered: string, shown: string][]};

const flagsWith = async (attribute: string, value: string): Promise<FbssElement> => {
  const flags = await placed<FbssElement>('<fbss-red-flags></fbss-red-flags>');
  flags.setAttribute(attribute, value);
  await flags.updateComplete;
  return flags;
};

describe('What a host enters for the red flags', () => {
  afterEach(clear);

  it('becomes a link that dials the number, where people write numbers like that', async () => {
    for (const [number, address] of Object.entries(numbers.accepted)) {
      const call = part<HTMLAnchorElement>(await flagsWith('emergency-number', number), 'call');
      expect(call.getAttribute('href'), number).to.equal(address);
      clear();
    }
  });

  it('gives no number where it could be something else, or looks like something else', async () => {
    for (const number of numbers.refused) {
      const flags = await flagsWith('emergency-number', number);
      expect(parts(flags, 'call'), JSON.stringify(number)).to.have.length(0);
      expect(part(flags, 'call-local').textContent, JSON.stringify(number)).not.to.equal('');
      clear();
    }
  });

  it('is a line without what is not seen or covers what is around it', async () => {
    for (const [entered, shown] of lines) {
      const found = parts(await flagsWith('contact', entered), 'contact').map(({textContent}) => textContent);
      expect(found, JSON.stringify(entered)).to.deep.equal(shown ? [shown] : []);
      clear();
    }
  });
});
