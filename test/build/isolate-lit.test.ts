import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isolateLit} from '../../build/isolate-lit.js';

/** An installed file of Lit: its code and its path. */
const fileOf = (name: string): {code: string; id: string} => ({
  code: readFileSync(`node_modules/${name}`, 'utf8'),
  id: `/project/node_modules/${name}`,
});

/** The plug-in context of Rollup, as far as this plug-in uses it. */
const context = {
  error(message: string): never {
    throw new Error(message);
  },
};

/** The transformed code of a file; `undefined` if it is unchanged. */
function isolated(code: string, id: string): string | undefined {
  const {transform} = isolateLit();
  const result = (transform as (this: typeof context, code: string, id: string) => {code: string} | null).call(
    context,
    code,
    id,
  );
  return result?.code;
}

describe('The build of the script', () => {
  const {code, id} = fileOf('lit-html/lit-html.js');

  it('accepts the installed version of Lit', () => {
    assert.doesNotMatch(isolated(code, id) ?? 'globalThis', /globalThis|createPolicy/);
  });

  it('does not change other packages', () => {
    assert.equal(isolated(code, '/project/node_modules/other/lit-html.js'), undefined);
  });

  for (const [change, other] of Object.entries({
    'makes its Trusted Types policy in another way': code.replace('createPolicy("lit-html"', 'createPolicy("lit"'),
    'reads the page’s globals in another way': code.replace('=globalThis', '=self'),
    'reads them twice': `${code};const again=globalThis`,
    'uses a global name of its own': `${code};litHtmlSomething?.()`,
    'uses globalThis once more': `${code};globalThis.litHtmlSomething?.()`,
    'reads the document once more': `${code};document.createElement("p")`,
    'walks from elsewhere': code.replace('createTreeWalker(l', 'createTreeWalker(l.body'),
    'has a part of another kind': code.replace('this._$AN=void 0', 'this._$AN=null'),
  })) {
    it(`fails if Lit ${change}`, () => {
      assert.notEqual(other, code);
      assert.throws(() => isolated(other, id), /lit-html\/lit-html\.js/);
    });
  }

  it('fails if another file starts to use the document', () => {
    const {code: element, id: elementId} = fileOf('lit-element/lit-element.js');
    assert.throws(() => isolated(`${element};document.createElement("p")`, elementId), /'document' is not defined/);
  });

  it('fails if a file that it changes is not in the script', () => {
    const {buildEnd} = isolateLit();
    assert.throws(() => {
      (buildEnd as (this: typeof context) => void).call(context);
    }, /is not in the script/);
  });
});
