import {references} from '#content/en.js';
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {siteIsolatingLaunchers} from '../../tools/browsers.js';
import {page} from '../support/host.js';
import {appears, aWhile, renders} from '../support/rendered.js';
import {eachBrowser} from '../support/visits.js';
import {inPage} from '../support/in-page.js';

declare global {
  interface Window {
    /** What a page has received in messages. */
    received: unknown[];
  }
}

/** A frame whose page sends the given messages. */
const sends = (...messages: object[]): string =>
  `<body style="margin:0">Advertisement<script>
    onmessage = ({data}) => parent.postMessage({log: data}, '*');
    for (const message of ${JSON.stringify(messages)}) parent.postMessage(message, '*');
  </script>`;
const hostile = [
  {fbss: 'height', value: 4999},
  {fbss: 'start', value: 4000, end: 4100},
  {fbss: 'nearest', value: 4000, end: 4100},
  {fbss: 'height', value: '4998'},
  {fbss: 'height', value: [4997]},
  {fbss: 'height', value: {valueOf: 1, toString: 1}},
  {fbss: {toString: 1}, value: 1},
];

const frameOf = async (tab: Page, path: string): Promise<Frame> =>
  tab.waitForFrame((frame) => frame.url().includes(path), {timeout: 8000});

eachBrowser(
  'Frames on a page that did not expect them',
  ({open, serve}) => {
    for (const script of ['fbss.js', 'frame.js']) {
      it(`a frame that only resembles one of the library is not fitted, not scrolled to and gets no message, with ${script}`, async () => {
        const advertisement = sends(...hostile);
        const evil = await serve({
          '/ad.html': advertisement,
          '/fbss/embed/en/faq.html': advertisement,
          '/embed/en/faq.html': advertisement,
        });
        const data = `data:text/html,${encodeURIComponent(advertisement)}`;
        const {tab, log} = await open(
          {
            '/': page(
              [
                `src="${evil.url}/ad.html?ref=/embed/en/faq.html"`,
                `src="${evil.url}/ad.html#/fbss/embed/en/faq.html"`,
                `src="${evil.url}/embed/en/faq.html"`,
                `src="/uploads/embed/en/faq.html"`,
                `src="${data}/embed/en/faq.html"`,
                `srcdoc="${advertisement.replaceAll('"', '&quot;')}" src="/fbss/embed/en/faq.html" sandbox="allow-scripts"`,
                `src="/fbss/embed/en/symptoms.html" name="body"`,
              ]
                .map((attributes) => `<iframe title="" height="100" ${attributes}></iframe>`)
                .join('') +
                `<div style="block-size: 9000px"></div><script>
                  received = [];
                  addEventListener('message', ({data}) => data.log && received.push(data.log));
                </script><script src="/fbss/${script}"></script>`,
            ),
            '/uploads/embed/en/faq.html': advertisement,
          },
          {path: '/#fbss-faq-leg-pain-emergency'},
        );
        // the library's own
        await tab.waitForFunction(() => (document.querySelectorAll('iframe')[6]?.clientHeight ?? 0) > 150);
        await aWhile();
        const state = await tab.evaluate(() => [
          [...document.querySelectorAll('iframe')]
            .slice(0, 6)
            .map(({style, clientHeight}) => style.height || clientHeight),
          scrollY,
          window.received,
        ]);
        assert.deepEqual(state, [Array<number>(6).fill(100), 0, []]);
        assert.deepEqual(log.errors, []);
        await tab.close();
      });
    }

    it('a frame of the library from a folder in data-embeds is fitted, across origins', async () => {
      const hospital = await serve({});
      const {tab} = await open({
        '/': page(
          `<iframe title="" src="${hospital.url}/fbss/embed/es/faq.html" height="100"></iframe><script src="/fbss/frame.js" data-embeds="${hospital.url}/fbss/embed"></script>`,
        ),
      });
      await tab.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 200);
      await tab.close();
    });

    for (const [language, width] of [
      ['en', 320],
      ['de', 500],
      ['ar', 360],
    ] as const) {
      it(`the parent page cannot find out what is ticked, in ${language} at ${width} px: not by height, scrolling or messages`, async () => {
        const hospital = await serve({});
        const {tab} = await open({
          '/': page(
            `<iframe title="" src="${hospital.url}/fbss/embed/${language}/red-flags.html?country=GB" width="${width}" height="2500"></iframe>
            <script>received = []; addEventListener('message', ({data}) => received.push(JSON.stringify(data)));</script>`,
          ),
        });
        const frame = await frameOf(tab, 'red-flags');
        await appears(frame, 'fbss-red-flags >>> .room');
        await aWhile();
        const look = async (act: () => Promise<unknown>): Promise<unknown> => {
          await tab.evaluate(() => {
            window.received = [];
            scrollTo(0, 0);
          });
          await act();
          await aWhile();
          return tab.evaluate(() => [window.received, scrollX, scrollY]);
        };
        const click = (index: number) => () =>
          frame.$$eval(
            'fbss-red-flags >>> input',
            (boxes, at) => {
              boxes[at]?.click();
            },
            index,
          );
        const height = () => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
        const atRest = await height();
        const first = await look(click(0));
        // another symptom, the last symptom, none of these, a symptom after that, and no symptom again
        for (const index of [1, 5, 6, 2, 2]) {
          assert.deepEqual(await look(click(index)), first, `${index}`);
          assert.equal(await height(), atRest, `${index}`);
        }
        assert.equal(await height(), atRest);
        // each has the position of the answer
        const [[place, ...more]] = first as [string[], number, number];
        assert.deepEqual(Object.keys(JSON.parse(place ?? '{}') as object), ['fbss', 'value', 'end']);
        assert.deepEqual(more, []);
        await tab.close();
      });
    }

    it('the hidden answers that reserve space are neither visible nor announced', async () => {
      const {tab} = await open({
        '/': page('<iframe title="" src="/fbss/embed/en/red-flags.html" width="360" height="2500"></iframe>'),
      });
      const frame = await frameOf(tab, 'red-flags');
      await appears(frame, 'fbss-red-flags >>> .room');
      await inPage(frame, () => {
        document.querySelector('fbss-red-flags')?.shadowRoot?.querySelectorAll('input')[6]?.click();
      });
      await appears(frame, 'fbss-red-flags >>> [part=answer] > :not(.room) [part=none]');
      const visible = await frame.$$eval(
        'fbss-red-flags >>> [part=answer] :is([part=help], [part=if-one-starts], [part=none])',
        (all) => all.map((answer) => [answer.part.value, answer.checkVisibility({visibilityProperty: true})]),
      );
      assert.deepEqual(visible, [
        ['help', false],
        ['if-one-starts', true],
        ['none', true],
      ]);
      await tab.close();
    });

    it('a page of the library only accepts a text message from its parent', async () => {
      const {tab, log} = await open({
        '/': page('<iframe title="" src="/fbss/embed/en/faq.html" width="360" height="900"></iframe>'),
      });
      const frame = await frameOf(tab, 'faq');
      await appears(frame, 'fbss-faq >>> details');
      await tab.evaluate(() => {
        for (const fbss of [{toString: 1}, ['#fbss-faq-why-pain'], '#fbss-faq-why-pain"]', 7, null]) {
          document.querySelector('iframe')?.contentWindow?.postMessage({fbss}, '*');
        }
      });
      await aWhile();
      assert.ok(!frame.url().includes('#'));
      assert.deepEqual(log.errors, []);
      await tab.close();
    });

    it('a publisher’s page opens outside the frame, before and after the script has run', async () => {
      const {tab} = await open({
        '/': page('<iframe title="" src="/fbss/embed/en/guide.html" width="700" height="900"></iframe>'),
      });
      const frame = await frameOf(tab, 'guide');
      const links = (): Promise<string[]> =>
        frame.$$eval('fbss-references >>> a', (all) => all.map(({target, rel}) => `${target} ${rel}`));
      await appears(frame, 'fbss-references >>> a');
      for (const link of await links()) assert.equal(link, '_blank noreferrer');
      await appears(frame, 'fbss-red-flags >>> .room');
      assert.equal((await links()).length, references.sources.length + 1);
      for (const link of await links()) assert.equal(link, '_blank noreferrer');
      const contents = await frame.$$eval('fbss-guide >>> [part=link]', (all) =>
        all.map((link) => [link.getAttribute('target'), link.getAttribute('href')?.[0]].join()),
      );
      assert.deepEqual(contents, Array<string>(12).fill(',#'));
      await tab.close();
      const {tab: alone} = await open({}, {path: '/fbss/embed/en/references.html'});
      await renders(alone, 'fbss-references');
      await appears(alone, 'fbss-references >>> a:not([target])');
      await alone.close();
    });
  },
  siteIsolatingLaunchers,
);
