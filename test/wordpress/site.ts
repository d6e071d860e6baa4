import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {freePort} from '../support/free-port.js';
import {TemporaryFolder} from '../support/temporary-folder.js';
import {until} from '../support/until.js';
import {succeeds} from './machine.js';
import {Processes} from './processes.js';
import {installScript, writeSite} from './site-files.js';

/** A user of the site; editors and authors have their HTML filtered. */
export type User = 'admin' | 'editor' | 'author' | 'subscriber';

/** A WordPress site in a temporary folder, with its own database. */
export class WordPress {
  readonly #folder = new TemporaryFolder();
  readonly #processes = new Processes();
  readonly #site = join(this.#folder.path, 'site');
  readonly #socket = join(this.#folder.path, 'db.sock');
  readonly #log = join(this.#folder.path, 'debug.log');
  url = '';

  async start(): Promise<void> {
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    const paths = {site: this.#site, socket: this.#socket, log: this.#log, url: this.url};
    await this.#startDatabase();
    writeSite(paths);
    const file = join(this.#folder.path, 'install.php');
    writeFileSync(file, installScript(paths));
    execFileSync('php', [file]);
    const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
    this.#processes.start('php', ['-S', `127.0.0.1:${port}`, '-t', this.#site], {env});
    const responds = (): Promise<boolean> =>
      fetch(`${this.url}/wp-login.php`).then(
        ({ok}) => ok,
        () => false,
      );
    if (!(await until(responds, Boolean))) throw new Error('WordPress does not respond.');
  }

  async stop(): Promise<void> {
    await this.#processes.stop();
    this.#folder.remove();
  }

  /** The folder of the installed plugin. */
  get plugin(): string {
    return join(this.#site, 'wp-content/plugins/fbss-patient-information');
  }

  /** The errors and warnings of PHP in the plugin's files. */
  get phpErrors(): string[] {
    if (!existsSync(this.#log)) return [];
    return readFileSync(this.#log, 'utf8')
      .split('\n')
      .filter((line) => line.includes('plugins/fbss'));
  }

  /** Runs PHP in WordPress as a user, with `$data`, and returns its result. */
  run(
    code: string,
    {user = 'admin', data = {}, admin = false}: {user?: User; data?: object; admin?: boolean} = {},
  ): unknown {
    const file = join(this.#folder.path, 'run.php');
    const input = join(this.#folder.path, 'data.json');
    writeFileSync(
      file,
      `<?php
${admin ? "define( 'WP_ADMIN', true );" : ''}
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require '${this.#site}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( get_user_by( 'login', '${user}' )->ID );
$data = json_decode( file_get_contents( '${input}' ), true );
ob_start();
$result = ( function () use ( $data ) { ${code} } )();
ob_end_clean();
echo "\\n@@" . wp_json_encode( $result );
`,
    );
    writeFileSync(input, JSON.stringify(data));
    const printed = execFileSync('php', [file], {encoding: 'utf8', stdio: 'pipe'});
    return JSON.parse(printed.slice(printed.lastIndexOf('\n@@') + 3));
  }

  /** Changes settings of the plugin. */
  set(settings: object): void {
    this.run(`update_option( 'fbss_settings', $data );`, {data: settings});
  }

  /** Publishes posts, each as its user, and returns their addresses. */
  publishAll(posts: {user: User; content: string}[]): string[] {
    const ids = this.run(
      `return array_map( function ( $post ) {
        wp_set_current_user( get_user_by( 'login', $post['user'] )->ID );
        return wp_insert_post( wp_slash( array( 'post_title' => 'Post', 'post_status' => 'publish', 'post_content' => $post['content'] ) ) );
      }, $data );`,
      {data: posts},
    ) as number[];
    return ids.map((id) => this.addressOf(id));
  }

  publish(content: string, user: User = 'admin'): string {
    const [address = ''] = this.publishAll([{content, user}]);
    return address;
  }

  addressOf(id: number): string {
    return `${this.url}/?p=${id}`;
  }

  async #startDatabase(): Promise<void> {
    const data = join(this.#folder.path, 'db');
    const shared = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`];
    const create = [...shared, '--auth-root-authentication-method=normal', '--skip-test-db'];
    execFileSync('mariadb-install-db', create, {stdio: 'ignore'});
    this.#processes.start('/usr/sbin/mariadbd', [
      ...shared,
      `--socket=${this.#socket}`,
      `--pid-file=${join(this.#folder.path, 'db.pid')}`,
      '--skip-networking',
    ]);
    const query = (sql: string): boolean =>
      succeeds('mariadb', '--no-defaults', '-uroot', `-S${this.#socket}`, '-e', sql);
    if (!(await until(() => query('SELECT 1'), Boolean))) throw new Error('MariaDB does not respond.');
    query('CREATE DATABASE wp');
  }
}
