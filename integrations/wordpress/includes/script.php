<?php
/**
 * The script with the elements: once per page, and only on pages that need it.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the script.
 */
function fbss_register_script() {
	wp_register_script( 'fbss', plugins_url( 'assets/fbss.min.js', FBSS_FILE ), array(), FBSS_VERSION, false );
}
add_action( 'init', 'fbss_register_script', 5 );

/**
 * Adds the settings to the script tag, from which the script reads them.
 *
 * A script that is moved, or bundled with others, finds neither its settings nor its languages. `data-cfasync` prevents
 * Autoptimize, LiteSpeed Cache and Rocket Loader from bundling it, and `.min.js` from minifying it into another folder.
 *
 * @param string $tag    The tag with its inline scripts.
 * @param string $handle The script's handle.
 * @return string The tag.
 */
function fbss_script_tag( $tag, $handle ) {
	if ( 'fbss' !== $handle ) {
		return $tag;
	}
	$settings = fbss_settings();
	$data     = array(
		'lang'             => fbss_site_language(),
		'country'          => $settings['country'],
		'emergency-number' => $settings['emergency_number'],
		'contact'          => fbss_contact_line(),
		'text-contact'     => fbss_text_contact_line(),
		// Edited content must not change: in the editor no link becomes a section.
		'embeds'           => is_admin() ? '' : implode( ' ', fbss_folders() ),
	);
	$attributes = ' async data-cfasync="false"';
	foreach ( array_filter( $data, 'strlen' ) as $name => $value ) {
		$attributes .= ' data-' . $name . '="' . esc_attr( $value ) . '"';
	}
	return preg_replace_callback(
		'~<script(?=\s[^>]*\bsrc=[^>]*/assets/fbss\.min\.js)~',
		function ( $found ) use ( $attributes ) {
			return $found[0] . $attributes;
		},
		$tag,
		1
	);
}
add_filter( 'script_loader_tag', 'fbss_script_tag', 10, 2 );

/**
 * Prevents WP Rocket from bundling it.
 *
 * @param string[] $files The scripts that WP Rocket excludes.
 * @return string[] These and the script.
 */
function fbss_exclude_from_rocket( $files ) {
	$files[] = '/' . dirname( plugin_basename( FBSS_FILE ) ) . '/assets/fbss.min.js';
	return $files;
}
add_filter( 'rocket_exclude_js', 'fbss_exclude_from_rocket' );

/**
 * Loads the script on every page, if the setting is on.
 */
function fbss_enqueue_everywhere() {
	if ( fbss_settings()['everywhere'] ) {
		wp_enqueue_script( 'fbss' );
	}
}
add_action( 'wp_enqueue_scripts', 'fbss_enqueue_everywhere' );

/**
 * Loads the script if a text has an element or a placeholder or, if the settings have folders, a link to a page or a frame
 * of one.
 *
 * @param string $text The text.
 * @return string The text, unchanged.
 */
function fbss_enqueue_for_text( $text ) {
	$sections = implode( '|', fbss_built()->names() );
	$pattern  = '<fbss-|\sdata-fbss=|\sclass=["\'][^"\']*\bfbss-(?:' . $sections . ')\b';
	if ( fbss_folders() ) {
		$pattern .= '|/[\w-]+/(?:' . $sections . ')(?:\.html)?["\'?#]';
	}
	if ( is_string( $text ) && 1 === preg_match( "~$pattern~", $text ) ) {
		wp_enqueue_script( 'fbss' );
	}
	return $text;
}
add_filter( 'the_content', 'fbss_enqueue_for_text', 99 );
add_filter( 'widget_text', 'fbss_enqueue_for_text', 99 );
add_filter( 'widget_block_content', 'fbss_enqueue_for_text', 99 );
add_filter( 'widget_custom_html_content', 'fbss_enqueue_for_text', 99 );

/**
 * Marks every link in a comment with rel="ugc", so that it stays a link. WordPress does not mark links to the site's own
 * host, which may have the folder of the pages.
 *
 * @param string $text The comment.
 * @return string The comment.
 */
function fbss_mark_links_of_users( $text ) {
	return preg_replace_callback(
		'~<a\s[^>]*>~i',
		function ( $found ) {
			if ( preg_match( '~\srel=["\'][^"\']*\bugc\b~i', $found[0] ) ) {
				return $found[0];
			}
			$marked = preg_replace( '~(\srel=["\'])~i', '$1ugc ', $found[0], 1, $count );
			return $count ? $marked : '<a rel="ugc"' . substr( $found[0], 2 );
		},
		(string) $text
	);
}
add_filter( 'comment_text', 'fbss_mark_links_of_users', 99 );
