import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';

const folder = 'src/content';

/**
 * Every message in `src/content`, with what the nearest `@states` or `@label` comment above it says.
 * @returns {{file: string, line: number, text: string, states: string[], label: boolean}[]}
 */
export function readMessages() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const found = [];
      const visit = (node) => {
        if (ts.isCallExpression(node) && node.expression.getText() === 'msg') found.push(describe(node, source));
        else ts.forEachChild(node, visit);
      };
      visit(source);
      return found.map((message) => ({file, ...message}));
    });
}

function describe(call, source) {
  const tags = {states: [], label: false};
  for (let node = call; node && !ts.isSourceFile(node); node = node.parent) {
    const comment = (ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [])
      .map(({pos, end}) => source.text.slice(pos, end))
      .join('\n');
    const states = /@states ([^*]+)/.exec(comment)?.[1].trim().split(/\s+/) ?? [];
    if (states.length || /@label\b/.test(comment)) {
      Object.assign(tags, {states, label: !states.length});
      break;
    }
    if (ts.isPropertyAssignment(node)) break;
  }
  const line = source.getLineAndCharacterOfPosition(call.getStart()).line + 1;
  return {line, text: call.arguments[0].text, ...tags};
}
