import 'fbss-elements/define/fbss-faq.js';
import 'fbss-elements/define/fbss-red-flags.js';
import {expect, it} from 'vitest';

it('may end, with its window, before the elements are idle', async () => {
  document.body.innerHTML = '<fbss-faq lang="es"></fbss-faq><fbss-red-flags></fbss-red-flags>';
  const faq = document.querySelector('fbss-faq');
  await faq?.updateComplete;

  // what Vitest does at the end of a file; Vitest reports what the elements then throw
  const names = ['document', 'addEventListener', 'location'];
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) Reflect.deleteProperty(globalThis, name);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  names.forEach((name, index) => Object.defineProperty(globalThis, name, before[index] ?? {}));

  expect(faq?.isConnected).toBe(true);
});
