import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {check} from '../../tools/checks/links.js';
import {TemporaryFolder} from '../support/temporary-folder.js';

describe('The check of links in the documentation', () => {
  const folder = new TemporaryFolder();
  mkdirSync(join(folder.path, 'docs'));
  const problemsOf = (readme: string): string[] => {
    writeFileSync(join(folder.path, 'README.md'), readme);
    return check(folder.path).problems;
  };
  writeFileSync(
    join(folder.path, 'docs/page.md'),
    '# The `<fbss-faq>`, and [more](page.md)\n\n## Same\n\n## Same\n\n```sh\n# a comment\n```\n',
  );
  after(() => {
    folder.remove();
  });

  it('accepts links to files, folders, headings and other sites', () => {
    const links = [
      'docs/',
      'docs/page.md',
      'docs/page.md#the-fbss-faq-and-more',
      'docs/page.md#same-1',
      '#here',
      'https://a.example/#b',
    ];
    assert.deepEqual(problemsOf(`# Here\n\n${links.map((link) => `[text](${link})`).join('\n')}`), []);
  });

  it('names each link that leads nowhere', () => {
    assert.deepEqual(problemsOf('[a](docs/none.md) ![b](docs/none.png) [c](docs/page.md#a-comment) [d](#none)'), [
      'README.md: there is no docs/none.md',
      'README.md: there is no docs/none.png',
      'README.md: docs/page.md has no heading #a-comment',
      'README.md: README.md has no heading #none',
    ]);
  });

  it('ignores links in code', () => {
    assert.deepEqual(problemsOf('`[a](none.md)`\n\n```md\n[b](none.md)\n```\n'), []);
  });
});
