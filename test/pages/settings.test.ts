import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {bundle, javascript} from '../support/bundle.js';
import {page} from '../support/host.js';
import {aWhile, inLightDom} from '../support/rendered.js';
import {until} from '../support/until.js';
import {eachBrowser, type PageLog} from '../support/visits.js';

const settings = {gb: 'data-country="GB" data-lang="en"', de: 'data-country="DE" data-lang="de"'};
const element = '<fbss-see-a-doctor></fbss-see-a-doctor>';
const script = (attributes: string): string => `<script src="/fbss/fbss.js" ${attributes}></script>`;
const turbo = readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js');

/** The language and the number that an element shows. */
const shown = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    const root = document.querySelector('fbss-see-a-doctor')?.shadowRoot;
    const {lang = 'nothing'} = root?.querySelector<HTMLElement>('[part~=card]') ?? {};
    return `${lang} ${root?.querySelector('[part=call]')?.getAttribute('href') ?? 'no number'}`;
  });

async function shows(tab: Page, expected: string): Promise<void> {
  assert.equal(
    await until(
      () => shown(tab),
      (now) => now === expected,
    ),
    expected,
  );
}

/** Waits until the page has loaded and is idle. */
const rest = (tab: Page): Promise<unknown> => inLightDom(tab, 'fbss-see-a-doctor');

const visit = (tab: Page, path: string): Promise<void> =>
  tab.evaluate((to) => {
    document.querySelector<HTMLElement>(`a[href="${to}"]`)?.click();
  }, path);

eachBrowser('The settings of the script tag', ({open}) => {
  for (const place of ['head', 'body'] as const) {
    describe(`on pages that Turbo visits, the tag in the ${place}`, () => {
      const links = '<a href="/gb">GB</a> <a href="/de">DE</a> <a href="/none">None</a>';
      const at = (attributes?: string): string => {
        const tag = attributes === undefined ? '' : script(attributes);
        const head = `<script src="/turbo.js"></script>${place === 'head' ? tag : ''}`;
        return page(`${links}${place === 'body' ? tag : ''}${element}`, {head}).replace(' lang="en"', '');
      };
      const withTurbo = {'/turbo.js': javascript(turbo), '/gb': at(settings.gb), '/de': at(settings.de), '/none': at()};

      for (const [first, second] of [
        ['gb', 'de'],
        ['de', 'gb'],
      ] as const) {
        it(`are those of each page, from ${first} to ${second} and back`, async () => {
          const expected = {gb: 'en tel:999', de: 'de tel:112'};
          const {tab, log} = await open(withTurbo, {path: `/${first}`});
          await shows(tab, expected[first]);
          await rest(tab);
          await visit(tab, `/${second}`);
          await shows(tab, expected[second]);
          await rest(tab);
          await visit(tab, `/${first}`);
          await shows(tab, expected[first]);
          await rest(tab);
          await tab.goBack();
          await shows(tab, expected[second]);
          assert.deepEqual(log.errors, []);
        });
      }

      if (place === 'body') {
        it('are not used on a page without a tag', async () => {
          const {tab} = await open(withTurbo, {path: '/de'});
          await shows(tab, 'de tel:112');
          await rest(tab);
          await visit(tab, '/none');
          await tab.waitForFunction(() => location.pathname === '/none');
          await shows(tab, 'en no number');
        });
      }
    });
  }

  it('are those of the next page if a router swaps pages without running the script again', async () => {
    const at = (attributes?: string): string =>
      page(`<main>${element}</main>${attributes === undefined ? '' : script(attributes)}`).replace(' lang="en"', '');
    const {tab} = await open({'/': at(settings.gb), '/de': at(settings.de), '/none': at()});
    await shows(tab, 'en tel:999');
    await rest(tab);
    const swap = (path: string): Promise<void> =>
      tab.evaluate(async (to) => {
        const html = await fetch(to).then((answer) => answer.text());
        // scripts that are inserted this way do not run
        document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
      }, path);
    for (const [path, expected] of [
      ['/de', 'de tel:112'],
      ['/', 'en tel:999'],
      ['/none', 'en no number'],
      ['/', 'en tel:999'],
    ] as const) {
      await swap(path);
      await shows(tab, expected);
      await aWhile(300);
    }
  });

  it('stay if a loader removes the tag as soon as it has run', async () => {
    const loader = `<script>
        const tag = document.createElement('script');
        tag.src = '/fbss/fbss.js';
        tag.dataset.country = 'GB';
        tag.onload = () => tag.remove();
        document.head.append(tag);
      </script>`;
    const {tab} = await open({'/': page(element + loader)});
    await shows(tab, 'en tel:999');
    await rest(tab);
    await aWhile(100);
    await tab.evaluate(() =>
      document.querySelector('fbss-see-a-doctor')?.replaceWith(document.createElement('fbss-see-a-doctor')),
    );
    await shows(tab, 'en tel:999');
  });

  it('are those of the last of two tags, and a tag without any changes nothing', async () => {
    const {tab} = await open({'/': page(script(settings.gb) + element + script('data-country="DE"') + script(''))});
    await shows(tab, 'en tel:112');
  });

  it('are those of a second tag that sets the line for readers who cannot telephone', async () => {
    const {tab} = await open({'/': page(script('') + element + script('data-text-contact="text 999"'))});
    await tab.waitForFunction(() =>
      document.querySelector('fbss-see-a-doctor')?.shadowRoot?.querySelector('[part=text-contact]'),
    );
  });

  for (const [list, expected] of [
    ['fbss-lit', 'en tel:999'],
    ["fbss-lit 'allow-duplicates'", 'en tel:112'],
  ] as const) {
    it(`are those of a second tag if Trusted Types allow its script: ${list}`, async () => {
      const {tab} = await open(
        {'/': page(script(settings.gb) + element + script('data-country=\"DE\"'))},
        {headers: {'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${list}`}},
      );
      await shows(tab, expected);
    });
  }

  it('do not affect the elements of another version that does not accept them', async () => {
    const other = `<script>delete Object.getPrototypeOf(customElements.get('fbss-about')).useSettings</script>`;
    const {tab, log} = await open({'/': page(script(settings.gb) + element + other + script('data-country="DE"'))});
    await shows(tab, 'en tel:999');
    await aWhile(200);
    await shows(tab, 'en tel:999');
    assert.deepEqual(log.errors, []);
  });

  describe('are mentioned in one warning if they are missing', () => {
    const code = (): string => readFileSync('dist/fbss.js', 'utf8');
    const joined = () => javascript(`/* another script */;${code()}`);
    const noNumber = ({warnings}: PageLog): string[] => warnings.filter((text) => text.includes('country'));
    const two = `${element}<fbss-symptoms></fbss-symptoms><fbss-faq></fbss-faq>`;

    const lost: Record<string, string> = {
      'joined with others': '<script src="/cache/joined.js"></script>',
      'run by another script':
        "<script>fetch('/fbss/fbss.js').then((r) => r.text()).then((code) => (0, eval)(code))</script>",
      'loaded as a module': '<script type="module" src="/fbss/fbss.js" data-country="GB"></script>',
      'loaded by a consent banner, without its attributes': `<script type="text/plain" src="/fbss/fbss.js" data-country="GB"></script>
          <script>setTimeout(() => {
            const old = document.querySelector('[type="text/plain"]');
            old.replaceWith(Object.assign(document.createElement('script'), {src: old.src}));
          })</script>`,
    };
    for (const [how, tag] of Object.entries(lost)) {
      it(`if the script is ${how}`, async () => {
        const {tab, log} = await open({'/': page(two + tag), '/cache/joined.js': joined()});
        await shows(tab, 'en no number');
        await aWhile();
        assert.equal(noNumber(log).length, 1, log.warnings.join('\n'));
      });
    }

    it('but not if the inline script has settings', async () => {
      const {tab, log} = await open({'/': page(`${two}<script data-country="GB">${code()}</script>`)});
      await shows(tab, 'en tel:999');
      assert.deepEqual(noNumber(log), []);
    });

    it('but not if elements have their own, or need none', async () => {
      const own =
        '<fbss-see-a-doctor country="GB"></fbss-see-a-doctor><fbss-overview></fbss-overview><fbss-causes></fbss-causes>';
      const {tab, log} = await open({
        '/': page(`${own}<script src="/cache/joined.js"></script>`),
        '/cache/joined.js': joined(),
      });
      await shows(tab, 'en tel:999');
      assert.deepEqual(noNumber(log), []);
    });

    it('but not if the tag has other settings, and no country on purpose', async () => {
      const {tab, log} = await open({'/': page(element + script('data-lang="en"'))});
      await shows(tab, 'en no number');
      assert.deepEqual(noNumber(log), []);
    });

    /** Of page caches, tag managers and Turbo. */
    const foreign = 'data-cfasync="false" data-no-optimize="1" data-turbo-track="reload"';
    for (const [attributes, unknown] of [
      ['data-contry="GB"', ', not contry'],
      ['data-contry="UK"', ', not contry'],
      ['data-emergency="999"', ', not emergency'],
      ['data-lang="en" data-contry="GB"', ', not contry'],
      ['data-contact="01632 960 000" data-country-code="gb"', ', not countryCode'],
      [foreign, ', not cfasync, not noOptimize, not turboTrack'],
    ] as const) {
      it(`which names what is not a setting: ${attributes}`, async () => {
        const {tab, log} = await open({'/': page(two + script(attributes))});
        await shows(tab, 'en no number');
        await aWhile();
        assert.deepEqual(noNumber(log), [`fbss-elements: no emergency number: set country${unknown}.`]);
      });
    }

    for (const [attributes, number] of [
      [`data-country="GB" ${foreign}`, 'tel:999'],
      [`data-lang="en" ${foreign}`, 'no number'],
      [`data-embeds="https://example.org/embed/" ${foreign}`, 'no number'],
    ] as const) {
      it(`but not if only another tool's attributes are added: ${attributes}`, async () => {
        const {tab, log} = await open({'/': page(two + script(attributes))});
        await shows(tab, `en ${number}`);
        await aWhile();
        assert.deepEqual(noNumber(log), []);
      });
    }
  });

  describe('of a bundle', () => {
    const withBundle = async (code: string, tag = '') => ({
      '/': page(`${tag}${element}<script src="/bundle.js"></script>`),
      '/bundle.js': javascript(
        await bundle(`
          import {pageSettings} from './dist/page-settings.js';
          import './dist/define/fbss-see-a-doctor.js';
          ${code}`),
      ),
    });
    const misspelt = "Object.assign(pageSettings, {contry: 'GB'});";
    const ours = ({warnings}: PageLog): string[] =>
      warnings.filter((text) => text.startsWith('fbss-elements: ')).map((text) => text.replace('fbss-elements: ', ''));

    it('have one warning about an unknown name, beside the one about the missing number', async () => {
      const {tab, log} = await open(await withBundle(misspelt + misspelt));
      await shows(tab, 'en no number');
      await aWhile();
      assert.deepEqual(ours(log), [
        'pageSettings.contry is not one of lang, country, emergencyNumber, contact, textContact.',
        'no emergency number: set country.',
      ]);
    });

    it('do not replace those of the tag if there are only unknown names', async () => {
      const {tab} = await open(await withBundle(misspelt, script('data-country="DE"')));
      await shows(tab, 'en tel:112');
    });

    it('have no effect on the language if theirs is not a string', async () => {
      const {'/': html, ...rest} = await withBundle('pageSettings.lang = null; pageSettings.country = "GB";');
      const {tab, log} = await open({'/': html.replace(' lang="en"', ''), ...rest});
      await shows(tab, 'en tel:999');
      assert.deepEqual(ours(log), []);
    });

    it('are not called attributes of the script tag in the warning about a country without a number', async () => {
      const {tab, log} = await open(await withBundle("pageSettings.country = 'UK';"));
      await shows(tab, 'en no number');
      assert.deepEqual(ours(log), ['page country="UK" is not valid: no number is shown.']);
    });
  });

  it('do not replace those that a bundle has set', async () => {
    const code = await bundle(`
        import {pageSettings} from './dist/page-settings.js';
        import './dist/define/fbss-about.js';
        import './dist/define/fbss-see-a-doctor.js';
        pageSettings.country = 'GB';`);
    const {tab} = await open({
      '/': page(`${element}<script src="/bundle.js"></script>${script('data-country="DE"')}`),
      '/bundle.js': javascript(code),
    });
    await shows(tab, 'en tel:999');
    await aWhile(200);
    await shows(tab, 'en tel:999');
  });
});
