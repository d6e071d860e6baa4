import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {overview} from '#content/en.js';
import {check} from '../../tools/checks/facts.js';
import {textStating, useProjectCopy} from './project-copy.js';

describe('The facts of a sentence', () => {
  const project = useProjectCopy();

  const file = 'src/content/symptoms.ts';
  const text = textStating('symptoms.stiffness');
  const place = `${file}:`;
  /** The problems after a change of a message's `desc`, without line numbers. */
  function problemsWith(desc: string): string[] {
    project.change(file, `{desc: 'symptoms.stiffness'}`, desc);
    return check().problems.map((problem) => problem.replace(/:\d+:/, ':'));
  }

  it('are all used, and every message has facts or is a label', () => {
    assert.deepEqual(check().problems, []);
  });

  it('are listed in desc, and missing without it', () => {
    const [unnamed = '', unstated = '', ...others] = problemsWith('{}');
    assert.ok(unnamed.startsWith(`${place} "${text}" has no fact in its desc`), unnamed);
    assert.equal(unstated, 'src/content/facts.json: no message states "symptoms.stiffness"');
    assert.deepEqual(others, []);
  });

  it('must exist', () => {
    assert.deepEqual(problemsWith(`{desc: 'symptoms.stiffness, symptoms.none'}`), [
      `${place} there is no fact "symptoms.none" in src/content/facts.json`,
    ]);
  });

  it('can be separated by spaces', () => {
    assert.deepEqual(problemsWith(`{desc: 'symptoms.stiffness symptoms.vary'}`), []);
  });

  it('cannot be combined with "label"', () => {
    const [problem = '', ...others] = problemsWith(`{desc: 'label, symptoms.stiffness'}`);
    assert.match(problem, /states facts, so its desc cannot have 'label'$/);
    assert.deepEqual(others, []);
  });

  it('must be the same for equal texts', () => {
    project.change('src/content/overview.ts', `'${overview.heading}'`, `'${text}'`);
    assert.throws(() => check(), /found here with different/);
  });
});
