import readability from 'text-readability';
import type {Findings} from '../findings.js';
import {contentFilesOf, sectionNames} from '../../src/sections.js';
import {readMessages} from '../languages/messages.js';

/** The references are names, not sentences. */
const prose = sectionNames.filter((name) => name !== 'references');

/** The highest grade. */
const maximum = {average: 7, each: 8};

/** Headings and list items count as sentences. */
const asSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text.replace(/:$/, '')}.`);

/** Checks how many years of school the English requires (Flesch-Kincaid). */
export function check(): Findings {
  const messages = readMessages();
  const grades = prose.map((name): [string, number] => {
    const files = contentFilesOf(name);
    const sentences = messages.filter(({section}) => files.includes(section)).map(({text}) => asSentence(text));
    // very short sentences have a negative grade
    return [name, Math.max(0, readability.fleschKincaidGrade(sentences.join(' ')))];
  });
  const average = grades.reduce((sum, [, grade]) => sum + grade, 0) / grades.length;
  return {
    problems: [
      // negated, so that NaN is a problem
      ...grades
        .filter(([, grade]) => !(grade <= maximum.each))
        .map(([name, grade]) => `${name}: grade ${grade}, more than ${maximum.each}. Use shorter sentences and words.`),
      ...(average <= maximum.average
        ? []
        : [`average grade ${average.toFixed(1)}, more than ${maximum.average}. Use shorter sentences and words.`]),
    ],
    notes: [
      `reading grade: ${grades.map(([name, grade]) => `${name} ${grade}`).join(', ')}; average ${average.toFixed(1)}`,
    ],
  };
}
