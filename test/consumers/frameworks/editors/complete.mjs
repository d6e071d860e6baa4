import {readFileSync} from 'node:fs';
import html from 'vscode-html-languageservice';
import css from 'vscode-css-languageservice';
import {TextDocument} from 'vscode-languageserver-textdocument';

/**
 * Prints what VS Code completes at the `|` in each argument, with the settings of this folder: an HTML document if the
 * argument starts with `<`, else a style sheet.
 */
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const settings = read('.vscode/settings.json');
// the settings are relative to the folder of the project
const data = (name) => settings[name].map((path) => read(`../${path}`));
const services = {
  html: html.getLanguageService({
    customDataProviders: data('html.customData').map((tags) => html.newHTMLDataProvider('fbss-elements', tags)),
  }),
  css: css.getCSSLanguageService({customDataProviders: data('css.customData').map(css.newCSSDataProvider)}),
};

const completions = process.argv.slice(2).map((text) => {
  const language = text.startsWith('<') ? 'html' : 'css';
  const document = TextDocument.create(`file:///document.${language}`, language, 1, text.replace('|', ''));
  const service = services[language];
  const parsed = language === 'html' ? service.parseHTMLDocument(document) : service.parseStylesheet(document);
  return service.doComplete(document, document.positionAt(text.indexOf('|')), parsed).items.map(({label}) => label);
});
console.log(JSON.stringify(completions));
