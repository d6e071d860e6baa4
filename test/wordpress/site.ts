import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {TemporaryFolder} from '../support/temporary-folder.js';
import {until} from '../support/until.js';
import {core, succeeds} from './machine.js';
import {freePort, Processes} from './processes.js';

/** A user of the site; editors and authors have their HTML filtered. */
export type User = 'admin' | 'editor' | 'author' | 'subscriber';

const theme = {
  'style.css': '/*\nTheme Name: Bare\n*/\n',
  // two comments in a row are no flood; embedded videos keep their proportions
  'functions.php':
    "<?php\nadd_filter( 'wp_is_comment_flood', '__return_false', 11 );\nadd_theme_support( 'responsive-embeds' );\n",
  // nothing but the text, further down than the window
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,"><?php wp_head(); ?></head><body <?php body_class(); ?>><div style="height: 1500px"></div><main><?php while ( have_posts() ) { the_post(); the_content(); foreach ( get_comments( array( 'post_id' => get_the_ID(), 'status' => 'approve' ) ) as $comment ) { comment_text( $comment ); } } ?></main><?php wp_footer(); ?></body></html>`,
};

const installation = (host: string, site: string): string => `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '${host}';
require '${site}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {}
wp_install( 'Site', 'admin', 'admin@example.org', false, '', 'password' );
switch_theme( 'bare' );
get_role( 'editor' )->remove_cap( 'unfiltered_html' );
foreach ( array( 'editor', 'author', 'subscriber' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@example.org", 'role' => $role ) );
}
`;

/** A message catalogue without messages, as gettext writes it. */
function emptyCatalogue(): Buffer {
  const head = 'Content-Type: text/plain; charset=UTF-8\n';
  const numbers = [0x950412de, 0, 1, 28, 36, 0, 44, 0, 44, head.length, 45];
  const file = Buffer.alloc(46 + head.length);
  numbers.forEach((value, index) => file.writeUInt32LE(value, index * 4));
  file.write(head, 45);
  return file;
}

/** WordPress in a folder of its own, with a database of its own. */
export class WordPress {
  readonly #folder = new TemporaryFolder();
  readonly #processes = new Processes();
  readonly #site = join(this.#folder.path, 'site');
  readonly #socket = join(this.#folder.path, 'db.sock');
  readonly #log = join(this.#folder.path, 'debug.log');
  url = '';

  async start(): Promise<void> {
    const port = await freePort();
    const host = `127.0.0.1:${port}`;
    this.url = `http://${host}`;
    await this.#startDatabase();
    this.#writeSite();
    const file = join(this.#folder.path, 'install.php');
    writeFileSync(file, installation(host, this.#site));
    execFileSync('php', [file]);
    const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
    this.#processes.start('php', ['-S', host, '-t', this.#site], {env});
    const answers = (): Promise<boolean> =>
      fetch(`${this.url}/wp-login.php`).then(
        ({ok}) => ok,
        () => false,
      );
    if (!(await until(answers, Boolean))) throw new Error('WordPress does not answer');
  }

  async stop(): Promise<void> {
    await this.#processes.stop();
    this.#folder.remove();
  }

  /** The folder of the plugin, once it is installed. */
  get plugin(): string {
    return join(this.#site, 'wp-content/plugins/fbss-patient-information');
  }

  /** What PHP has reported about the plugin. */
  get reports(): string[] {
    if (!existsSync(this.#log)) return [];
    return readFileSync(this.#log, 'utf8')
      .split('\n')
      .filter((line) => line.includes('plugins/fbss'));
  }

  /** Runs PHP in WordPress, as a user; gives what it returns. */
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

  /** Publishes posts, each as its user, and gives their addresses. */
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
    if (!(await until(() => query('SELECT 1'), Boolean))) throw new Error('MariaDB does not answer');
    query('CREATE DATABASE wp');
  }

  #writeSite(): void {
    const content = join(this.#site, 'wp-content');
    cpSync(core, this.#site, {
      recursive: true,
      dereference: true,
      filter: (path) => !/wp-content\/(?:plugins|themes)\//.test(path),
    });
    rmSync(join(this.#site, 'wp-config.php'), {force: true});
    writeFileSync(join(this.#site, 'wp-config.php'), this.#config());
    for (const folder of ['plugins', 'languages', 'themes/bare']) mkdirSync(join(content, folder), {recursive: true});
    for (const [name, code] of Object.entries(theme)) writeFileSync(join(content, 'themes/bare', name), code);
    // a site may only have a language that it has a file of
    for (const locale of ['es_ES', 'es_MX', 'zh_TW']) {
      writeFileSync(join(content, 'languages', `${locale}.mo`), emptyCatalogue());
    }
  }

  #config(): string {
    const salts = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
    return `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${this.#socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
${salts.map((name) => `define( '${name}', '${Math.random()}' );`).join('\n')}
define( 'WP_HOME', '${this.url}' );
define( 'WP_SITEURL', '${this.url}' );
define( 'WP_CONTENT_DIR', '${this.#site}/wp-content' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${this.#log}' );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
  }
}
