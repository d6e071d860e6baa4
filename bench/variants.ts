import {type Block, content} from './content.js';
import {style} from './style.js';

/** A way to build a page, and the elements to measure on it. */
export interface Variant {
  name: string;
  head: {accordion: string; three: string};
  card: string;
  accordion: string;
  form: string;
  /** Paths to the elements that a reader sees or clicks. `>>>` enters a shadow root, once it has rendered. */
  find: {card: string; question: (position: number) => string; answer: (position: number) => string; box: string};
}

const module = (name: string): {accordion: string; three: string} => ({
  accordion: `<script type="module" src="/peers/${name}.js"></script>`,
  three: `<script type="module" src="/peers/${name}-three.js"></script>`,
});

const block = (text: Block): string =>
  typeof text === 'string' ? `<p>${text}</p>` : `<ul>${text.map((point) => `<li>${point}</li>`).join('')}</ul>`;
/** Whether all of the peers' answers are closed at the start. By default, the first one is open, as in this library. */
const closed = process.argv.includes('--closed');
const questions = (render: (question: string, answer: string, open: string) => string): string =>
  content.questions.entries
    .map(({question, answer}, index) => render(question, answer.map(block).join(''), index || closed ? '' : ' open'))
    .join('');
const questionsHeading = `<h2>${content.questions.heading}</h2>`;

const {card, form} = content;
const cardBody = `<p class="lead">${card.lead.join(' ')}</p>${card.paragraphs.map(block).join('')}<dl>${card.facts
  .map(({term, descriptions}) => `<dt>${term}</dt>${descriptions.map((text) => `<dd>${text}</dd>`).join('')}`)
  .join('')}</dl>`;
const cardHeading = `<h2>${card.heading}</h2>`;
const aboveForm = `<h2>${form.heading}</h2><p class="lead">${form.action}</p><p>${form.meaning}</p>`;
const belowForm = (answer: string): string => `<div role="status">${answer}</div><p>${form.foot}</p>`;
const hiddenAnswer = `<p hidden>${form.answer}</p>`;
const boxes = (render: (text: string) => string): string => form.boxes.map(render).join('');

const fbssScript = '<script src="/fbss/fbss.js" data-country="GB" async></script>';
/** With a fallback between its tags, as the README recommends. */
const fbssElement = (tag: string): string =>
  `<${tag}><p>See your doctor or surgeon if your pain continues, comes back or limits your daily life.</p></${tag}>`;
export const fbss: Variant = {
  name: 'fbss-elements',
  head: {accordion: fbssScript, three: fbssScript},
  card: fbssElement('fbss-overview'),
  accordion: fbssElement('fbss-faq'),
  form: fbssElement('fbss-red-flags'),
  find: {
    card: 'fbss-overview >>> [part=lead]',
    question: (position) => `fbss-faq >>> [part=entry]:nth-of-type(${position}) summary`,
    answer: (position) => `fbss-faq >>> [part=entry]:nth-of-type(${position}) [part=answer] p`,
    box: 'fbss-red-flags >>> input',
  },
};

const shoelaceTheme = '<link rel="stylesheet" href="/shoelace.css">';
const shoelace = module('shoelace');
const stylesheet = `<style>${style}</style>`;

const peers: Variant[] = [
  {
    name: 'Carbon',
    head: module('carbon'),
    card: `<cds-tile>${cardHeading}${cardBody}</cds-tile>`,
    accordion: `${questionsHeading}<cds-accordion>${questions(
      (question, answer, open) => `<cds-accordion-item title="${question}"${open}>${answer}</cds-accordion-item>`,
    )}</cds-accordion>`,
    form: `${aboveForm}<cds-checkbox-group legend-text="${form.legend}" helper-text="${form.note}">${boxes(
      (text) => `<cds-checkbox>${text}</cds-checkbox>`,
    )}</cds-checkbox-group>${belowForm(hiddenAnswer)}`,
    find: {
      card: 'cds-tile >>> slot',
      question: (position) => `cds-accordion-item:nth-of-type(${position}) >>> button`,
      answer: (position) => `cds-accordion-item:nth-of-type(${position}) p`,
      box: 'cds-checkbox >>> input',
    },
  },
  {
    name: 'Shoelace',
    head: {accordion: shoelaceTheme + shoelace.accordion, three: shoelaceTheme + shoelace.three},
    card: `<sl-card><h2 slot="header">${card.heading}</h2>${cardBody}</sl-card>`,
    accordion: `${questionsHeading}<div>${questions(
      (question, answer, open) => `<sl-details summary="${question}"${open}>${answer}</sl-details>`,
    )}</div>`,
    form: `${aboveForm}<fieldset><legend>${form.legend}</legend><p>${form.note}</p>${boxes(
      (text) => `<sl-checkbox>${text}</sl-checkbox>`,
    )}</fieldset>${belowForm(hiddenAnswer)}`,
    find: {
      card: 'sl-card >>> slot',
      question: (position) => `sl-details:nth-of-type(${position}) >>> summary`,
      answer: (position) => `sl-details:nth-of-type(${position}) p`,
      box: 'sl-checkbox >>> input',
    },
  },
  {
    name: 'minimal Lit',
    head: module('lit'),
    card: '<bench-card></bench-card>',
    accordion: `<bench-questions${closed ? ' closed' : ''}></bench-questions>`,
    form: '<bench-form></bench-form>',
    find: {
      card: 'bench-card >>> .lead',
      question: (position) => `bench-questions >>> details:nth-of-type(${position}) summary`,
      answer: (position) => `bench-questions >>> details:nth-of-type(${position}) p`,
      box: 'bench-form >>> input',
    },
  },
  {
    name: 'static HTML',
    head: {accordion: stylesheet, three: stylesheet},
    card: `<section class="card">${cardHeading}${cardBody}</section>`,
    accordion: `<section class="card">${questionsHeading}${questions(
      (question, answer, open) =>
        `<details${open}><summary><h3>${question}</h3></summary><div>${answer}</div></details>`,
    )}</section>`,
    // without a script, the answer is always visible
    form: `<section class="card">${aboveForm}<fieldset><legend>${form.legend}</legend><p>${form.note}</p>${boxes(
      (text) => `<label><input type="checkbox"><span>${text}</span></label>`,
    )}</fieldset>${belowForm(`<p>${form.answer}</p>`)}</section>`,
    find: {
      card: '.card .lead',
      question: (position) => `details:nth-of-type(${position}) summary`,
      answer: (position) => `details:nth-of-type(${position}) p`,
      box: 'input',
    },
  },
];

export const variants = [fbss, ...peers];
