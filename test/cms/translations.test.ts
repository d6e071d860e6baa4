import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {type GetTextTranslation, mo, po} from 'gettext-parser';
import ts from 'typescript';
import {compiledTranslations} from '../../build/packages/translations.js';
import {Packaged, withoutPhp} from './packaged.js';

const plugin = 'integrations/wordpress';
const domain = 'fbss-patient-information';
const template = `${plugin}/languages/${domain}.pot`;
const update = process.env.UPDATE_POT === '1';

/** A message of the plugin: its English text, and the context that WordPress looks it up with. */
interface Message {
  text: string;
  context?: string;
}

/** The messages of the PHP files, by file, as PHP itself reads them. */
function messagesOfPhp(): Record<string, Message[]> {
  const files = (readdirSync(plugin, {recursive: true}) as string[]).filter((name) => name.endsWith('.php')).sort();
  const printed = execFileSync('php', ['test/php/messages.php', plugin, ...files], {encoding: 'utf8'});
  const found = JSON.parse(printed) as Record<string, string[]>;
  return Object.fromEntries(Object.entries(found).map(([file, texts]) => [file, texts.map((text) => ({text}))]));
}

/** The messages of the block's script. */
function messagesOfScript(file: string): Message[] {
  const messages: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === '__') {
      const [text, inDomain] = node.arguments;
      assert.ok(text && ts.isStringLiteral(text) && inDomain && ts.isStringLiteral(inDomain), node.getText());
      assert.equal(inDomain.text, domain);
      messages.push({text: text.text});
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(`${plugin}/${file}`, 'utf8'), ts.ScriptTarget.ES2022, true));
  return messages;
}

/** The messages of the block's description. */
function messagesOfBlock(file: string): Message[] {
  const {title, description, keywords} = JSON.parse(readFileSync(`${plugin}/${file}`, 'utf8')) as {
    title: string;
    description: string;
    keywords: string[];
  };
  return [
    {text: title, context: 'block title'},
    {text: description, context: 'block description'},
    ...keywords.map((text) => ({text, context: 'block keyword'})),
  ];
}

/** The template for translators, from the plugin's files. */
function templateOf(messages: Record<string, Message[]>): string {
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const [file, ofFile] of Object.entries(messages)) {
    for (const {text, context = ''} of ofFile) {
      const inContext = (translations[context] ??= {});
      const found = inContext[text];
      const files = new Set([...(found?.comments?.reference?.split('\n') ?? []), file]);
      inContext[text] = {
        msgid: text,
        ...(context && {msgctxt: context}),
        msgstr: [''],
        comments: {reference: [...files].join('\n')},
      };
    }
  }
  const headers = {
    'Project-Id-Version': 'FBSS patient information {{version}}',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': domain,
  };
  return `${po.compile({charset: 'utf-8', headers, translations}, {foldLength: 0}).toString()}\n`;
}

describe('The texts of the WordPress plugin', {skip: withoutPhp}, () => {
  it('are all in the template for translators, without obsolete ones', () => {
    const written = templateOf({
      ...messagesOfPhp(),
      'block/editor.js': messagesOfScript('block/editor.js'),
      'block/block.json': messagesOfBlock('block/block.json'),
    });
    if (update) writeFileSync(template, written);
    assert.equal(
      readFileSync(template, 'utf8'),
      written,
      `${template} is out of date: run UPDATE_POT=1 npx tsx --test test/cms/translations.test.ts`,
    );
  });
});

describe('A translation of the WordPress plugin', () => {
  const script = {file: 'block/editor.js', handle: 'editor'};
  const entry = (text: string, translation = '', reference = ''): string =>
    `${reference && `#: ${reference}\n`}msgid "${text}"\nmsgstr "${translation}"\n`;
  const files = (translated: string[]): Record<string, string> => ({
    'languages/fbss.pot': [entry('Country'), entry('Section', '', 'block/editor.js')].join('\n'),
    'languages/fbss-es_ES.po': translated.join('\n'),
  });

  it('is in the package with every message, with a separate file for the block’s script', () => {
    const plugin = new Packaged('dist/wordpress/fbss.zip', '');
    const path = `languages/${domain}-es_ES`;
    const written = po.parse(plugin.read(`${path}.po`)).translations;
    const compiled = mo.parse(readFileSync(`${plugin.path}/${path}.mo`)).translations;
    const json = JSON.parse(plugin.read(`${path}-fbss-section-editor-script.json`)) as {
      locale_data: {messages: Record<string, unknown>};
    };
    plugin.remove();
    for (const [context, messages] of Object.entries(written)) {
      for (const {msgid, msgstr} of Object.values(messages))
        if (msgid) assert.deepEqual(compiled[context]?.[msgid]?.msgstr, msgstr);
    }
    const inScript = messagesOfScript('block/editor.js').map(({text}) => text);
    assert.deepEqual(new Set(Object.keys(json.locale_data.messages)), new Set(['', ...inScript]));
    for (const text of inScript) assert.deepEqual(json.locale_data.messages[text], written['']?.[text]?.msgstr);
  });

  it('fails the build if a message is missing or is not in the template', () => {
    const country = entry('Country', 'País');
    const section = entry('Section', 'Sección');
    assert.doesNotThrow(() => compiledTranslations(files([country, section]), 'fbss', script));
    assert.throws(() => compiledTranslations(files([country]), 'fbss', script), /not translated: Section;/);
    assert.throws(
      () => compiledTranslations(files([country, entry('Section')]), 'fbss', script),
      /not translated: Section;/,
    );
    assert.throws(
      () => compiledTranslations(files([country, section, entry('Page', 'Página')]), 'fbss', script),
      /not in the template: Page$/,
    );
  });
});
