<?php
/**
 * The script with the elements: once on a page, and only on pages that need it.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the script.
 */
function fbss_register_script() {
	wp_register_script( 'fbss', plugins_url( 'assets/fbss.js', FBSS_FILE ), array(), FBSS_VERSION, false );
}
add_action( 'init', 'fbss_register_script', 5 );

/**
 * Writes the settings on the script's tag, which is where the script looks for them.
 *
 * @param string $tag    The tag, with the inline scripts around it.
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
		// What somebody is editing stays as it is: in the editor no link becomes a section.
		'embeds'           => is_admin() ? '' : implode( ' ', fbss_folders() ),
	);
	$attributes = ' async';
	foreach ( array_filter( $data, 'strlen' ) as $name => $value ) {
		$attributes .= ' data-' . $name . '="' . esc_attr( $value ) . '"';
	}
	return preg_replace_callback(
		'~<script(?=\s[^>]*\bsrc=[^>]*/assets/fbss\.js)~',
		function ( $found ) use ( $attributes ) {
			return $found[0] . $attributes;
		},
		$tag,
		1
	);
}
add_filter( 'script_loader_tag', 'fbss_script_tag', 10, 2 );

/**
 * Loads the script on every page, where that is set.
 */
function fbss_enqueue_everywhere() {
	if ( fbss_settings()['everywhere'] ) {
		wp_enqueue_script( 'fbss' );
	}
}
add_action( 'wp_enqueue_scripts', 'fbss_enqueue_everywhere' );

/**
 * Loads the script where a text has an element or a placeholder, or, where the settings name folders, what may be a link
 * to a page or a frame of one.
 *
 * @param string $text The text.
 * @return string The text as it was.
 */
function fbss_enqueue_for_text( $text ) {
	$sections = implode( '|', array_keys( fbss_sections() ) );
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
