import type {Findings} from '../findings.js';
import {readFacts} from '../languages/facts.js';
import {readMessages} from '../languages/messages.js';

/** Checks that every message names the facts that it states, or is a label, and that every fact is stated. */
export function check(): Findings {
  const facts = readFacts();
  const messages = readMessages();
  const stated = new Set(messages.flatMap((message) => message.facts));
  const problems = messages.flatMap(({location, text, facts: ids, isLabel}) => [
    ...(ids.length || isLabel
      ? []
      : [
          `${location}: "${text}" has no fact in its desc. Name one or, if the text states nothing medical, write 'label'.`,
        ]),
    ...(ids.length && isLabel ? [`${location}: "${text}" states facts, so its desc cannot have 'label'`] : []),
    ...ids
      .filter((id) => !facts.has(id))
      .map((id) => `${location}: there is no fact "${id}" in src/content/facts.json`),
  ]);
  const unstated = [...facts.keys()].filter((id) => !stated.has(id));
  return {
    problems: [...problems, ...unstated.map((id) => `src/content/facts.json: no message states "${id}"`)],
    notes: [`facts: ${stated.size} stated by ${messages.length} messages`],
  };
}
