import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check} from '../../tools/checks/facts.js';
import {useTree} from './tree.js';

describe('The facts, as an author states them', () => {
  const tree = useTree();

  const file = 'src/content/symptoms.ts';
  const stiffness = `'Your back is stiff, and you move less well', {desc: 'symptoms.stiffness'}`;
  const place = `${file}:`;
  /** The problems once a message has another `desc`, without the line. */
  function problemsWith(desc: string): string[] {
    tree.change(file, stiffness, stiffness.replace(`{desc: 'symptoms.stiffness'}`, desc));
    return check().problems.map((problem) => problem.replace(/:\d+:/, ':'));
  }

  it('are all stated, and every message states one or is a label', () => {
    assert.deepEqual(check().problems, []);
  });

  it('are named in desc: without one, a sentence rests on nothing', () => {
    const [unnamed = '', unstated = '', ...others] = problemsWith('{}');
    assert.ok(unnamed.startsWith(`${place} "Your back is stiff, and you move less well" names no fact`), unnamed);
    assert.equal(unstated, 'src/content/facts.json: no message states "symptoms.stiffness"');
    assert.deepEqual(others, []);
  });

  it('have to exist', () => {
    assert.deepEqual(problemsWith(`{desc: 'symptoms.stiffness, symptoms.none'}`), [
      `${place} there is no fact "symptoms.none"`,
    ]);
  });

  it('may be separated by blanks', () => {
    assert.deepEqual(problemsWith(`{desc: 'symptoms.stiffness symptoms.vary'}`), []);
  });

  it('cannot be stated by a label', () => {
    const [problem = '', ...others] = problemsWith(`{desc: 'label, symptoms.stiffness'}`);
    assert.match(problem, /states facts, so its desc cannot have 'label'$/);
    assert.deepEqual(others, []);
  });

  it('are the same wherever the same text is: lit-localize refuses a second desc', () => {
    const term = `'What it is', {desc: 'label'}`;
    tree.change(
      'src/content/overview.ts',
      term,
      term.replace('What it is', 'Your back is stiff, and you move less well'),
    );
    assert.throws(() => check(), /found here with different/);
  });
});
