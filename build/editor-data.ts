import {readFileSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

type Manifest = Parameters<typeof getWebTypesData>[0] & {
  modules: {declarations: {tagName: string; cssProperties: object[]}[]}[];
};

/** Writes what VS Code and the JetBrains editors need to complete and explain tags, attributes, parts and tokens. */
export function editorData(): void {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  // editors complete a token on any selector: once is enough, and the guide has all of them
  for (const {declarations} of manifest.modules)
    for (const element of declarations) if (element.tagName !== 'fbss-guide') element.cssProperties = [];
  const options = {hideCssPropertiesDocs: true, hideMethodDocs: true, hideLogs: true};
  const files = {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, options),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, options),
    'web-types.json': getWebTypesData(manifest, options),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(`dist/${file}`, JSON.stringify(JSON.parse(text)));
}
