import assert from 'node:assert/strict';
import {it} from 'node:test';
import {page} from '../support/host.js';
import {aWhile, renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';

const script = '<script src="/fbss/fbss.js" data-country="GB" async></script>';
const link = '<a href="/fbss/embed/en/faq.html">Questions</a>';
/** The last link on the page, which is upgraded after all others. */
const last = `<p id="last">${link}</p>`;

eachBrowser('Content around links and placeholders', ({open}) => {
  it('stays visible beside a link, with or without text', async () => {
    const beside = [
      `<note-card>${link}</note-card>`,
      `<ul><li><ward-phone></ward-phone></li><li>${link}</li></ul>`,
      ...['<progress></progress>', '<hr>', '<math></math>', '<b role="img" aria-label="Warning"></b>'].map(
        (other) => `<b>${other}${link}</b>`,
      ),
      `<ul><li>${link}</li></ul>`,
    ];
    const {tab} = await open({
      '/': page(beside.map((content) => `<div class="beside">${content}</div>`).join('') + last + script),
    });
    await renders(tab, '#last >>> fbss-faq');
    await aWhile();
    assert.equal(await tab.$$eval('.beside', (all) => all.filter(({shadowRoot}) => shadowRoot).length), 0);
    await tab.close();
  });

  it('stays visible in a placeholder if it is an element, a field or another placeholder', async () => {
    const {tab} = await open({
      '/': page(
        `<div class="page fbss-faq"><p>Call 999</p><fbss-red-flags></fbss-red-flags></div>
          <form><div class="fields" data-fbss="faq">Text <input required></div></form>
          <div data-fbss="nonsense"><div id="inner" data-fbss="red-flags">Emergency</div></div>${last}${script}`,
      ),
    });
    await renders(tab, '#last >>> fbss-faq');
    await renders(tab, '#inner >>> fbss-red-flags');
    assert.ok(await tab.$eval('.fields input', (field) => field.getClientRects().length > 0));
    assert.ok(await tab.$eval('.page fbss-red-flags', (card) => card.getClientRects().length > 0));
    await tab.close();
  });

  it('is evaluated again: a cell that changes, a block that becomes editable, a node of another window', async () => {
    const {tab} = await open({
      '/': page(
        `<table><tr><td id="cell" data-fbss="faq"><p>Text</p></td></tr></table><div id="edited"><p>${link}</p></div>
          <p id="other">${link}</p><iframe title=""></iframe>${last}${script}`,
      ),
    });
    await renders(tab, '#last >>> fbss-faq');
    await renders(tab, '#cell p >>> fbss-faq');
    await tab.evaluate(() => {
      document.querySelector('#cell')?.setAttribute('data-fbss', 'about');
      document.querySelector('#edited')?.setAttribute('contenteditable', 'true');
      const text = document.querySelector('iframe')?.contentDocument?.createElement('b');
      text?.append('Call the ward first');
      if (text) document.querySelector('#other')?.append(text);
    });
    await renders(tab, '#cell p >>> fbss-about');
    await aWhile();
    assert.equal(await tab.$('#cell p >>> fbss-faq'), null);
    assert.equal(await tab.$('#edited p >>> fbss-faq'), null);
    assert.equal(await tab.$('#other >>> fbss-faq'), null);
    assert.ok(await tab.$eval('#other b', (text) => text.getClientRects().length > 0));
    await tab.close();
  });

  it('is fast: a list of eight hundred links to videos', async () => {
    const items = '<li><a href="https://video.example/embed/abc">A video</a></li>'.repeat(800);
    const {tab} = await open({'/': page(`${last}<div><ul>${items}</ul></div>${script}`)});
    const start = Date.now();
    await renders(tab, '#last >>> fbss-faq');
    await aWhile();
    assert.ok(Date.now() - start < 5000, `${Date.now() - start} ms`);
    await tab.close();
  });

  it('with a section’s id does not replace the section: the guide’s contents and the page’s address lead to its own card', async () => {
    const {tab} = await open(
      {
        '/': page(
          `<p id="fbss-red-flags">A comment</p><div style="block-size: 3000px"></div><fbss-guide></fbss-guide>${script}`,
        ),
      },
      {path: '/#fbss-red-flags'},
    );
    await renders(tab, 'fbss-red-flags');
    await tab.waitForFunction(() => {
      const top = document.querySelector('fbss-red-flags')?.getBoundingClientRect().top ?? -1;
      return scrollY > 2000 && top >= -5 && top < innerHeight;
    });
    await tab.close();
  });

  it('is not used as an address, and no frame is used as the browser’s Trusted Types', async () => {
    const {tab} = await open({
      '/': page(
        `<script>
            Object.prototype.origin = location.origin;
            Object.prototype.pathname = '/fbss/embed/en/red-flags.html';
            Object.prototype.search = '?country=AU';
            delete window.trustedTypes;
          </script>
          <iframe title="" name="trustedTypes" sandbox src="data:text/html,x"></iframe>
          <p id="mail"><a href="mailto:ward@embed/">Write to us</a></p>${last}<script>
            setTimeout(() => document.body.append(Object.assign(document.createElement('script'), {src: '/fbss/fbss.js'})), 300);
          </script>`,
      ),
    });
    await aWhile();
    await aWhile();
    // the driver's functions do not work on such a page
    await tab.evaluate('for (const name of Object.keys(Object.prototype)) delete Object.prototype[name]');
    await renders(tab, '#last >>> fbss-faq');
    assert.equal(await tab.$('#mail >>> fbss-red-flags'), null);
    await tab.close();
  });
});
