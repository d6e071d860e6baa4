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
 * Writes the script's settings on its tag, which is where it looks for them.
 *
 * @param string $tag    The tag.
 * @param string $handle The script's handle.
 * @return string The tag.
 */
function fbss_script_tag( $tag, $handle ) {
	if ( 'fbss' !== $handle ) {
		return $tag;
	}
	$settings   = fbss_settings();
	$attributes = ' async data-lang="' . esc_attr( fbss_site_language() ) . '"';
	if ( '' !== $settings['country'] ) {
		$attributes .= ' data-country="' . esc_attr( $settings['country'] ) . '"';
	}
	if ( '' !== $settings['emergency_number'] ) {
		$attributes .= ' data-emergency-number="' . esc_attr( $settings['emergency_number'] ) . '"';
	}
	return preg_replace_callback(
		'/ src=/',
		function () use ( $attributes ) {
			return $attributes . ' src=';
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
 * Loads the script where a text has an element, a placeholder, a link or a frame of ours.
 *
 * @param string $text The text.
 * @return string The text as it was.
 */
function fbss_enqueue_for_text( $text ) {
	$sections = implode( '|', array_keys( fbss_sections() ) );
	$pattern  = '~<fbss-|\sdata-fbss=|\sclass=["\'][^"\']*\bfbss-(?:' . $sections . ')\b|/embed/[\w-]+/(?:' . $sections . ')\.html~';
	if ( is_string( $text ) && 1 === preg_match( $pattern, $text ) ) {
		wp_enqueue_script( 'fbss' );
	}
	return $text;
}
add_filter( 'the_content', 'fbss_enqueue_for_text', 99 );
add_filter( 'widget_text', 'fbss_enqueue_for_text', 99 );
add_filter( 'widget_block_content', 'fbss_enqueue_for_text', 99 );
add_filter( 'widget_custom_html_content', 'fbss_enqueue_for_text', 99 );
