import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check} from '../../tools/checks/facts.js';
import {useTree} from './tree.js';

describe('The facts of a sentence', () => {
  const tree = useTree();

  const file = 'src/content/symptoms.ts';
  const stiffness = `'Stiffness, and finding it harder to move', {desc: 'symptoms.stiffness'}`;
  const place = `${file}:`;
  /** The problems after a change of a message's `desc`, without line numbers. */
  function problemsWith(desc: string): string[] {
    tree.change(file, stiffness, stiffness.replace(`{desc: 'symptoms.stiffness'}`, desc));
    return check().problems.map((problem) => problem.replace(/:\d+:/, ':'));
  }

  it('are all used, and every message has facts or is a label', () => {
    assert.deepEqual(check().problems, []);
  });

  it('are listed in desc, and missing without it', () => {
    const [unnamed = '', unstated = '', ...others] = problemsWith('{}');
    assert.ok(unnamed.startsWith(`${place} "Stiffness, and finding it harder to move" names no fact`), unnamed);
    assert.equal(unstated, 'src/content/facts.json: no message states "symptoms.stiffness"');
    assert.deepEqual(others, []);
  });

  it('must exist', () => {
    assert.deepEqual(problemsWith(`{desc: 'symptoms.stiffness, symptoms.none'}`), [
      `${place} there is no fact "symptoms.none"`,
    ]);
  });

  it('can be separated by blanks', () => {
    assert.deepEqual(problemsWith(`{desc: 'symptoms.stiffness symptoms.vary'}`), []);
  });

  it('cannot be combined with "label"', () => {
    const [problem = '', ...others] = problemsWith(`{desc: 'label, symptoms.stiffness'}`);
    assert.match(problem, /states facts, so its desc cannot have 'label'$/);
    assert.deepEqual(others, []);
  });

  it('must be the same for equal texts', () => {
    const term = `'What it is', {desc: 'label'}`;
    tree.change(
      'src/content/overview.ts',
      term,
      term.replace('What it is', 'Stiffness, and finding it harder to move'),
    );
    assert.throws(() => check(), /found here with different/);
  });
});
