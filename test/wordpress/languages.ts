import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import * as spanish from '#content/es.js';
import {loadTimeout} from './block-editor.js';
import type {Context} from './context.js';

export const describeLanguages = (context: Context): void => {
  const {site, visitors} = context;
  const setLanguage = (locale: string): void => {
    site.run(`update_option( 'WPLANG', $data['locale'] );`, {data: {locale}});
  };

  describe('A site in another language', () => {
    after(() => {
      setLanguage('');
    });

    it('shows sections without a language of their own in the site’s language', async () => {
      setLanguage('es_MX');
      const {text} = await visitors.read(site.publish('[fbss section="faq"]'), {javascript: false});
      assert.ok(text.includes(spanish.faq.heading), text.slice(0, 200));
    });

    it('translates the settings page', async () => {
      setLanguage('es_ES');
      const {tab} = await visitors.visit(`${site.url}/wp-admin/options-general.php?page=fbss`, {user: 'admin'});
      const labels = await tab.$eval('.wrap', ({textContent}) => textContent);
      assert.match(labels, /Número de emergencias/);
      assert.match(labels, /Reino Unido/);
    });

    it('translates the block', async () => {
      setLanguage('es_ES');
      const {tab} = await visitors.visit(`${site.url}/wp-admin/post-new.php`, {user: 'admin', waitUntil: 'load'});
      const texts = await tab.waitForFunction(
        () => {
          const {wp} = window;
          const title = wp?.blocks?.getBlockType('fbss/section')?.title;
          return title && [title, wp.i18n?.__('Heading level', 'fbss-patient-information')];
        },
        {timeout: loadTimeout},
      );
      assert.deepEqual(await texts.jsonValue(), ['Sección del FBSS', 'Nivel de encabezado']);
    });

    it('shows sections in English if the language is only offered in another script', () => {
      setLanguage('zh_TW');
      assert.equal(site.run(`return fbss_site_language();`), 'en');
    });

    it('finds the offered language for a locale', () => {
      const locales = ['pt_BR', 'pt_PT', 'de_DE_formal', 'zh_CN', 'zh_HK', 'ES-419', 'ur', 'ar', 'xx', ''];
      assert.deepEqual(
        site.run(`return array_map( array( fbss_built(), 'match_language' ), $data );`, {data: locales}),
        [...['pt-BR', 'pt-BR', 'de', 'zh-Hans', '', 'es', 'ur', 'ar', '', '']],
      );
    });
  });
};
