import {execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createServer as createSocket} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join, resolve} from 'node:path';
import {launch} from 'puppeteer-core';
import {chromiumFlags, findChromium} from '../test/support/browsers.ts';

/**
 * Every way in, as a visitor of a real WordPress sees it: published by an administrator, and by an editor and an
 * author whose HTML is filtered; with the script, and without JavaScript. Then the settings page, the block in its
 * editor, what is wrong, and uninstalling. `WORDPRESS` names the folder of another version. It needs Debian's WordPress,
 * MariaDB and PHP: as root on Debian it installs them, and fails where that does not work; elsewhere it is skipped
 * where they are missing. It is not part of `npm test`; `.ci/run` runs both.
 */
const zip = resolve('dist/wordpress/fbss.zip');
const core = process.env.WORDPRESS ?? '/usr/share/wordpress';
const debian = ['wordpress', 'mariadb-server-core', 'php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'chromium'];

const has = (command, ...args) => {
  try {
    execFileSync(command, args, {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
};
const ready = () =>
  existsSync(`${core}/wp-load.php`) &&
  existsSync('/usr/sbin/mariadbd') &&
  has('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);') &&
  findChromium();

if (!existsSync(zip)) {
  console.error('dist/wordpress/fbss.zip is not there. Run npm run build.');
  process.exit(1);
}
const canInstall = existsSync('/usr/bin/apt-get') && userInfo().uid === 0;
if (!ready() && canInstall) {
  console.log(`Installing ${debian.join(', ')} …`);
  has('apt-get', 'update');
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  has('apt-get', 'install', '-y', '--no-install-recommends', ...debian);
}
if (!ready()) {
  const missing = `this machine does not have ${debian.join(', ')} from Debian's packages`;
  if (canInstall) console.error(`WordPress could not be installed: ${missing}`);
  console.log(canInstall ? 'wordpress: 0 passed, 1 failed' : `wordpress: skipped, because ${missing}`);
  process.exit(canInstall ? 1 : 0);
}

const work = mkdtempSync(join(tmpdir(), 'wordpress-'));
const site = join(work, 'site');
const children = [];
const servers = [];
let browser;
let passed = 0;
let failed = 0;

function check(name, good, seen) {
  if (good) passed++;
  else failed++;
  console.log(`${good ? '  ok  ' : 'FAILED'} ${name}${good || seen === undefined ? '' : `: ${JSON.stringify(seen)}`}`);
}

/** A step that breaks off is one failure; the next still runs. */
async function step(name, act) {
  try {
    await act();
  } catch (error) {
    check(name, false, error.message.slice(0, 500));
  }
}

const until = async (what, test, tries = 300) => {
  for (let i = 0; i < tries; i++) {
    if (await test()) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${what} does not answer`);
};

const freePort = () =>
  new Promise((done) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const {port} = socket.address();
      socket.close(() => done(port));
    });
  });

function start(command, args, options) {
  const child = spawn(command, args, {stdio: 'ignore', detached: true, ...options});
  children.push(child);
}

async function cleanUp() {
  await browser?.close().catch(() => undefined);
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await Promise.all(
    children.map(
      (child) =>
        new Promise((done) => {
          if (child.exitCode !== null || child.signalCode !== null) return done();
          child.once('exit', done);
          // PHP's server has workers of its own
          process.kill(-child.pid, 'SIGTERM');
          setTimeout(() => {
            if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
          }, 10_000).unref();
        }),
    ),
  );
  rmSync(work, {recursive: true, force: true});
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => cleanUp().then(() => process.exit(1)));

/** Runs PHP in WordPress, as a user; gives what it returns. */
function wp(code, {user = 'admin', data = {}, admin = false} = {}) {
  const file = join(work, 'run.php');
  writeFileSync(
    file,
    `<?php
${admin ? "define( 'WP_ADMIN', true );" : ''}
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require '${site}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( get_user_by( 'login', '${user}' )->ID );
$data = json_decode( file_get_contents( '${work}/data.json' ), true );
ob_start();
$result = ( function () use ( $data ) { ${code} } )();
ob_end_clean();
echo "\\n@@" . wp_json_encode( $result );
`,
  );
  writeFileSync(join(work, 'data.json'), JSON.stringify(data));
  const printed = execFileSync('php', [file], {encoding: 'utf8', stdio: 'pipe'});
  return JSON.parse(printed.slice(printed.lastIndexOf('\n@@') + 3));
}

/** WordPress in a folder of its own, with a database of its own. */
async function install(url, port) {
  cpSync(core, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !/wp-content\/(?:plugins|themes)\//.test(path),
  });
  rmSync(join(site, 'wp-config.php'), {force: true});
  const data = join(work, 'db');
  const socket = join(work, 'db.sock');
  const {username} = userInfo();
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--user=${username}`,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    {stdio: 'ignore'},
  );
  start('/usr/sbin/mariadbd', [
    '--no-defaults',
    `--user=${username}`,
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(work, 'db.pid')}`,
    '--skip-networking',
  ]);
  const sql = (query) => has('mariadb', '--no-defaults', '-uroot', `-S${socket}`, '-e', query);
  await until('MariaDB', () => sql('SELECT 1'));
  sql('CREATE DATABASE wp');

  const salts = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
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
define( 'WP_DEBUG_LOG', '${work}/debug.log' );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`,
  );
  // a theme with nothing but the text, further down than the window
  const theme = join(site, 'wp-content/themes/bare');
  mkdirSync(theme, {recursive: true});
  mkdirSync(join(site, 'wp-content/plugins'), {recursive: true});
  // a site may only have a language that it has a file of
  const languages = join(site, 'wp-content/languages');
  mkdirSync(languages, {recursive: true});
  const head = 'Content-Type: text/plain; charset=UTF-8\n';
  const numbers = [0x950412de, 0, 1, 28, 36, 0, 44, 0, 44, head.length, 45];
  const file = Buffer.alloc(46 + head.length);
  numbers.forEach((value, index) => file.writeUInt32LE(value, index * 4));
  file.write(head, 45);
  for (const locale of ['es_ES', 'es_MX', 'zh_TW']) writeFileSync(join(languages, `${locale}.mo`), file);
  writeFileSync(join(theme, 'style.css'), '/*\nTheme Name: Bare\n*/\n');
  // two comments in a row are no flood; embedded videos keep their proportions
  writeFileSync(
    join(theme, 'functions.php'),
    "<?php\nadd_filter( 'wp_is_comment_flood', '__return_false', 11 );\nadd_theme_support( 'responsive-embeds' );\n",
  );
  writeFileSync(
    join(theme, 'index.php'),
    `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,"><?php wp_head(); ?></head><body <?php body_class(); ?>><div style="height: 1500px"></div><main><?php while ( have_posts() ) { the_post(); the_content(); foreach ( get_comments( array( 'post_id' => get_the_ID(), 'status' => 'approve' ) ) as $comment ) { comment_text( $comment ); } } ?></main><?php wp_footer(); ?></body></html>`,
  );
  writeFileSync(
    join(work, 'install.php'),
    `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';
require '${site}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {}
wp_install( 'Site', 'admin', 'admin@example.org', false, '', 'password' );
switch_theme( 'bare' );
get_role( 'editor' )->remove_cap( 'unfiltered_html' );
foreach ( array( 'editor', 'author', 'subscriber' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@example.org", 'role' => $role ) );
}
`,
  );
  execFileSync('php', [join(work, 'install.php')]);
  start('php', ['-S', `127.0.0.1:${port}`, '-t', site], {env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'}});
  await until('WordPress', () =>
    fetch(`${url}/wp-login.php`).then(
      ({ok}) => ok,
      () => false,
    ),
  );
}

/** The library's own address, on another origin: where links and frames lead. */
async function library() {
  const types = {html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript'};
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://library');
    try {
      const body = readFileSync(join('dist', pathname));
      const type = types[pathname.split('.').pop()];
      response.writeHead(200, {'content-type': type, 'access-control-allow-origin': '*'}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  return `http://127.0.0.1:${server.address().port}`;
}

const fragment = readFileSync('dist/html/es/faq.html', 'utf8');
const inner = (tag) => new RegExp(`<${tag}[^>]*>(?:<h3[^>]*>)?([^<]+)<`).exec(fragment)[1];
/** Words that only the whole section has: its heading, a question and its answer. */
const words = [inner('h2'), inner('summary'), /<\/summary>\s*<p>([^<]+)</.exec(fragment)[1]];

/** The ways in, and what a visitor sees of each: with the script, and without; for filtered HTML, where it differs. */
const ways = (library) => {
  const link = `<a href="${library}/embed/es/faq.html">${words[0]}</a>`;
  return {
    element: [`<fbss-faq lang="es" heading-level="3"><p>${link}</p></fbss-faq>`, ['element', 'link']],
    'placeholder div': [`<div data-fbss="faq" lang="es" data-fbss-lang="es">${link}</div>`, ['element', 'link']],
    'class-only div': [`<div class="fbss-faq" lang="es">${link}</div>`, ['element', 'link']],
    'lone link': [`<p>${link}</p>`, ['element', 'link']],
    'link in running text': [`<p>Read the ${link} before you come.</p>`, ['link', 'link']],
    frame: [
      `<iframe src="${library}/embed/es/faq.html" title="FAQ" loading="lazy" width="100%" height="600"></iframe>`,
      ['frame', 'frame'],
      ['nothing', 'nothing'],
    ],
    'plain fragment': [fragment, ['element', 'text']],
    'strict fragment': [readFileSync('dist/html/es/faq.strict.html', 'utf8'), ['text', 'text']],
    shortcode: ['[fbss section="faq" lang="es" heading-level="3"]', ['element', 'text']],
    block: ['<!-- wp:fbss/section {"section":"faq","lang":"es","headingLevel":3} /-->', ['element', 'text']],
  };
};

/** What a visitor sees of a page. */
const look = (tab) =>
  tab.evaluate((expected) => {
    const [element] = globalThis.inMain('fbss-faq');
    const card = element?.shadowRoot?.querySelector('[part~=card]');
    const whole = (text = '') => expected.every((part) => text.replace(/\s+/g, ' ').includes(part));
    if (card && card.lang === 'es' && element.offsetHeight > 0 && whole(card.textContent)) return 'element';
    const main = document.querySelector('main');
    if (whole(main.innerText) || whole(main.textContent)) return 'text';
    if (main.querySelector('iframe')) return 'frame';
    if (main.querySelector('a[href*="/embed/es/faq.html"]')) return 'link';
    return main.innerText.trim() ? 'other words' : 'nothing';
  }, words);

async function visit(address, {javascript = true, cookies, waitUntil = 'networkidle0'} = {}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.heard = {errors: [], requests: []};
  tab.on('pageerror', (error) => tab.heard.errors.push(String(error)));
  tab.on('request', (request) => tab.heard.requests.push(request.url()));
  await tab.setJavaScriptEnabled(javascript);
  // also those in a placeholder, which are in its shadow root
  await tab.evaluateOnNewDocument(() => {
    globalThis.inMain = (selector) =>
      [...document.querySelectorAll('main, main *')].flatMap((node) => [
        ...(node.matches(selector) ? [node] : []),
        ...(node.shadowRoot?.querySelectorAll(selector) ?? []),
      ]);
  });
  if (cookies) await context.setCookie(...cookies);
  await tab.goto(address, {waitUntil});
  tab.finish = () => context.close();
  return tab;
}

/** Looks until it sees what is expected, for two seconds; where that is no element, it gives the script time to make one. */
async function sees(address, javascript, expected) {
  const tab = await visit(address, {javascript, waitUntil: 'load'});
  try {
    if (javascript && expected !== 'element') await new Promise((later) => setTimeout(later, 700));
    let seen;
    for (let i = 0; i < 20; i++) {
      seen = await look(tab);
      if (seen === expected) break;
      await new Promise((later) => setTimeout(later, 100));
    }
    if (seen === 'frame') {
      await tab.$eval('main iframe', (frame) => frame.scrollIntoView());
      const frame = await (await tab.$('main iframe')).contentFrame();
      await new Promise((later) => setTimeout(later, 1000));
      const text = await frame.evaluate(() => document.body.textContent);
      if (!words.every((part) => text.includes(part))) seen = 'empty frame';
    }
    return seen;
  } finally {
    await tab.finish();
  }
}

/** Publishes posts, each as its user, and gives their ids. */
const publishAll = (posts) =>
  wp(
    `return array_map( function ( $post ) {
      wp_set_current_user( get_user_by( 'login', $post['user'] )->ID );
      return wp_insert_post( wp_slash( array( 'post_title' => 'Post', 'post_status' => 'publish', 'post_content' => $post['content'] ) ) );
    }, $data );`,
    {data: posts},
  );
const publish = (content, user = 'admin') => publishAll([{content, user}])[0];

async function logIn(url, user) {
  const tab = await visit(`${url}/wp-login.php`);
  await tab.type('#user_login', user);
  await tab.type('#user_pass', 'password');
  await Promise.all([tab.waitForNavigation(), tab.click('#wp-submit')]);
  const cookies = await tab.browserContext().cookies();
  await tab.finish();
  return cookies;
}

/** The page's words and what stands in its source. */
async function read(address, options) {
  const tab = await visit(address, options);
  const [text, html, source] = [
    await tab.evaluate(() => document.querySelector('main').innerText),
    await tab.evaluate(() => document.querySelector('main').innerHTML),
    await fetch(address).then((answer) => answer.text()),
  ];
  const {heard} = tab;
  await tab.finish();
  return {text, html, source, scripts: source.match(/<script[^>]*fbss\.min\.js/g)?.length ?? 0, ...heard};
}

async function testWays(url, address) {
  const users = ['admin', 'editor', 'author'];
  const rows = [['way in', 'published by', 'with the script', 'without JavaScript']];
  const all = Object.entries(ways(address));
  const ids = publishAll(all.flatMap(([, [content]]) => users.map((user) => ({content, user}))));
  for (const [way, [, open, filtered = open]] of all) {
    await step(way, async () => {
      const looks = users.map(async (user) => {
        const post = `${url}/?p=${ids.shift()}`;
        const expected = user === 'admin' ? open : filtered;
        return {user, expected, seen: await Promise.all(expected.map((what, index) => sees(post, index === 0, what)))};
      });
      for (const {user, expected, seen} of await Promise.all(looks)) {
        for (const [index, what] of expected.entries()) {
          const how = index === 0 ? 'script' : 'no JavaScript';
          check(`${way}, ${user}, ${how}: ${what}`, seen[index] === what, seen[index]);
        }
        rows.push([way, user, ...seen]);
      }
    });
  }
  return rows;
}

async function testScript(url) {
  const two = await read(`${url}/?p=${publish('[fbss section="faq"] and [fbss section="causes" lang="ar"]')}`);
  check('two shortcodes: one script', two.scripts === 1, two.scripts);
  const none = publish('<p>A day out.</p>');
  const plain = await read(`${url}/?p=${none}`);
  check('a page without a section has no script', plain.scripts === 0, plain.scripts);
  const away = two.requests.filter((request) => !request.startsWith(url) && !/^(?:data|blob):/.test(request));
  check('nothing is asked of another server', away.length === 0, away);
  check('no errors on the page', two.errors.length === 0, two.errors);

  const heading = await read(`${url}/?p=${publish('[fbss section=”faq” lang=”es” heading-level=”4”]')}`, {
    javascript: false,
  });
  check(
    'curly quotes are understood; headings start at 4',
    heading.html.includes(`<h4>${words[0]}</h4>`) && heading.html.includes('<h5>'),
    heading.html.slice(0, 200),
  );
  return none;
}

/** Places that show a part of a post, or show it without the theme. */
async function testElsewhere(url, address) {
  wp(`update_option( 'fbss_settings', $data );`, {data: {country: 'GB', embeds: `${address}/embed/`}});
  const flags = readFileSync('dist/html/en/red-flags.html', 'utf8');
  const heading = /<h2[^>]*>([^<]+)</.exec(flags)[1];
  const signs = [...flags.matchAll(/<li>([^<]+)/g)].map(([, sign]) => sign.trim());
  for (const [way, content] of Object.entries({
    shortcode: '<p>Intro.</p>[fbss section="red-flags"]<p>After.</p>',
    block:
      '<!-- wp:paragraph --><p>Intro.</p><!-- /wp:paragraph --><!-- wp:fbss/section {"section":"red-flags"} /--><!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->',
    'plain HTML': `<p>Intro.</p>${flags}<p>After.</p>`,
  })) {
    const id = publish(content);
    const excerpt = wp(`return get_the_excerpt( $data['id'] );`, {data: {id}});
    check(
      `the excerpt of a post with the ${way} has no part of the section`,
      excerpt.startsWith('Intro.') && !excerpt.includes(heading),
      excerpt,
    );
    if (way === 'plain HTML') continue;
    const feed = await fetch(`${url}/?feed=rss2&withoutcomments=1&p=${id}`).then((answer) => answer.text());
    check(
      `a feed has the ${way}’s number and every sign`,
      feed.includes('tel:999') && signs.length > 3 && signs.every((sign) => feed.includes(sign)),
      feed.slice(0, 300),
    );
  }
  const id = publish(
    `<!-- wp:embed --><figure class="wp-block-embed wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper"><iframe src="${address}/embed/es/faq.html" title="FAQ" width="500" height="281"></iframe></div></figure><!-- /wp:embed --><p id="after">Call the ward.</p>`,
  );
  const tab = await visit(`${url}/?p=${id}`);
  await tab.$eval('main iframe', (frame) => frame.scrollIntoView());
  await new Promise((later) => setTimeout(later, 1500));
  const seen = await tab.evaluate(() => ({
    over: getComputedStyle(document.querySelector('main iframe')).position,
    bottom: document.querySelector('main iframe').getBoundingClientRect().bottom,
    after: document.querySelector('#after').getBoundingClientRect().top,
  }));
  check(
    'a frame in a box of fixed proportions covers nothing below it',
    seen.over === 'absolute' && seen.bottom <= seen.after,
    seen,
  );
  await tab.finish();
}

async function testWrong(url, admin) {
  const overview = /<h2[^>]*>([^<]+)</.exec(readFileSync('dist/html/en/overview.html', 'utf8'))[1];
  const section = `${url}/?p=${publish('[fbss section="knee"]')}`;
  const asReader = await read(section, {javascript: false});
  check(
    'wrong section, reader: the overview, no note',
    asReader.text.includes(overview) && !asReader.html.includes('fbss-note'),
    asReader.text.slice(0, 200),
  );
  const asEditor = await read(section, {cookies: admin});
  check(
    'wrong section, editor: a note',
    asEditor.text.includes('There is no section “knee”'),
    asEditor.text.slice(0, 200),
  );
  const english = /<h2[^>]*>([^<]+)</.exec(readFileSync('dist/html/en/faq.html', 'utf8'))[1];
  const language = await read(`${url}/?p=${publish('[fbss section="faq" lang="tlh"]')}`, {javascript: false});
  check(
    'wrong language, reader: English',
    language.text.includes(english) && !language.html.includes('fbss-note'),
    language.text.slice(0, 200),
  );
  const attack = `[fbss section='"><img src=x onerror=alert(1)>' lang='"><svg onload=alert(1)>' heading-level="9'><script>alert(1)</script>"]`;
  for (const user of ['admin', 'author']) {
    const attacked = await read(`${url}/?p=${publish(attack, user)}`, {cookies: admin});
    const made = /<(?:img src="?x|svg onload|script>alert)/.test(
      attacked.html.replace(/<fbss-[\s\S]*<\/fbss-\w+>/, ''),
    );
    check(
      `markup in the shortcode by ${user} stays text`,
      !made && attacked.errors.length === 0,
      attacked.html.slice(0, 600),
    );
  }
  const block = await read(
    `${url}/?p=${publish('<!-- wp:fbss/section {"section":"knee","lang":[1],"headingLevel":"x"} /-->')}`,
    {javascript: false},
  );
  check('a block with wrong attributes: the overview', block.text.includes(overview), block.text.slice(0, 200));
}

/** The numbers that a page calls, in the elements on it too, and how many cards stand in its comments. */
const calls = (tab) =>
  tab.evaluate(() => {
    const numbers = [];
    const look = (root) => {
      for (const node of root.querySelectorAll('*')) {
        if (node.shadowRoot) look(node.shadowRoot);
        if (node.matches('a[href^="tel:"]')) numbers.push(node.getAttribute('href'));
      }
    };
    look(document);
    const [, ...others] = globalThis.inMain('fbss-red-flags');
    return {
      numbers: [...new Set(numbers)].join(),
      cards: others.length,
      text: document.querySelector('main').innerText,
    };
  });

/** Waits for the element of the emergency signs. Where it does not come, what is looked for next shows it. */
const redFlags = (tab) =>
  tab.waitForFunction(() => globalThis.inMain('fbss-red-flags').length, {timeout: 10_000}).catch(() => undefined);

async function testTrust(url, address) {
  const settings = {country: 'GB', embeds: `${address}/embed/`};
  wp(`update_option( 'fbss_settings', $data ); update_option( 'comment_previously_approved', 0 );`, {data: settings});
  const query =
    'emergency-number=0909%20879%200000&contact=Our%20number%20has%20changed:%200909%20879%200000&text-contact=text%200909';
  const links = [
    `https://evil.example/embed/en/red-flags.html?${query}`,
    // their own folder, but a visitor's link
    `${address}/embed/en/red-flags.html?${query}`,
  ];
  for (const link of links) {
    const id = publish('[fbss section="red-flags"]');
    await fetch(`${url}/wp-comments-post.php`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({author: 'A', email: 'a@example.org', comment: link, comment_post_ID: id}),
    });
    const tab = await visit(`${url}/?p=${id}`);
    await redFlags(tab);
    await new Promise((later) => setTimeout(later, 1000));
    const seen = await calls(tab);
    check(
      `a visitor’s comment with ${link.slice(0, 30)}… is a link: no card, no number`,
      seen.text.includes('emergency-number=0909') && seen.cards === 0 && seen.numbers === 'tel:999',
      {...seen, text: seen.text.slice(-200)},
    );
    await tab.finish();
  }
  const comments = {
    'a link': `<a href="${links[1]}">Signs</a>`,
    'a placeholder':
      '<div data-fbss="red-flags" data-fbss-country="DE"><p class="fbss-red-flags">0909 879 0000</p></div>',
    'an element': '<fbss-red-flags emergency-number="0909 879 0000">0909 879 0000</fbss-red-flags>',
    'a shortcode': '[fbss section="red-flags" lang="de"] 0909 879 0000',
  };
  for (const [way, comment] of Object.entries(comments)) {
    const id = publish('[fbss section="red-flags"]');
    wp(`wp_handle_comment_submission( $data );`, {
      user: 'subscriber',
      data: {comment_post_ID: id, comment},
    });
    const looks = [true, false].map(async (javascript) => {
      const tab = await visit(`${url}/?p=${id}`, {javascript});
      if (javascript) {
        await redFlags(tab);
        await new Promise((later) => setTimeout(later, 500));
      }
      const seen = await calls(tab);
      await tab.finish();
      check(
        `a subscriber’s comment with ${way}, ${javascript ? 'script' : 'no JavaScript'}: no card, no number`,
        /0909|Signs$/.test(seen.text.trim()) && seen.cards === 0 && seen.numbers === 'tel:999',
        {...seen, text: seen.text.slice(-200)},
      );
    });
    await Promise.all(looks);
  }
  const attacks = {
    'a link to the folder that the settings name': `<p><a href="${address}/embed/en/red-flags.html?${query}&amp;country=DE">Signs</a></p>`,
    'a placeholder': `<div data-fbss="red-flags" data-fbss-emergency-number="0909 879 0000" data-fbss-contact="0909" data-fbss-text-contact="0909" data-fbss-country="DE">Signs</div>`,
    'a shortcode': '[fbss section="red-flags" emergency-number="0909" contact="0909" text-contact="0909" country="DE"]',
    'a block':
      '<!-- wp:fbss/section {"section":"red-flags","country":"DE","emergencyNumber":"0909","textContact":"0909"} /-->',
  };
  for (const [way, content] of Object.entries(attacks)) {
    const tab = await visit(`${url}/?p=${publish(content, 'author')}`);
    await redFlags(tab);
    await new Promise((later) => setTimeout(later, 500));
    const seen = await calls(tab);
    check(`${way} by an author: the administrator’s number`, seen.numbers === 'tel:999', seen);
    check(`${way} by an author: no other line`, !seen.text.includes('0909'), seen.text.slice(-300));
    await tab.finish();
  }
  wp(`update_option( 'fbss_settings', array( 'country' => 'GB', 'embeds' => '' ) );`);
  const plain = publish(`<p><a href="${address}/embed/es/faq.html">${words[0]}</a></p>`);
  const page = await visit(`${url}/?p=${plain}`);
  check(
    'without a folder in the settings, a link stays a link, and no script is loaded',
    (await look(page)) === 'link' && !(await page.content()).includes('fbss.min.js'),
  );
  await page.finish();
}

async function testSettings(url, admin, editor, none) {
  const page = `${url}/wp-admin/options-general.php?page=fbss`;
  const refused = await visit(page, {cookies: editor});
  check('the settings page is not for editors', !(await refused.$('#fbss-contact, #fbss-text-contact')));
  await refused.finish();

  const tab = await visit(page, {cookies: admin});
  let dialogs = 0;
  tab.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  const save = async (values) => {
    await tab.evaluate((fields) => {
      for (const [name, value] of Object.entries(fields)) {
        const field = document.querySelector(`[name="fbss_settings[${name}]"]:not([type=hidden])`);
        if (field.type === 'checkbox') field.checked = value;
        else field.value = value;
      }
    }, values);
    await Promise.all([tab.waitForNavigation({waitUntil: 'networkidle0'}), tab.click('#submit')]);
    return tab.evaluate(() => ({
      ...Object.fromEntries(
        [...document.querySelectorAll('[name^="fbss_settings["]:not([type=hidden])')].map((field) => [
          field.name.slice(14, -1),
          field.type === 'checkbox' ? field.checked : field.value,
        ]),
      ),
      notices: [...document.querySelectorAll('.notice, .settings-error')].map(({textContent}) => textContent.trim()),
      scripts: document.querySelectorAll('form script, form img').length,
    }));
  };
  const good = {
    country: 'GB',
    emergency_number: '',
    contact: 'Spine clinic: 01632 960 000 & "more"',
    text_contact: 'text "999" & wait',
    embeds: '',
    everywhere: false,
  };
  const shown = await save(good);
  check(
    'settings are saved and shown again',
    Object.entries(good).every(([name, value]) => shown[name] === value),
    shown,
  );

  const bad = await save({
    contact: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
    text_contact: '"><script>alert(2)</script>',
    emergency_number: '"><script>alert(1)</script>',
  });
  check(
    'markup in the settings stays text, and the wrong number is refused',
    bad.scripts === 0 &&
      dialogs === 0 &&
      bad.contact === '"><script>alert(1)</script><img src=x onerror=alert(1)>' &&
      bad.text_contact === '"><script>alert(2)</script>' &&
      bad.emergency_number === '' &&
      bad.notices.some((notice) => notice.includes('30 characters')),
    bad,
  );
  const country = wp(
    `return fbss_sanitize_settings( array( 'country' => 'XX"', 'emergency_number' => array( 1 ), 'contact' => str_repeat( 'x', 121 ), 'text_contact' => str_repeat( 'x', 121 ) ) );`,
    {admin: true},
  );
  check(
    'what is not on the lists is refused',
    country.country === 'GB' &&
      country.emergency_number === '' &&
      country.contact === bad.contact &&
      country.text_contact === bad.text_contact,
    country,
  );
  // written past the settings page, it is still escaped where it is shown
  wp(
    `remove_all_filters( 'sanitize_option_fbss_settings' ); update_option( 'fbss_settings', array( 'country' => 'GB"><script>', 'contact' => '"><script>alert(1)</script>', 'text_contact' => '"><script>alert(1)</script>', 'emergency_number' => '"><script>alert(1)</script>' ) );`,
  );
  await tab.goto(page, {waitUntil: 'networkidle0'});
  const raw = await tab.$$eval('#fbss-contact, #fbss-text-contact', (fields) => fields.map(({value}) => value));
  check(
    'the settings page escapes',
    raw.every((value) => value === '"><script>alert(1)</script>') && dialogs === 0 && !(await tab.$('form script')),
    raw,
  );
  const flags = publish('[fbss section="red-flags"]');
  const guide = publish('[fbss section="guide" lang="es"]');
  const escaped = await read(`${url}/?p=${flags}`);
  check('a page escapes', !escaped.source.includes('<script>alert') && escaped.errors.length === 0, escaped.errors);

  await save(good);
  const [line, textLine] = [good.contact, good.text_contact];
  for (const [name, id] of Object.entries({'red flags': flags, guide})) {
    const dead = await read(`${url}/?p=${id}`, {javascript: false});
    check(
      `${name} without JavaScript: number, contact line and the line for those who cannot telephone`,
      dead.html.includes('href="tel:999"') && dead.text.split(line).length === 2 && dead.text.includes(textLine),
      dead.text.slice(0, 300),
    );
    const alive = await visit(`${url}/?p=${id}`);
    await alive
      .waitForFunction(() => globalThis.inMain('fbss-red-flags')[0]?.shadowRoot?.querySelector('[part=call]'), {
        timeout: 10_000,
        polling: 100,
      })
      .catch(() => undefined);
    const seen = await alive.evaluate((text) => {
      const [element] = globalThis.inMain('fbss-red-flags');
      const contact = [...(element?.shadowRoot.querySelectorAll('[part=contact]') ?? [])].filter(
        ({offsetHeight}) => offsetHeight > 0,
      );
      return {
        call: element?.shadowRoot.querySelector('[part=call]')?.getAttribute('href'),
        contact: contact.map(({textContent}) => textContent),
        // the string itself is a child of the element, for page translation
        hasTextLine: !!element?.shadowRoot.querySelector('[part=text-contact]') && element.textContent.includes(text),
      };
    }, textLine);
    check(
      `${name} with the script: number, contact line and the line for those who cannot telephone`,
      seen.call === 'tel:999' && seen.contact.length === 1 && seen.contact[0] === line && seen.hasTextLine,
      seen,
    );
    await alive.finish();
  }
  await save({...good, country: '', emergency_number: '+44 (0) 999'});
  const own = await read(`${url}/?p=${flags}`, {javascript: false});
  check('a number of one’s own', own.html.includes('href="tel:+44999"'), own.html.slice(0, 400));
  await save({...good, everywhere: true});
  const everywhere = await read(`${url}/?p=${none}`);
  check('the script on every page, where that is set', everywhere.scripts === 1, everywhere.scripts);
  check(
    'the script’s tag has the language, the country and the lines',
    /<script async data-cfasync="false" data-lang="en" data-country="GB" data-contact="Spine clinic: 01632 960 000 &amp; &quot;more&quot;" data-text-contact="text &quot;999&quot; &amp; wait" [^>]*src=[^>]*fbss\.min\.js/.test(
      everywhere.source,
    ),
    everywhere.source.match(/<script[^>]*fbss\.min\.js[^>]*>/)?.[0],
  );
  await save(good);
  await tab.finish();
}

async function testEditor(url, admin, address) {
  wp(`update_option( 'fbss_settings', $data );`, {data: {country: 'GB', embeds: `${address}/embed/`}});
  const tab = await visit(`${url}/wp-admin/post-new.php`, {cookies: admin, waitUntil: 'load'});
  await tab.setViewport({width: 1280, height: 900});
  await tab.waitForFunction(() => window.wp?.data?.select('core/block-editor'), {timeout: 60_000});
  await tab.evaluate(() => {
    const {dispatch} = window.wp.data;
    dispatch('core/edit-post').toggleFeature?.('welcomeGuide');
    const block = window.wp.blocks.createBlock('fbss/section', {section: 'faq', lang: 'es'});
    dispatch('core/block-editor').insertBlocks([block]);
    dispatch('core/block-editor').selectBlock(block.clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    dispatch('core/editor').editPost({title: 'From the editor'});
  });
  const canvas = async () => (await (await tab.$('iframe[name="editor-canvas"]'))?.contentFrame()) ?? tab;
  const card = async (part) =>
    (await canvas())
      .waitForFunction(
        (text) => document.querySelector('.wp-block-fbss-section fbss-faq')?.shadowRoot?.textContent.includes(text),
        {timeout: 15_000, polling: 200},
        part,
      )
      .then(
        () => true,
        () => false,
      );
  check('editor: the element is the preview', await card(words[1]));
  const served = await (
    await canvas()
  )
    .waitForFunction(
      (text) => document.querySelector('.wp-block-fbss-section fbss-faq [data-fbss]')?.textContent.includes(text),
      {timeout: 15_000, polling: 200},
      words[1],
    )
    .then(
      () => true,
      () => false,
    );
  check('editor: the server’s HTML is inside', served);
  const controls = await tab.evaluate(() =>
    [...document.querySelectorAll('.block-editor-block-inspector select')].map((select) => select.options.length),
  );
  check(
    'editor: controls for section, language and heading level',
    controls.length >= 3 && controls[0] === 14 && controls[1] > 10 && controls[2] === 6,
    controls,
  );
  const changed = await tab.evaluate(() => {
    const {select, dispatch} = window.wp.data;
    const [block] = select('core/block-editor').getBlocks();
    dispatch('core/block-editor').updateBlockAttributes(block.clientId, {lang: 'en', headingLevel: 3});
    return block.isValid;
  });
  check(
    'editor: the block is valid, and another language is shown',
    changed && (await card(/<summary>(?:<h3>)?([^<]+)</.exec(readFileSync('dist/html/en/faq.html', 'utf8'))[1])),
  );
  const id = await tab.evaluate(async () => {
    const {select, dispatch} = window.wp.data;
    dispatch('core/editor').editPost({status: 'publish'});
    await dispatch('core/editor').savePost();
    return select('core/editor').getCurrentPostId();
  });
  const saved = await read(`${url}/?p=${id}`, {javascript: false});
  check(
    'editor: what is saved is shown',
    saved.html.includes('wp-block-fbss-section') &&
      saved.html.includes('data-fbss="faq"') &&
      saved.html.includes('data-fbss-heading-level="3"'),
    saved.html.slice(0, 300),
  );
  const [paragraph, typed] = await tab.evaluate(async (content) => {
    const {createBlock} = window.wp.blocks;
    const {dispatch, select} = window.wp.data;
    const blocks = [
      createBlock('core/paragraph', {content}),
      createBlock('core/group', {className: 'fbss-faq'}, [createBlock('core/paragraph', {content: 'In a group'})]),
    ];
    dispatch('core/block-editor').resetBlocks(blocks);
    await new Promise((later) => setTimeout(later, 1500));
    return [blocks[0].clientId, select('core/editor').getEditedPostContent()];
  }, `<a href="${address}/embed/es/faq.html">Preguntas</a>`);
  await (await canvas()).evaluate((id) => document.querySelector(`[data-block="${id}"]`).focus(), paragraph);
  await tab.keyboard.press('End');
  await tab.keyboard.type(' x');
  await new Promise((later) => setTimeout(later, 500));
  const edited = await tab.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
  check(
    'editor: what somebody edits stays as it is',
    edited.includes(' x') && edited.replace(' x', '') === typed && !/<fbss-|slot=/.test(edited),
    edited.slice(0, 500),
  );
  check('editor: no errors', tab.heard.errors.length === 0, tab.heard.errors);
  await tab.finish();
}

async function testSpanish(url, admin) {
  wp(`update_option( 'WPLANG', 'es_MX' );`);
  const page = await read(`${url}/?p=${publish('[fbss section="faq"]')}`, {javascript: false});
  check('without a language: that of the site', page.text.includes(words[0]), page.text.slice(0, 200));
  wp(`update_option( 'WPLANG', 'es_ES' );`);
  const settings = await visit(`${url}/wp-admin/options-general.php?page=fbss`, {cookies: admin});
  const labels = await settings.$eval('.wrap', ({textContent}) => textContent);
  check(
    'the settings page in Spanish',
    labels.includes('Número de emergencias') && labels.includes('Reino Unido'),
    labels.slice(0, 300),
  );
  await settings.finish();
  const editor = await visit(`${url}/wp-admin/post-new.php`, {cookies: admin, waitUntil: 'load'});
  const words_ = await editor.waitForFunction(
    () =>
      window.wp?.i18n &&
      window.wp.blocks.getBlockType('fbss/section') && [
        window.wp.i18n.__('Heading level', 'fbss-patient-information'),
        window.wp.blocks.getBlockType('fbss/section').title,
      ],
    {timeout: 60_000},
  );
  const said = await words_.jsonValue();
  check('the block in Spanish', said[0] === 'Nivel de encabezado' && said[1] === 'Sección del FBSS', said);
  await editor.finish();
  wp(`update_option( 'WPLANG', 'zh_TW' );`);
  check('a script that is not on offer: English', wp(`return fbss_site_language();`) === 'en');
  const matched = wp(
    `return array_map( array( fbss_built(), 'match_language' ), array( 'pt_BR', 'pt_PT', 'de_DE_formal', 'zh_CN', 'zh_HK', 'ES-419', 'ur', 'ar', 'xx', '' ) );`,
  );
  check('locales find their language', matched.join() === 'pt-BR,pt-BR,de,zh-Hans,,es,ur,ar,,', matched);
  wp(`update_option( 'WPLANG', '' );`);
}

try {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const address = await library();
  await install(url, port);
  browser = await launch({executablePath: findChromium(), args: chromiumFlags});
  console.log(
    `WordPress ${wp('return get_bloginfo( "version" );')}, PHP ${execFileSync('php', ['-r', 'echo PHP_VERSION;'], {encoding: 'utf8'})}`,
  );

  const installed = wp(
    `require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
    $done = ( new Plugin_Upgrader( new Automatic_Upgrader_Skin() ) )->install( $data['zip'] );
    $on = activate_plugin( 'fbss-patient-information/fbss.php' );
    return array( true === $done, is_wp_error( $on ) ? $on->get_error_message() : null );`,
    {data: {zip}, admin: true},
  );
  check('the zip installs, and the plugin is activated', installed[0] && installed[1] === null, installed);

  const folder = join(site, 'wp-content/plugins/fbss-patient-information');
  const php = readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.php'));
  const broken = php.filter((name) => !has('php', '-l', join(folder, name)));
  check(`php -l: ${php.length} files`, broken.length === 0, broken);

  const [admin, editor] = [await logIn(url, 'admin'), await logIn(url, 'editor')];
  wp(`update_option( 'fbss_settings', $data );`, {data: {embeds: `${address}/embed/`}});
  const rows = await testWays(url, address);
  await step('who decides', () => testTrust(url, address));
  let none;
  await step('the script', async () => {
    none = await testScript(url);
  });
  await step('excerpts, feeds and boxes', () => testElsewhere(url, address));
  await step('what is wrong', () => testWrong(url, admin));
  await step('settings', () => testSettings(url, admin, editor, none));
  await step('the block editor', () => testEditor(url, admin, address));
  await step('Spanish', () => testSpanish(url, admin));

  const log = existsSync(join(work, 'debug.log')) ? readFileSync(join(work, 'debug.log'), 'utf8') : '';
  const ours = log.split('\n').filter((line) => line.includes('plugins/fbss'));
  check('PHP has nothing to say about the plugin', ours.length === 0, ours.slice(0, 5));

  const left = wp(
    `$before = get_option( 'fbss_settings' );
    deactivate_plugins( 'fbss-patient-information/fbss.php' );
    delete_plugins( array( 'fbss-patient-information/fbss.php' ) );
    global $wpdb;
    return array( is_array( $before ), (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%fbss%'" ), file_exists( WP_PLUGIN_DIR . '/fbss-patient-information' ) );`,
    {admin: true},
  );
  check('deleting the plugin removes its settings and files', left[0] && left[1] === 0 && !left[2], left);

  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  console.log(`\n${rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ')).join('\n')}`);
} catch (error) {
  check('the test runs', false, error.stack);
} finally {
  await cleanUp();
}
console.log(`\nwordpress: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
