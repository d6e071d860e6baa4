import {camelCase} from '../../../src/core/camel-case.js';
import type {Choices} from '../choices/choices.js';
import {type Attribute, pick} from './attributes.js';
import type {Files} from './files.js';
import {attributes} from './html.js';
import {link, plainAddress} from './link.js';

/** A frame with the section's page in it, and a link below: most filters remove frames without a trace. */
export function frame(choices: Choices, files: Files): string {
  const list: Attribute[] = [
    ['src', plainAddress(choices, files)],
    ['title', files.title],
    ['width', '100%'],
    ['height', '600'],
  ];
  // with the server's name beside it, the script does not turn the link into a second section
  const {host} = new URL(files.base);
  const below = `<p>${link(choices, files, pick(choices, 'country', 'mode'))} (${host})</p>`;
  return `<iframe${attributes(list)}></iframe>\n${below}`;
}

/** Text as a JavaScript string, with invisible characters escaped, that can be inside a script. */
const quote = (text: string): string =>
  JSON.stringify(text).replace(
    /[<\u2028\u2029\p{Cf}]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The content of `embed/settings.js`, with the number and the lines of framed pages; empty if there are none. */
export function settingsFile(choices: Choices): string {
  const settings = pick(choices, 'emergency-number', 'contact', 'text-contact');
  if (!settings.length) return '';
  const lines = settings.map(([name, value]) => `  ${camelCase(name)}: ${quote(value)},`);
  return ['globalThis.fbssSettings = {', ...lines, '};'].join('\n');
}
