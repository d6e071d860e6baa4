import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {elementNames} from '../../generated/js/sections.js';

/**
 * A project's unit tests with the elements, in an environment without a browser, as Vitest and Jest set it up:
 * the window's members as globals, then the built package.
 */
const environments = {
  jsdom: `
    import {JSDOM} from 'jsdom';
    const {window} = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {pretendToBeVisual: true, url: 'http://localhost/#fbss-faq-why-pain'});`,
  'happy-dom': `
    import {Window} from 'happy-dom';
    const window = new Window({url: 'http://localhost/#fbss-faq-why-pain'});
    window.document.documentElement.lang = 'en';`,
};

const tags = elementNames.map((name) => `fbss-${name}`);

const test = `
  const faults = [];
  window.addEventListener('error', ({message, error}) => faults.push(String(error?.stack ?? message)));
  console.error = (...words) => faults.push(words.map((word) => word?.stack ?? String(word)).join(' '));
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && !/^(Event|EventTarget|CustomEvent|document|location|navigator|self|window)$/.test(name)) continue;
    Object.defineProperty(globalThis, name, {configurable: true, writable: true, value: window[name]});
  }
  Object.assign(globalThis, {window, self: window});
  for (const name of ['addEventListener', 'removeEventListener', 'requestAnimationFrame']) {
    Object.defineProperty(globalThis, name, {configurable: true, writable: true, value: window[name].bind(window)});
  }
  const fail = (error) => faults.push(String(error?.stack ?? error));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  const later = () => new Promise((resolve) => setTimeout(resolve, 60));

  for (const tag of ${JSON.stringify(tags)}) await import('./dist/define/' + tag + '.js');
  const rendered = [];
  for (const tag of ${JSON.stringify(tags)}) {
    const element = document.createElement(tag);
    document.body.append(element);
    await element.updateComplete.catch(fail);
    if (element.shadowRoot.querySelector('[part~=card]')) rendered.push(tag);
    for (const control of element.shadowRoot.querySelectorAll('input, summary, button, a[href^="#"]')) {
      if (/^(print|top)$/.test(control.getAttribute('part'))) continue;
      control.click();
      await element.updateComplete.catch(fail);
    }
    await later();
    const hasCard = () => element.shadowRoot.querySelector('dialog') !== null;
    // it is loaded when its button is clicked
    for (const end = Date.now() + 20_000; tag === 'fbss-red-flags' && !hasCard() && Date.now() < end;) await later();
    if (hasCard()) rendered.push('card for staff');
    element.remove();
  }
  await later();
  console.log(JSON.stringify({rendered, faults}));
  process.exit();`;

for (const [name, environment] of Object.entries(environments)) {
  describe(`Unit tests in ${name}`, () => {
    it('can render every element and use each control without an error', () => {
      const file = join('generated', `unit-test-${name}.mjs`);
      writeFileSync(file, environment + test.replaceAll('./dist/', '../dist/'));
      const printed = execFileSync(process.execPath, [file], {encoding: 'utf8', timeout: 60_000});
      const {rendered, faults} = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as {
        rendered: string[];
        faults: string[];
      };
      assert.deepEqual(faults, []);
      assert.deepEqual(
        rendered.filter((tag) => tag !== 'card for staff'),
        tags,
      );
      assert.ok(rendered.includes('card for staff'));
    });
  });
}
