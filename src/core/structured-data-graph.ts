import type {Graph} from 'schema-dts';
import {edition} from '../content/edition.js';
import type {Content} from './locale/languages.js';

const named = <Type extends string>(type: Type, names: readonly string[]): {'@type': Type; name: string}[] =>
  names.map((name) => ({'@type': type, name}));

/** The content as a schema.org graph. */
const graph = ({overview, symptoms, causes, riskFactors, treatment, faq}: Content, inLanguage: string): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'MedicalWebPage',
      inLanguage,
      lastReviewed: edition.checked,
      about: {
        '@type': 'MedicalCondition',
        name: overview.heading,
        alternateName: overview.newerNames.facts,
        signOrSymptom: named(
          'MedicalSignOrSymptom',
          symptoms.groups.flatMap(({points}) => points),
        ),
        cause: named(
          'MedicalCause',
          causes.causes.map(({term}) => term),
        ),
        riskFactor: named(
          'MedicalRiskFactor',
          riskFactors.groups.flatMap(({points}) => points),
        ),
        possibleTreatment: named(
          'MedicalTherapy',
          treatment.options.map(({heading}) => heading),
        ),
      },
    },
    {
      '@type': 'FAQPage',
      inLanguage,
      mainEntity: faq.entries.map(({question, answer}) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: {'@type': 'Answer', text: answer.flat().join(' ')},
      })),
    },
  ],
});

/**
 * The content as JSON-LD, with `<` escaped so that a saved page has a valid block.
 */
export const jsonLd = (content: Content, language: string): string =>
  JSON.stringify(graph(content, language)).replaceAll('<', '\\u003c');
