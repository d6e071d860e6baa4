import * as en from '#content/en.js';
import {expect} from 'chai';
import '../../src/components/fbss-guide/define.js';
import {addMarkup, cleanUp, fixture, until} from '../components/support/page.js';

const found = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
interface Thing {
  '@type': string;
  about?: Record<string, Thing[]>;
  mainEntity?: Thing[];
  [property: string]: unknown;
}
const graph = (): Thing[] => (JSON.parse(found()[0]?.textContent ?? '{"@graph":[]}') as {'@graph': Thing[]})['@graph'];

const isAdded = (): Promise<void> => until(() => found().length > 0, 'the data');

describe('structured data', () => {
  afterEach(cleanUp);

  it('is only added if a host sets the attribute', async () => {
    await addMarkup('<fbss-overview></fbss-overview><fbss-guide></fbss-guide>');
    await new Promise((task) => setTimeout(task, 200));
    expect(found()).to.deep.equal([]);
  });

  it('is added once, outside the head, however many elements have the attribute, and removed with the last', async () => {
    const main = await addMarkup(
      '<fbss-overview structured-data></fbss-overview><fbss-faq structured-data></fbss-faq>',
    );
    await isAdded();
    expect(found()).to.have.length(1);
    expect(document.head.contains(found()[0] ?? null)).to.equal(false);
    main.querySelector('fbss-overview')?.remove();
    expect(found()).to.have.length(1);
    main.querySelector('fbss-faq')?.remove();
    expect(found()).to.deep.equal([]);
  });

  it('changes to the language of an element that stays', async () => {
    const main = await addMarkup(
      '<fbss-faq lang="de" structured-data></fbss-faq><fbss-overview structured-data></fbss-overview>',
    );
    const faq = main.querySelector('fbss-faq');
    faq?.requestUpdate();
    await until(() => found()[0]?.lang === 'de', 'the data in German');
    faq?.remove();
    await until(() => found()[0]?.lang === 'en', 'the data in English');
    expect(found()).to.have.length(1);
  });

  it('is added and removed with the attribute, and added again with an element that returns', async () => {
    const element = await fixture('<fbss-faq></fbss-faq>');
    element.toggleAttribute('structured-data');
    await isAdded();
    const {parentNode} = element;
    element.remove();
    parentNode?.append(element);
    await isAdded();
    element.toggleAttribute('structured-data');
    await element.updateComplete;
    expect(found()).to.deep.equal([]);
  });

  it('describes the page, the condition and the questions in the terms of schema.org', async () => {
    await addMarkup('<fbss-guide structured-data></fbss-guide>');
    await isAdded();
    const [page, questions] = graph();
    expect(page).to.include({'@type': 'MedicalWebPage', inLanguage: 'en'});
    expect(page?.lastReviewed).to.match(/^\d{4}-\d\d-\d\d$/);
    const condition = page?.about;
    expect(condition?.['@type']).to.equal('MedicalCondition');
    for (const [property, type, length] of [
      ['signOrSymptom', 'MedicalSignOrSymptom', 6],
      ['cause', 'MedicalCause', 6],
      ['riskFactor', 'MedicalRiskFactor', 7],
      ['possibleTreatment', 'MedicalTherapy', 6],
    ] as const) {
      expect(condition?.[property]?.map((thing) => thing['@type'])).to.deep.equal(Array(length).fill(type));
    }
    expect(questions).to.include({'@type': 'FAQPage'});
    expect(questions?.mainEntity?.map((thing) => thing['@type'])).to.deep.equal(
      Array(en.faq.entries.length).fill('Question'),
    );
  });

  it('is not added for an element that is removed before it has loaded', async () => {
    const element = await fixture('<fbss-faq structured-data></fbss-faq>');
    element.remove();
    await new Promise((task) => setTimeout(task, 200));
    expect(found()).to.deep.equal([]);
  });

  it('follows the language of the element', async () => {
    const element = await fixture('<fbss-faq structured-data></fbss-faq>');
    element.lang = 'es';
    await until(() => graph()[0]?.inLanguage === 'es', 'Spanish data');
  });
});
