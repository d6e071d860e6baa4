import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import * as spanish from '#content/es.js';
import type {Context} from './context.js';

/** What WordPress's editor has on `window`, as far as it is used here. */
interface Editor {
  wp?: {
    i18n?: {__(text: string, domain: string): string};
    blocks: {getBlockType(name: string): {title: string} | undefined};
  };
}

export const describeLanguages = (context: Context): void => {
  const {site, visitors} = context;
  const setLanguage = (locale: string): void => {
    site.run(`update_option( 'WPLANG', $data['locale'] );`, {data: {locale}});
  };

  describe('A site in another language', () => {
    after(() => {
      setLanguage('');
    });

    it('has sections in that language, where they name none', async () => {
      setLanguage('es_MX');
      const {text} = await visitors.read(site.publish('[fbss section="faq"]'), {javascript: false});
      assert.ok(text.includes(spanish.faq.heading), text.slice(0, 200));
    });

    it('has the settings page in that language', async () => {
      setLanguage('es_ES');
      const {tab} = await visitors.visit(`${site.url}/wp-admin/options-general.php?page=fbss`, {user: 'admin'});
      const labels = await tab.$eval('.wrap', ({textContent}) => textContent);
      assert.match(labels, /Número de emergencias/);
      assert.match(labels, /Reino Unido/);
    });

    it('has the block in that language', async () => {
      setLanguage('es_ES');
      const {tab} = await visitors.visit(`${site.url}/wp-admin/post-new.php`, {user: 'admin', waitUntil: 'load'});
      const texts = await tab.waitForFunction(
        () => {
          const {wp} = globalThis as unknown as Editor;
          const title = wp?.i18n && wp.blocks.getBlockType('fbss/section')?.title;
          return title && [title, wp.i18n?.__('Heading level', 'fbss-patient-information')];
        },
        {timeout: 60_000},
      );
      assert.deepEqual(await texts.jsonValue(), ['Sección del FBSS', 'Nivel de encabezado']);
    });

    it('has sections in English where its script is not offered', () => {
      setLanguage('zh_TW');
      assert.equal(site.run(`return fbss_site_language();`), 'en');
    });

    it('finds the language of a locale', () => {
      const locales = ['pt_BR', 'pt_PT', 'de_DE_formal', 'zh_CN', 'zh_HK', 'ES-419', 'ur', 'ar', 'xx', ''];
      assert.deepEqual(
        site.run(`return array_map( array( fbss_built(), 'match_language' ), $data );`, {data: locales}),
        [...['pt-BR', 'pt-BR', 'de', 'zh-Hans', '', 'es', 'ur', 'ar', '', '']],
      );
    });
  });
};
