import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {useProjectCopy} from './project-copy.js';

describe('The direction of a language', () => {
  const project = useProjectCopy();

  it('is that of its script', async () => {
    const rightToLeft = [
      'ar',
      'dv',
      'ff-Adlm',
      'he',
      'ku-Arab',
      'mid-Mand',
      'nqo',
      'rhg-Rohg',
      'sam-Samr',
      'syr',
      'ur',
    ];
    const targetLocales = ['az', 'ff', 'hi', 'ku', ...rightToLeft, 'zh-Hans'];
    const settings = JSON.parse(project.read('lit-localize.json')) as object;
    project.write('lit-localize.json', JSON.stringify({...settings, targetLocales}));
    assert.deepEqual(await project.start('build/content.ts'), {code: 0, out: '', errors: ''});
    const [list = '[]'] = /\[.*\]/.exec(project.read('generated/right-to-left.js')) ?? [];
    assert.deepEqual(JSON.parse(list), rightToLeft);
  });
});
