import assert from 'node:assert/strict';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it} from 'node:test';
import * as english from '#content/en.js';
import type {Content} from '../../src/core/locale/languages.js';
import {useProjectCopy} from './project-copy.js';

describe('Text that has no translation yet', () => {
  const project = useProjectCopy();

  const text = english.symptoms.heading;
  /** Builds the content, and returns that in German. */
  async function built(): Promise<Content> {
    assert.deepEqual(await project.start('build/content.ts'), {code: 0, out: '', errors: ''});
    return (await import(pathToFileURL(join(project.folder, 'generated/de/index.js')).href)) as Content;
  }

  it('is in English, and listed, so that the elements can mark it as English', async () => {
    project.translate(text, '');
    const {symptoms, untranslated} = await built();
    assert.equal(symptoms.heading, text);
    assert.deepEqual(untranslated, [text]);
  });

  it('adds nothing to a complete language', async () => {
    assert.ok(!('untranslated' in (await built())));
  });

  it('prevents a release, with the count for each language', async () => {
    project.translate(text, '');
    const {code, out, errors} = await project.start('tools/release.ts');
    assert.deepEqual([code, out], [1, '']);
    assert.match(
      errors,
      /^Not released: these languages lack translations\.\n {2}de: 1 of \d+ messages\nnpm run check lists them\.$/,
    );
  });
});
