import readability from 'text-readability';
import type {Findings} from '../findings.js';
import {readMessages} from '../languages/messages.js';

/** The sections whose text each element shows. */
const elements: [element: string, sections: string[]][] = [
  ['fbss-overview', ['overview']],
  ['fbss-faq', ['faq']],
  ['fbss-red-flags', ['red-flags', 'see-a-doctor']],
  ['fbss-symptoms', ['symptoms']],
  ['fbss-causes', ['causes']],
  ['fbss-risk-factors', ['risk-factors']],
  ['fbss-diagnosis', ['diagnosis']],
  ['fbss-treatment', ['treatment']],
  ['fbss-prevention', ['prevention']],
  ['fbss-about', ['about']],
];
const most = {average: 7, each: 8};

/** Headings and list items count as sentences. */
const asSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text.replace(/:$/, '')}.`);

/** How many years of school the English takes (Flesch-Kincaid). */
export function check(): Findings {
  const messages = readMessages();
  const grades = elements.map(([element, sections]): [string, number] => {
    const sentences = messages.filter(({section}) => sections.includes(section)).map(({text}) => asSentence(text));
    return [element, readability.fleschKincaidGrade(sentences.join(' '))];
  });
  const average = grades.reduce((sum, [, grade]) => sum + grade, 0) / grades.length;
  return {
    problems: [
      // written so that NaN is a problem, too
      ...grades
        .filter(([, grade]) => !(grade <= most.each))
        .map(([element, grade]) => `${element}: grade ${grade}, at most ${most.each}`),
      ...(average <= most.average ? [] : [`average grade ${average.toFixed(1)}, at most ${most.average}`]),
    ],
    notes: [
      `reading grade: ${grades.map(([element, grade]) => `${element} ${grade}`).join(', ')}; average ${average.toFixed(1)}`,
    ],
  };
}
