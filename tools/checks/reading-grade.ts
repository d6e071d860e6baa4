import readability from 'text-readability';
import type {Findings} from '../findings.js';
import {contentOf, sectionNames} from '../../src/sections.js';
import {readMessages} from '../languages/messages.js';

/** The references are names, not sentences. */
const prose = sectionNames.filter((name) => name !== 'references');

const most = {average: 7, each: 8};

/** Headings and list items count as sentences. */
const asSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text.replace(/:$/, '')}.`);

/** Checks how many years of school the English requires (Flesch-Kincaid). */
export function check(): Findings {
  const messages = readMessages();
  const grades = prose.map((name): [string, number] => {
    const content = contentOf(name);
    const sentences = messages.filter(({section}) => content.includes(section)).map(({text}) => asSentence(text));
    return [name, readability.fleschKincaidGrade(sentences.join(' '))];
  });
  const average = grades.reduce((sum, [, grade]) => sum + grade, 0) / grades.length;
  return {
    problems: [
      // negated, so that NaN is a problem
      ...grades
        .filter(([, grade]) => !(grade <= most.each))
        .map(([name, grade]) => `${name}: grade ${grade}, at most ${most.each}`),
      ...(average <= most.average ? [] : [`average grade ${average.toFixed(1)}, at most ${most.average}`]),
    ],
    notes: [
      `reading grade: ${grades.map(([name, grade]) => `${name} ${grade}`).join(', ')}; average ${average.toFixed(1)}`,
    ],
  };
}
