<?php
/**
 * Plugin Name:       FBSS patient information
 * Description:       Patient education about failed back surgery syndrome (FBSS), as a block, a shortcode and web components. It stores nothing about readers and makes no request to other servers.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            fbss-elements
 * License:           MIT AND CC-BY-4.0
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       fbss-patient-information
 * Domain Path:       /languages
 * Update URI:        false
 *
 * The code is under the MIT licence: see LICENSE. The content in fragments/ and assets/ is under CC BY 4.0: see
 * LICENSE-CONTENT. Both are compatible with the GPL.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

define( 'FBSS_VERSION', '{{version}}' );
define( 'FBSS_FILE', __FILE__ );
define( 'FBSS_DIR', plugin_dir_path( __FILE__ ) );

require_once FBSS_DIR . 'shared/sections.php';
require_once FBSS_DIR . 'includes/lists.php';
require_once FBSS_DIR . 'includes/settings.php';
require_once FBSS_DIR . 'includes/script.php';
require_once FBSS_DIR . 'includes/section.php';
require_once FBSS_DIR . 'includes/block.php';

if ( is_admin() ) {
	require_once FBSS_DIR . 'includes/settings-page.php';
	require_once FBSS_DIR . 'includes/privacy.php';
}

/**
 * Loads the translations of the plugin's own texts. WordPress loads only those from wordpress.org automatically.
 */
function fbss_load_translations() {
	load_plugin_textdomain( 'fbss-patient-information', false, dirname( plugin_basename( FBSS_FILE ) ) . '/languages' );
}
add_action( 'init', 'fbss_load_translations', 5 );
