import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder for a test, which has to remove it even if it fails. */
export class TemporaryFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'fbss-'));
  remove(): void {
    rmSync(this.path, {recursive: true, force: true});
  }
}
