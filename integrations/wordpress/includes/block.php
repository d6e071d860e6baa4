<?php
/**
 * The block fbss/section and the shortcode [fbss].
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block.
 */
function fbss_register_block() {
	$block = register_block_type( FBSS_DIR . 'block', array( 'render_callback' => 'fbss_render_block' ) );
	if ( ! $block ) {
		return;
	}
	foreach ( $block->editor_script_handles as $handle ) {
		wp_set_script_translations( $handle, 'fbss-patient-information', FBSS_DIR . 'languages' );
	}
}
add_action( 'init', 'fbss_register_block' );

/**
 * Renders the block.
 *
 * @param array $attributes The block's attributes.
 * @return string The HTML.
 */
function fbss_render_block( $attributes ) {
	$chosen = array(
		'section'       => (string) $attributes['section'],
		'lang'          => (string) $attributes['lang'],
		'heading-level' => (string) $attributes['headingLevel'],
		'sections'      => implode( ',', array_filter( (array) $attributes['sections'], 'is_string' ) ),
		'country'       => (string) $attributes['country'],
	);
	foreach ( array_keys( fbss_built()->options() ) as $name ) {
		$value           = $attributes[ lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) ) ];
		$chosen[ $name ] = true === $value ? 'true' : (string) $value;
	}
	$section = fbss_section( $chosen );
	return '<div ' . get_block_wrapper_attributes() . '>' . $section . '</div>';
}

/**
 * Loads the script for the preview in the editor, which may be in its own frame.
 */
function fbss_enqueue_for_preview() {
	if ( is_admin() ) {
		wp_enqueue_script( 'fbss' );
	}
}
add_action( 'enqueue_block_assets', 'fbss_enqueue_for_preview' );

/**
 * Passes the choices to the block in the editor.
 */
function fbss_enqueue_for_editor() {
	$built = fbss_built();
	$data  = array(
		'sections'         => fbss_section_titles(),
		'attributes'       => $built->attributes(),
		'emergencySection' => $built->emergency_section(),
		'defaultSections'  => $built->default_sections(),
		'languages'        => $built->languages(),
		'siteLanguage'     => fbss_site_language(),
		'countries'        => fbss_country_is_open() ? fbss_country_labels() : null,
	);
	wp_add_inline_script( 'fbss-section-editor-script', 'window.fbssBlock = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'fbss_enqueue_for_editor' );

/**
 * Renders the shortcode: [fbss section="faq" lang="es" heading-level="3"].
 *
 * @param array|string $attributes The shortcode's attributes; a string if it has none.
 * @return string The HTML.
 */
function fbss_shortcode( $attributes ) {
	$attributes = shortcode_atts(
		array(
			'section'       => 'overview',
			'lang'          => '',
			'heading-level' => '2',
			'sections'      => '',
			'country'       => '',
		) + array_fill_keys( array_keys( fbss_built()->options() ), '' ),
		is_array( $attributes ) ? $attributes : array(),
		'fbss'
	);
	return fbss_section( array_map( 'fbss_without_quotes', $attributes ) );
}
add_shortcode( 'fbss', 'fbss_shortcode' );

/**
 * Removes the curly quotes that word processors put around a shortcode's values.
 *
 * @param string $value The value.
 * @return string The value.
 */
function fbss_without_quotes( $value ) {
	$value = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return preg_replace( '/^[\s"\'“”„‟«»‘’‚″]+|[\s"\'“”„‟«»‘’‚″]+$/u', '', wp_check_invalid_utf8( $value ) );
}
