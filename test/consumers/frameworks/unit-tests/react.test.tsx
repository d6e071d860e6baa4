import {render} from '@testing-library/react';
import {FbssFaq} from 'fbss-elements/react/fbss-faq.js';
import {expect, it} from 'vitest';

it('shows the questions in React', async () => {
  const {container} = render(<FbssFaq lang="es" headingLevel={3} />);
  const faq = container.querySelector('fbss-faq');
  await faq?.updateComplete;
  expect(faq?.shadowRoot?.querySelector('h3')).not.toBeNull();
});
