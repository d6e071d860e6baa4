import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {strFromU8, strToU8, unzipSync} from 'fflate';
import {withLiveLinks} from '../../build/packages/links.js';
import {deadLinks} from '../support/dead-links.js';

describe('A document in a package', () => {
  for (const system of ['wordpress', 'drupal']) {
    const files = unzipSync(readFileSync(`dist/${system}/fbss.zip`));

    it(`has no link to a file that the package for ${system} does not have`, () => {
      assert.deepEqual(deadLinks(files), []);
    });

    it(`names such a file in the package for ${system} instead`, () => {
      const [, bytes] = Object.entries(files).find(([name]) => name.endsWith('/SECURITY.md')) ?? [];
      const security = strFromU8(bytes ?? assert.fail());
      assert.match(security, / \(`docs\/hosting\.md`\)/);
      assert.match(security, /\[CHANGELOG\.md\]\(CHANGELOG\.md\)/);
    });
  }

  const packed = (text: string): unknown =>
    withLiveLinks({'docs/a.md': text, 'docs/b/c.md': '', LICENSE: ''})['docs/a.md'];

  it('keeps links to files, folders and headings of the package, and to other sites', () => {
    const text = '[file](b/c.md) [folder](b/) [above](../LICENSE) [heading](#here) [other](https://a.example/b.md)';
    assert.equal(packed(text), text);
  });

  it('keeps the text of other links, and names the file once', () => {
    assert.equal(
      packed('See [the `host`](host.md#files), [`[x]`](../y.md) and [docs/d.md](d.md).'),
      'See the `host` (`docs/host.md`), `[x]` (`y.md`) and docs/d.md.',
    );
  });

  it('keeps code', () => {
    const text = '`[a](none.md)`\n\n```md\n[b](none.md)\n```\n\n- in a list\n\n  ```md\n  [c](none.md)\n  ```\n';
    assert.equal(packed(text), text);
  });
});

describe('The search for dead links', () => {
  it('finds links and pictures of documents, and addresses of pages', () => {
    const files = {
      'README.md': strToU8('[a](a.md) ![b](b.png) [c](pages/) [d](pages/d.html#e)'),
      'pages/d.html': strToU8(
        '<script src="../s.js"></script><a href="#x"></a><a href="?y"></a><a href="d.html?z"></a>',
      ),
    };
    assert.deepEqual(deadLinks(files), [
      {from: 'README.md', to: 'a.md'},
      {from: 'README.md', to: 'b.png'},
      {from: 'pages/d.html', to: 's.js'},
    ]);
  });
});
