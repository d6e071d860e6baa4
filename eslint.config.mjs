import litA11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import ts from 'typescript-eslint';

/** TypeScript that runs in Node. */
const nodeFiles = [
  'bench/**/*.ts',
  'build/**/*.ts',
  'tools/**/*.ts',
  'test/{build,cms,consumers,orca,pages,security,support,tools,wordpress}/**/*.ts',
];

export default defineConfig(
  // the last are projects with their own tools and dependencies
  {ignores: ['dist/', 'generated/', 'storybook-static/', 'coverage/', 'test/consumers/frameworks/']},
  {
    files: ['.storybook/**/*.ts', 'site/**/*.ts', 'src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    ignores: nodeFiles,
    extends: [
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {parserOptions: {project: 'tsconfig.check.json'}},
    rules: {
      // numbers in template literals are common and safe
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Safari does not expose a list without markers as a list, unless it has an explicit role
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {object: 'document', message: 'A named element can shadow it: use fromDocument().'},
      ],
    },
  },
  {
    files: nodeFiles,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {project: 'tsconfig.node.json'}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Node's test runner awaits its tests itself
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: ['it', 'describe'], package: 'node:test'}]},
      ],
    },
  },
);
