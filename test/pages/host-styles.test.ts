import assert from 'node:assert/strict';
import {it} from 'node:test';
import {violationsIn} from '../support/axe.js';
import {page} from '../support/host.js';
import {appears, aWhile, inLightDom, renders} from '../support/rendered.js';
import {until} from '../support/until.js';
import {eachBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-emergency-number="0800 123 456"></script>';
const redFlags = '<fbss-red-flags></fbss-red-flags>';

/** Layouts whose boxes are as wide as their content, of ordinary host pages. */
const layouts: Record<string, string> = {
  'a grid': `<div style="display: grid"><main>${redFlags}</main></div>`,
  'a centred column': `<div style="display: flex; flex-direction: column; align-items: center"><main>${redFlags}</main></div>`,
  'a fieldset': `<form><fieldset>${redFlags}</fieldset></form>`,
  'a table cell': `<table><tr><td>${redFlags}</td></tr></table>`,
  'a float': `<div style="float: left">${redFlags}</div>`,
  'an open dialog': `<dialog open>${redFlags}</dialog>`,
};

eachBrowser('An element among the styles of a host page', ({open}) => {
  for (const [name, markup] of Object.entries(layouts)) {
    it(`is no wider than a phone, with text at the usual size and at twice that, in ${name}`, async () => {
      const {tab} = await open(
        {'/': page(markup + script, {head: '<meta name="viewport" content="width=device-width">'})},
        {prepare: (empty) => empty.setViewport({width: 360, height: 640})},
      );
      await renders(tab, 'fbss-red-flags');
      for (const size of [16, 32]) {
        const [left, right] = await tab.$eval(
          'fbss-red-flags',
          (element, px) => {
            document.documentElement.style.fontSize = `${px}px`;
            const rect = element.getBoundingClientRect();
            return [rect.left, rect.right];
          },
          size,
        );
        assert.ok((left ?? -1) >= 0 && (right ?? 361) <= 360, `${size}: ${left} to ${right}`);
      }
    });
  }

  it('keeps the direction of each of its strings, such as the number, whatever direction the page gives every element', async () => {
    const {tab} = await open({
      '/': page(redFlags + script, {
        lang: 'ar',
        head: '<style>* { direction: rtl; unicode-bidi: bidi-override }</style>',
      }),
    });
    await renders(tab, 'fbss-red-flags', 'ar');
    await inLightDom(tab, 'fbss-red-flags');
    const found = await tab.$$eval('fbss-red-flags > [slot^="fbss-"]', (strings) =>
      strings.map((string) => {
        const {direction, unicodeBidi} = getComputedStyle(string);
        return `${string.getAttribute('dir')} ${direction} ${unicodeBidi}`;
      }),
    );
    assert.deepEqual([...new Set(found)].sort(), ['ltr ltr isolate', 'rtl rtl isolate']);
  });

  for (const scheme of ['light', 'dark'])
    it(`has legible emergency text if one of its colours is not valid, in ${scheme} mode`, async () => {
      const {tab} = await open({'/': page(redFlags + script, {head: `<style>:root{color-scheme: ${scheme}}</style>`})});
      await renders(tab, 'fbss-red-flags');
      await tab.$eval('fbss-red-flags >>> input', (box) => {
        box.click();
      });
      for (const token of ['--fbss-emergency', '--fbss-on-emergency']) {
        await tab.$eval(
          'html',
          ({style}, name) => {
            style.cssText = `${name}: 9b0f1c`;
          },
          token,
        );
        assert.deepEqual(await violationsIn(tab, 'fbss-red-flags', ['color-contrast']), [], token);
      }
    });

  it('takes no clicks in a panel that lets them through', async () => {
    const panel = 'position: fixed; inset: 0; opacity: 0; pointer-events: none';
    const {tab} = await open({'/': page(`<button>Book</button><div style="${panel}">${redFlags}</div>${script}`)});
    await renders(tab, 'fbss-red-flags');
    const under = await tab.$eval('button', (button) => {
      const {x, y} = button.getBoundingClientRect();
      return document.elementFromPoint(x + 2, y + 2)?.localName;
    });
    assert.equal(under, 'button');
  });

  it('as a popover is hidden until it is opened, and scrolls', async () => {
    const popover = '<fbss-red-flags popover id="emergency"></fbss-red-flags>';
    const {tab} = await open(
      {'/': page(`<button popovertarget="emergency">Emergency</button>${popover}${script}`)},
      {prepare: (empty) => empty.setViewport({width: 360, height: 500})},
    );
    await renders(tab, 'fbss-red-flags');
    const isVisible = (): Promise<boolean> => tab.$eval('fbss-red-flags', (element) => element.checkVisibility());
    assert.equal(await isVisible(), false);
    await tab.click('button');
    assert.ok(await until(isVisible, Boolean));
    const scrolled = await tab.$eval('fbss-red-flags', (element) => {
      element.scrollTop = 100;
      return element.scrollTop;
    });
    assert.equal(scrolled, 100);
  });

  it('shows the card for staff in English if the page’s language never arrives', async () => {
    const {tab} = await open(
      {'/': page('<fbss-red-flags lang="es"></fbss-red-flags>' + script, {lang: 'fr'})},
      {answer: (path) => path === '/fbss/content/fr.js', waitUntil: 'domcontentloaded'},
    );
    await renders(tab, 'fbss-red-flags', 'es');
    await tab.click('fbss-red-flags >>> [part=show-staff]');
    const card = await appears(tab, 'fbss-red-flags >>> dialog[open]');
    await aWhile(100);
    const languages = await card.evaluate((dialog) =>
      [...dialog.querySelectorAll<HTMLElement>('.languages > [lang]')].map(({lang}) => lang),
    );
    assert.deepEqual(languages, ['es', 'en']);
  });
});
