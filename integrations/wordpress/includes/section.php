<?php
/**
 * One section as HTML that reads without JavaScript. The script makes the element of it.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * The section that is asked for. What is not on offer is replaced, so that a reader never sees an empty page: another
 * section by the overview, another language by English. Editors are told. Whom to call is never an editor's choice
 * where the settings say it.
 *
 * @param string[] $asked With section, lang (empty: the site's), heading-level, mode, sections and country.
 * @return string The HTML. What is put into the plugin's own files is escaped.
 */
function fbss_section( $asked ) {
	$built    = fbss_built();
	$settings = fbss_settings();
	$problems = array();

	$section = strtolower( $asked['section'] );
	if ( ! array_key_exists( $section, fbss_sections() ) ) {
		/* translators: %s: what the editor wrote. */
		$problems[] = sprintf( __( 'There is no section “%s”. The overview is shown.', 'fbss-patient-information' ), $asked['section'] );
		$section    = 'overview';
	}

	$language = '' === $asked['lang'] ? fbss_site_language() : $built->match_language( $asked['lang'] );
	if ( '' === $language ) {
		/* translators: %s: what the editor wrote. */
		$problems[] = sprintf( __( 'The language “%s” is not on offer. English is shown.', 'fbss-patient-information' ), $asked['lang'] );
		$language   = 'en';
	}

	$level = 1 === preg_match( '/^[1-6]$/D', $asked['heading-level'] ) ? (int) $asked['heading-level'] : 2;
	if ( (string) $level !== $asked['heading-level'] ) {
		/* translators: %s: what the editor wrote. */
		$problems[] = sprintf( __( 'The heading level “%s” is not one of 1 to 6. It is 2.', 'fbss-patient-information' ), $asked['heading-level'] );
	}

	$mode = strtolower( $asked['mode'] );
	if ( ! in_array( $mode, array( '', 'check', 'list' ), true ) ) {
		/* translators: %s: what the editor wrote. */
		$problems[] = sprintf( __( 'The mode “%s” is not check or list. The signs can be ticked.', 'fbss-patient-information' ), $asked['mode'] );
		$mode       = '';
	}

	$named = $built->names( $asked['sections'] );
	foreach ( $named['unknown'] as $unknown ) {
		/* translators: %s: what the editor wrote. */
		$problems[] = sprintf( __( 'There is no section “%s”. The guide does not show it.', 'fbss-patient-information' ), $unknown );
	}

	$country = $built->country( $asked['country'] );
	if ( '' !== $asked['country'] && ! fbss_country_is_open() ) {
		$problems[] = __( 'The country or the number in the settings is used, not the country here.', 'fbss-patient-information' );
		$country    = '';
	} elseif ( '' !== $asked['country'] && '' === $country ) {
		$problems[] = __( 'This country is not in the list.', 'fbss-patient-information' );
	}

	wp_enqueue_script( 'fbss' );
	return fbss_note( $problems ) . $built->html(
		$section,
		$language,
		array(
			'level'     => $level,
			'mode'      => $mode,
			'sections'  => $named['names'],
			'country'   => $country,
			'number'    => $built->emergency_number( $settings['emergency_number'], '' === $country ? $settings['country'] : $country ),
			'line'      => fbss_contact_line(),
			'text_line' => fbss_text_contact_line(),
		)
	);
}

/**
 * What is wrong, for those who can mend it. Readers do not see it, so a page that has it is not for a cache that readers
 * share.
 *
 * @param string[] $problems What is wrong.
 * @return string The HTML; empty for readers, and where nothing is wrong.
 */
function fbss_note( $problems ) {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	if ( ! defined( 'DONOTCACHEPAGE' ) ) {
		define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- page caches look for this name.
	}
	return '<p class="fbss-note"><strong>' . esc_html__( 'Only editors see this.', 'fbss-patient-information' ) . '</strong> ' . esc_html( implode( ' ', $problems ) ) . '</p>';
}

/**
 * Ends an automatic excerpt before the first section in its text. Cut after a number of words, it could have the
 * emergency heading without the signs. WordPress itself leaves out blocks and shortcodes.
 *
 * @param string $text The text.
 * @return string The text.
 */
function fbss_end_excerpt( $text ) {
	return doing_filter( 'get_the_excerpt' ) ? preg_replace( '~<\w+\s[^>]*\bdata-fbss=.*~s', '', $text ) : $text;
}
add_filter( 'the_content', 'fbss_end_excerpt', 99 );
