import 'fbss-elements/define/fbss-faq.js';
import {expect, it} from 'vitest';

it('shows the questions', async () => {
  document.body.innerHTML = '<fbss-faq lang="es"></fbss-faq>';
  const faq = document.querySelector('fbss-faq');
  await faq?.updateComplete;
  expect(faq?.shadowRoot?.querySelector('[part="question"]')).not.toBeNull();
});
