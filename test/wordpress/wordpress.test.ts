import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {Context} from './context.js';
import {describeBlockEditor} from './block-editor.js';
import {describeLanguages} from './languages.js';
import {succeeds, zip} from './machine.js';
import {describePosts} from './posts.js';
import {describeSettings} from './settings.js';
import {describeEmergencyNumber} from './emergency-number.js';
import {describeEmbedMethods} from './embed-methods.js';

describe('The plugin in a real WordPress', () => {
  const context = new Context();
  const {site, visitors} = context;
  before(() => context.start());
  after(() => context.stop());
  afterEach(() => visitors.leave());

  it('can be installed from its zip and activated', () => {
    const installed = site.run(
      `require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
      $done = ( new Plugin_Upgrader( new Automatic_Upgrader_Skin() ) )->install( $data['zip'] );
      $on = activate_plugin( 'fbss-patient-information/fbss.php' );
      return array( true === $done, is_wp_error( $on ) ? $on->get_error_message() : null );`,
      {data: {zip: resolve(zip)}, admin: true},
    );
    assert.deepEqual(installed, [true, null]);
  });

  it('has valid syntax for this version of PHP', () => {
    const files = readdirSync(site.plugin, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.php'));
    assert.ok(files.length > 3);
    assert.deepEqual(
      files.filter((name) => !succeeds('php', '-l', join(site.plugin, name))),
      [],
    );
  });

  describeEmbedMethods(context);
  describeEmergencyNumber(context);
  describePosts(context);
  describeSettings(context);
  describeBlockEditor(context);
  describeLanguages(context);

  it('causes no errors or warnings of PHP', () => {
    assert.deepEqual(site.phpErrors, []);
  });

  it('leaves no settings and no files after it is deleted', () => {
    const left = site.run(
      `$before = get_option( 'fbss_settings' );
      deactivate_plugins( 'fbss-patient-information/fbss.php' );
      delete_plugins( array( 'fbss-patient-information/fbss.php' ) );
      global $wpdb;
      return array( is_array( $before ), (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%fbss%'" ), file_exists( WP_PLUGIN_DIR . '/fbss-patient-information' ) );`,
      {admin: true},
    );
    assert.deepEqual(left, [true, 0, false]);
  });
});
