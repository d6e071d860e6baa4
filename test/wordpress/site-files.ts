import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {core} from './machine.js';

/** Where a test site is, and what it needs. */
interface SitePaths {
  /** The folder of WordPress. */
  site: string;
  /** The socket of the database. */
  socket: string;
  /** The log of PHP. */
  log: string;
  url: string;
}

const theme = {
  'style.css': '/*\nTheme Name: Bare\n*/\n',
  // allows several comments in a row, and embedded videos keep their aspect ratio
  'functions.php':
    "<?php\nadd_filter( 'wp_is_comment_flood', '__return_false', 11 );\nadd_theme_support( 'responsive-embeds' );\n",
  // only the content of the post, below the viewport
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,"><?php wp_head(); ?></head><body <?php body_class(); ?>><div style="height: 1500px"></div><main><?php while ( have_posts() ) { the_post(); the_content(); foreach ( get_comments( array( 'post_id' => get_the_ID(), 'status' => 'approve' ) ) as $comment ) { comment_text( $comment ); } } ?></main><?php wp_footer(); ?></body></html>`,
};

/** PHP that installs WordPress, with the theme and the users of the tests. */
export const installScript = ({site, url}: SitePaths): string => `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '${new URL(url).host}';
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

/** A gettext catalogue (.mo) without messages. */
function emptyCatalogue(): Buffer {
  const head = 'Content-Type: text/plain; charset=UTF-8\n';
  const numbers = [0x950412de, 0, 1, 28, 36, 0, 44, 0, 44, head.length, 45];
  const file = Buffer.alloc(46 + head.length);
  numbers.forEach((value, index) => file.writeUInt32LE(value, index * 4));
  file.write(head, 45);
  return file;
}

function configuration({site, socket, log, url}: SitePaths): string {
  const salts = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  return `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
${salts.map((name) => `define( '${name}', '${Math.random()}' );`).join('\n')}
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_CONTENT_DIR', '${site}/wp-content' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}

/** Copies WordPress, without its themes and plugins, and writes its configuration and the theme. */
export function writeSite(paths: SitePaths): void {
  const {site} = paths;
  const content = join(site, 'wp-content');
  cpSync(core, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !/wp-content\/(?:plugins|themes)\//.test(path),
  });
  const config = join(site, 'wp-config.php');
  rmSync(config, {force: true});
  writeFileSync(config, configuration(paths));
  for (const folder of ['plugins', 'languages', 'themes/bare']) mkdirSync(join(content, folder), {recursive: true});
  for (const [name, code] of Object.entries(theme)) writeFileSync(join(content, 'themes/bare', name), code);
  // WordPress accepts a language only if it has a file for it
  for (const locale of ['es_ES', 'es_MX', 'zh_TW']) {
    writeFileSync(join(content, 'languages', `${locale}.mo`), emptyCatalogue());
  }
}
