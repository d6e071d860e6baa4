import {readdirSync} from 'node:fs';
import {basename, relative, resolve} from 'node:path';
import type {Message as Localized, ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {extractMessagesFromProgram} from '@lit/localize-tools/lib/program-analysis.js';
import {stringifyDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';

const folder = 'src/content';

/** The `desc` of text that states nothing medical, such as the label of a button. */
const label = 'label';

/** A string in `src/content`, with the information in its `desc`. */
export interface Message {
  /** A hash of the text: the key of its translations. */
  id: string;
  text: string;
  /** The name of its file without the extension, such as `red-flags`. */
  section: string;
  /** Its file and line. */
  location: string;
  /** The ids of the facts that it states. */
  facts: string[];
  isLabel: boolean;
  /** The message as lit-localize extracts it. */
  source: ProgramMessage;
}

/** The text of a message or a translation, with its placeholders as in the source, `${…}`. */
export const textOf = ({contents}: Localized): string =>
  contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');

function toMessage(source: ProgramMessage): Message {
  const {file, node, name, desc = ''} = source;
  const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const named = desc.split(/[\s,]+/).filter(Boolean);
  return {
    id: name,
    text: textOf(source),
    section: basename(file.fileName, '.ts'),
    location: `${relative('.', file.fileName)}:${line}`,
    facts: named.filter((id) => id !== label),
    isLabel: named.includes(label),
    source,
  };
}

/** Every message in `src/content`, in the order of the files and of their lines. The same text is one message. */
export function readMessages(): Message[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const program = ts.createProgram(
    files.map((name) => resolve(folder, name)),
    // only the type of `msg` is needed: without library types this takes a fifth of the time
    {module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, noLib: true, types: []},
  );
  const {messages, errors} = extractMessagesFromProgram(program);
  if (errors.length) throw new Error(stringifyDiagnostics(errors));
  return messages.map(toMessage);
}
