import readability from 'text-readability';
import {readMessages} from '../messages.mjs';

const elements = {
  'fbss-overview': ['overview'],
  'fbss-faq': ['faq'],
  'fbss-red-flags': ['red-flags', 'see-a-doctor'],
  'fbss-symptoms': ['symptoms'],
  'fbss-causes': ['causes'],
  'fbss-risk-factors': ['risk-factors'],
  'fbss-diagnosis': ['diagnosis'],
  'fbss-treatment': ['treatment'],
  'fbss-prevention': ['prevention'],
  'fbss-about': ['about'],
};
const most = {average: 7, each: 8};

/** How many years of school the English words take (Flesch-Kincaid). Headings and list items count as sentences. */
export function check() {
  const messages = readMessages();
  const grades = Object.entries(elements).map(([element, files]) => {
    const texts = messages.filter(({file}) => files.some((name) => file.endsWith(`/${name}.ts`))).map(({text}) => text);
    const sentences = texts.map((text) => (/[.?!]$/.test(text) ? text : `${text.replace(/:$/, '')}.`));
    return [element, readability.fleschKincaidGrade(sentences.join(' '))];
  });
  const average = grades.reduce((sum, [, grade]) => sum + grade, 0) / grades.length;
  return {
    problems: [
      ...grades
        .filter(([, grade]) => !(grade <= most.each))
        .map(([element, grade]) => `${element}: grade ${grade}, at most ${most.each}`),
      ...(average <= most.average ? [] : [`average grade ${average.toFixed(1)}, at most ${most.average}`]),
    ],
    said: [
      `reading grade: ${grades.map(([element, grade]) => `${element} ${grade}`).join(', ')}; average ${average.toFixed(1)}`,
    ],
  };
}
