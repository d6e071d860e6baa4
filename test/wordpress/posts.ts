import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import * as english from '#content/en.js';
import * as spanish from '#content/es.js';
import {flat} from '../support/print.js';
import {until} from '../support/until.js';
import {type Context, plainHtml} from './context.js';

export const describePosts = (context: Context): void => {
  const {site, visitors} = context;

  describe('A post with sections', () => {
    it('loads one script for two of them, from its own server, and has no errors', async () => {
      const {scripts, requests, errors} = await visitors.read(
        site.publish('[fbss section="faq"] and [fbss section="causes" lang="ar"]'),
      );
      assert.equal(scripts, 1);
      const away = requests.filter((request) => !request.startsWith(site.url) && !/^(?:data|blob):/.test(request));
      assert.deepEqual(away, []);
      assert.deepEqual(errors, []);
    });

    it('loads no script without a section', async () => {
      assert.equal((await visitors.read(site.publish('<p>A day out.</p>'))).scripts, 0);
    });

    it('accepts curly quotes in a shortcode, and starts its headings at the given level', async () => {
      const address = site.publish('[fbss section=”faq” lang=”es” heading-level=”4”]');
      const {html} = await visitors.read(address, {javascript: false});
      assert.ok(html.includes(`<h4>${spanish.faq.heading}</h4>`), html.slice(0, 200));
      assert.ok(html.includes('<h5>'));
    });
  });

  describe('A post in excerpts, feeds and video boxes', () => {
    before(() => {
      site.set(context.settings);
    });

    const posts = {
      shortcode: '<p>Intro.</p>[fbss section="red-flags"]<p>After.</p>',
      block:
        '<!-- wp:paragraph --><p>Intro.</p><!-- /wp:paragraph --><!-- wp:fbss/section {"section":"red-flags"} /--><!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->',
      'plain HTML': `<p>Intro.</p>${plainHtml('en', 'red-flags')}<p>After.</p>`,
    };
    for (const [method, content] of Object.entries(posts)) {
      it(`has no part of the section in the excerpt: ${method}`, () => {
        const id = new URL(site.publish(content)).searchParams.get('p');
        const excerpt = site.run(`return get_the_excerpt( $data['id'] );`, {data: {id}}) as string;
        assert.match(excerpt, /^Intro\./);
        assert.ok(!excerpt.includes(english.redFlags.heading), excerpt);
      });
      // a feed has plain HTML unchanged
      if (method === 'plain HTML') continue;
      it(`has the number and every symptom in a feed: ${method}`, async () => {
        const id = new URL(site.publish(content)).searchParams.get('p') ?? '';
        const feed = await (await fetch(`${site.url}/?feed=rss2&withoutcomments=1&p=${id}`)).text();
        assert.ok(feed.includes('tel:999'));
        assert.deepEqual(
          english.redFlags.flags.filter((symptom) => !flat(feed).includes(flat(symptom))),
          [],
        );
      });
    }

    it('is not covered by a frame in a video box', async () => {
      const address = site.publish(
        `<!-- wp:embed --><figure class="wp-block-embed wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper"><iframe src="${context.library}/embed/es/faq.html" title="FAQ" width="500" height="281"></iframe></div></figure><!-- /wp:embed --><p id="after">Call the ward.</p>`,
      );
      const {tab} = await visitors.visit(address);
      await tab.$eval('main iframe', (frame) => {
        frame.scrollIntoView();
      });
      const height = await tab.$eval('main iframe', ({clientHeight}) => clientHeight);
      await until(
        () => tab.$eval('main iframe', ({clientHeight}) => clientHeight),
        (now) => now > height,
      );
      const seen = await tab.evaluate(() => {
        const frame = document.querySelector('main iframe');
        return {
          position: frame && getComputedStyle(frame).position,
          bottom: frame?.getBoundingClientRect().bottom ?? NaN,
          after: document.querySelector('#after')?.getBoundingClientRect().top ?? NaN,
        };
      });
      assert.equal(seen.position, 'absolute');
      assert.ok(seen.bottom <= seen.after, JSON.stringify(seen));
    });
  });

  describe('A post with a mistake', () => {
    it('shows the overview in place of an unknown section, and a note to editors only', async () => {
      const address = site.publish('[fbss section="knee"]');
      const reader = await visitors.read(address, {javascript: false});
      assert.ok(flat(reader.text).includes(flat(english.overview.heading)), reader.text.slice(0, 200));
      assert.doesNotMatch(reader.html, /fbss-note/);
      const editor = await visitors.read(address, {user: 'admin'});
      assert.match(editor.text, /There is no section “knee”/);
    });

    it('shows English in place of an unknown language, and no note to readers', async () => {
      const {text, html} = await visitors.read(site.publish('[fbss section="faq" lang="tlh"]'), {javascript: false});
      assert.ok(flat(text).includes(flat(english.faq.heading)), text.slice(0, 200));
      assert.doesNotMatch(html, /fbss-note/);
    });

    for (const user of ['admin', 'author'] as const) {
      it(`shows markup in a shortcode as text: by ${user}`, async () => {
        const attack = `[fbss section='"><img src=x onerror=alert(1)>' lang='"><svg onload=alert(1)>' heading-level="9'><script>alert(1)</script>"]`;
        const {html, errors} = await visitors.read(site.publish(attack, user), {user: 'admin'});
        assert.doesNotMatch(html.replace(/<fbss-[\s\S]*<\/fbss-\w+>/, ''), /<(?:img src="?x|svg onload|script>alert)/);
        assert.deepEqual(errors, []);
      });
    }

    it('shows the overview in place of a block with invalid attributes', async () => {
      const {text} = await visitors.read(
        site.publish('<!-- wp:fbss/section {"section":"knee","lang":[1],"headingLevel":"x"} /-->'),
        {javascript: false},
      );
      assert.ok(flat(text).includes(flat(english.overview.heading)), text.slice(0, 200));
    });
  });
};
