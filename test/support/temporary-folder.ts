import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder that is gone when the test is over, also where it fails. */
export class TemporaryFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'fbss-'));
  remove(): void {
    rmSync(this.path, {recursive: true, force: true});
  }
}
