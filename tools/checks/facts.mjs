import {readFileSync} from 'node:fs';
import {readMessages} from '../messages.mjs';

/** Every fact is told, and nothing is told that is not a fact: each message names the facts that it states. */
export function check() {
  const {sections, newerNames} = JSON.parse(readFileSync('src/content/facts.json', 'utf8'));
  const known = new Set([
    'condition.name',
    'condition.abbreviation',
    'condition.summary',
    ...newerNames.map(({name}) => `newer-names.${/\(([\w-]+)\)$/.exec(name)[1].toLowerCase()}`),
    ...sections.flatMap(({facts}) => facts.map(({id}) => id)),
  ]);
  const messages = readMessages();
  const stated = new Set(messages.flatMap(({states}) => states));
  const problems = [
    ...messages.flatMap(({file, line, text, states, label}) => [
      ...(states.length || label
        ? []
        : [`${file}:${line}: "${text}" names no fact; say @states or, for words that tell nothing medical, @label`]),
      ...states.filter((id) => !known.has(id)).map((id) => `${file}:${line}: there is no fact "${id}"`),
    ]),
    ...[...known].filter((id) => !stated.has(id)).map((id) => `src/content/facts.json: no message states "${id}"`),
  ];
  return {problems, said: [`facts: ${stated.size} told by ${messages.length} messages`]};
}
