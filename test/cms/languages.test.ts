import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {resolveLocale} from '../../src/core/locale/resolve-locale.js';
import {languages} from '../support/content.js';
import {Packaged, withoutPhp} from './packaged.js';

/** PHP that reads the folder of a package and a list of tags, and prints the package's language for each. */
const php = `define( 'ABSPATH', '/' );
list( $folder, $tags ) = json_decode( stream_get_contents( STDIN ) );
require "$folder/shared/sections.php";
echo json_encode( array_map( array( new Fbss\\Sections( $folder ), 'match_language' ), $tags ) );`;

/** Codes of offered languages, older and longer ones of these, codes of other languages, and of none. */
const codes = [
  ...languages.map((language) => new Intl.Locale(language).language),
  ...['ara', 'arb', 'chi', 'cmn', 'deu', 'eng', 'fra', 'fre', 'ger', 'hin', 'mo', 'mol', 'por', 'ron', 'rum', 'spa'],
  ...['urd', 'vie', 'zho', 'zh-cmn', 'zh-guoyu', 'zh-hakka', 'zh-xiang', 'zh-min', 'zh-min-nan', 'zh-yue', 'ar-arz'],
  ...['ary', 'arz', 'be', 'bg', 'ca', 'ckb', 'fa', 'gl', 'gsw', 'hak', 'he', 'iw', 'ja', 'nan', 'nb', 'nl', 'nn', 'no'],
  ...['pa', 'sh', 'sr', 'wuu', 'yue', 'mul', 'und', 'zxx', 'tlh', 'xx', 'x', 'z', 'zzzz', 'klingon'],
];
const scripts = ['Latn', 'Cyrl', 'Arab', 'Aran', 'Deva', 'Hans', 'Hant', 'Hani', 'Jpan', 'Xxxx'];
const regions = [
  ...['AU', 'BR', 'CH', 'CN', 'DE', 'ES', 'GB', 'HK', 'IN', 'MD', 'MO', 'MX', 'MY', 'PK', 'PT', 'SG', 'TW', 'US', 'XK'],
  ...['ZZ', '001', '156', '158', '344', '419'],
];
const endings = [
  '',
  '-formal',
  '-1996',
  '-u-co-phonebk',
  '-x-simple',
  '-u-nu-latn-x-a',
  '-ao90',
  '-foo',
  '-',
  '-x',
  '-1',
];

/** Names that the content systems themselves give to languages. */
const ofSystems = [
  ...['de_DE_formal', 'de_CH_informal', 'es_MX', 'es_419', 'pt_BR', 'pt_PT', 'pt_PT_ao90', 'zh_CN', 'zh_TW', 'zh_HK'],
  ...[
    'pt-br',
    'pt-pt',
    'zh-hans',
    'zh-hant',
    'en-x-simple',
    'gsw-berne',
    'xx-lolspeak',
    'art_xemoji',
    'sr_RS',
    'nb_NO',
  ],
];
const malformed = [
  '',
  ' ',
  '-',
  '_',
  'de--AT',
  'de AT',
  '-de',
  'd',
  'de;q=0.8',
  'de,en',
  '<b>',
  'español',
  '\u00a0de\u00a0',
];

const tags = [
  ...codes
    .flatMap((code) => ['', ...scripts].flatMap((script) => ['', ...regions].map((region) => [code, script, region])))
    .map((parts) => parts.filter(Boolean).join('-')),
  ...['de', 'DE-at', 'zh', 'zh-TW', 'zh-Hant-HK', 'pt-PT', 'ja', 'iw'].flatMap((tag) =>
    endings.map((end) => tag + end),
  ),
  ...[...ofSystems, ...languages].flatMap((tag) => [tag, tag.toUpperCase(), tag.replaceAll('-', '_'), `\t${tag} `]),
  ...malformed,
];

for (const zip of ['dist/wordpress/fbss.zip', 'dist/drupal/fbss.zip']) {
  describe(`Matching a language tag in ${zip}`, {skip: withoutPhp}, () => {
    let packaged: Packaged;
    before(() => {
      packaged = new Packaged(zip, '');
    });
    after(() => {
      packaged.remove();
    });

    it('finds the same language as the script', () => {
      const input = JSON.stringify([packaged.path, tags]);
      const found = JSON.parse(execFileSync('php', ['-r', php], {input, encoding: 'utf8'})) as string[];
      const different = tags
        .map((tag, index) => [tag, found[index], resolveLocale(tag, languages) ?? ''])
        .filter(([, inPhp, inScript]) => inPhp !== inScript);
      assert.deepEqual(different, []);
      // each offered language is found, and some tags match none
      assert.deepEqual(new Set(found), new Set(['', ...languages]));
    });
  });
}
