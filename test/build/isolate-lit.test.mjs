import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isolateLit} from '../../build/isolate-lit.ts';

const file = (name) => [readFileSync(`node_modules/${name}`, 'utf8'), `/project/node_modules/${name}`];
const context = {
  error(message) {
    throw new Error(message);
  },
};
const isolated = (code, id) => isolateLit().transform.call(context, code, id);

describe('The build of the script', () => {
  const [code, id] = file('lit-html/lit-html.js');

  it('takes the Lit that is installed', () => {
    assert.doesNotMatch(isolated(code, id).code, /globalThis|createPolicy/);
  });

  it('leaves other packages alone', () => {
    assert.equal(isolated(code, '/project/node_modules/other/lit-html.js'), null);
  });

  for (const [change, other] of Object.entries({
    'makes its Trusted Types policy in another way': code.replace('createPolicy("lit-html"', 'createPolicy("lit"'),
    'asks for the page’s globals in another way': code.replace('=globalThis', '=self'),
    'asks for them twice': `${code};const again=globalThis`,
    'uses a global name of its own': `${code};litHtmlSomething?.()`,
    'uses globalThis once more': `${code};globalThis.litHtmlSomething?.()`,
    'asks for the document once more': `${code};document.createElement("p")`,
    'walks from elsewhere': code.replace('createTreeWalker(l', 'createTreeWalker(l.body'),
    'has a part of another kind': code.replace('this._$AN=void 0', 'this._$AN=null'),
  })) {
    it(`fails where Lit ${change}`, () => {
      assert.notEqual(other, code);
      assert.throws(() => isolated(other, id), /lit-html\/lit-html\.js/);
    });
  }

  it('fails where a file that asks for no document does so', () => {
    const [element, elementId] = file('lit-element/lit-element.js');
    assert.throws(() => isolated(`${element};document.createElement("p")`, elementId), /'document' is not defined/);
  });

  it('fails where a file that it changes is not in the script', () => {
    assert.throws(() => isolateLit().buildEnd.call(context), /is not in the script/);
  });
});
