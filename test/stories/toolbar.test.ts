import {expect} from 'chai';
import {globalTypes, initialGlobals} from '../../.storybook/toolbar.js';

/** The title of the button of each menu: that of its present choice. */
const firstTitles = Object.entries(globalTypes).map(([name, {toolbar}]) => {
  const value: unknown = Reflect.get(initialGlobals, name);
  const found = toolbar?.items.find((item) => typeof item === 'object' && item.value === value);
  return typeof found === 'object' ? found.title : undefined;
});

describe('The toolbar of Storybook', () => {
  it('says what each menu sets', () => {
    expect(firstTitles).to.deep.equal([
      'English',
      'Brand: plain',
      'Scheme: light',
      'Text: 100%',
      'Colours: normal',
      'Country: from the story',
      'Direction: automatic',
      'Medium: screen',
    ]);
  });
});
