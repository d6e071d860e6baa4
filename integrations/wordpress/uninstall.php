<?php
/**
 * Removes the saved settings.
 *
 * @package fbss
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $fbss_site ) {
		delete_blog_option( $fbss_site, 'fbss_settings' );
	}
} else {
	delete_option( 'fbss_settings' );
}
