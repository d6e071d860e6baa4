<?php
/**
 * One section as HTML that reads without JavaScript. The script makes the element of it.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * The section that is asked for. What is not on offer is replaced, so that a reader never sees an empty page: another
 * section by the overview, another language by English. Editors are told.
 *
 * @param array $asked With section, lang (empty: the site's) and heading-level.
 * @return string The HTML.
 */
function fbss_section( $asked ) {
	$problems = array();

	$section = strtolower( $asked['section'] );
	if ( ! array_key_exists( $section, fbss_sections() ) ) {
		/* translators: %s: what the editor wrote. */
		$problems[] = sprintf( __( 'There is no section “%s”. The overview is shown.', 'fbss' ), $asked['section'] );
		$section    = 'overview';
	}

	$language = '' === $asked['lang'] ? fbss_site_language() : fbss_match_language( $asked['lang'] );
	if ( '' === $language ) {
		/* translators: %s: what the editor wrote. */
		$problems[] = sprintf( __( 'The language “%s” is not on offer. English is shown.', 'fbss' ), $asked['lang'] );
		$language   = 'en';
	}

	$level = 1 === preg_match( '/^[1-6]$/D', $asked['heading-level'] ) ? (int) $asked['heading-level'] : 2;
	if ( (string) $level !== $asked['heading-level'] ) {
		/* translators: %s: what the editor wrote. */
		$problems[] = sprintf( __( 'The heading level “%s” is not one of 1 to 6. It is 2.', 'fbss' ), $asked['heading-level'] );
	}

	wp_enqueue_script( 'fbss' );
	return fbss_note( $problems ) . fbss_fragment( $section, $language, $level );
}

/**
 * What is wrong, for those who can mend it. Readers do not see it.
 *
 * @param string[] $problems What is wrong.
 * @return string The HTML; empty for readers, and where nothing is wrong.
 */
function fbss_note( $problems ) {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p class="fbss-note" style="border:2px solid;padding:.5em"><strong>' . esc_html__( 'Only editors see this.', 'fbss' ) . '</strong> ' . esc_html( implode( ' ', $problems ) ) . '</p>';
}

/**
 * A section's plain HTML, with the heading level, the emergency number and the contact line of this site.
 *
 * @param string $section  A section on offer.
 * @param string $language A language on offer.
 * @param int    $level    The level of its first heading, 1 to 6.
 * @return string The HTML. It comes from the plugin's own files; what is put in is escaped here.
 */
function fbss_fragment( $section, $language, $level ) {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin itself.
	$html = (string) file_get_contents( FBSS_DIR . "fragments/$language/$section.html" );
	$html = fbss_with_emergency_number( $html, $language, fbss_emergency_number() );
	$html = fbss_with_contact( $html, $section, $language, $level, fbss_settings()['contact'] );
	return fbss_with_heading_level( $html, $level );
}

/**
 * Moves the headings of a fragment, which start at level 2, to another level.
 *
 * @param string $html  The fragment.
 * @param int    $level The level of its first heading.
 * @return string The fragment.
 */
function fbss_with_heading_level( $html, $level ) {
	if ( 2 === $level ) {
		return $html;
	}
	$html = preg_replace_callback(
		'~<(/?)h([1-6])(?=[\s>])~',
		function ( $found ) use ( $level ) {
			return '<' . $found[1] . 'h' . min( 6, (int) $found[2] + $level - 2 );
		},
		$html
	);
	return preg_replace( '/ data-fbss="[\w-]+"/', '$0 data-fbss-heading-level="' . $level . '"', $html, 1 );
}

/**
 * Puts the emergency number in the place of "your local emergency number".
 *
 * @param string $html     The fragment.
 * @param string $language Its language; words for emergencies may stand in English, too.
 * @param string $number   The number; empty: the words stay.
 * @return string The fragment.
 */
function fbss_with_emergency_number( $html, $language, $number ) {
	if ( '' === $number ) {
		return $html;
	}
	$address = 'tel:' . str_replace( '#', '%23', preg_replace( '/[^\d+*#]/', '', $number ) );
	$link    = sprintf( '<a href="%1$s"><bdi dir="ltr">%2$s</bdi></a>', esc_attr( $address ), esc_html( $number ) );
	foreach ( array_unique( array( $language, 'en' ) ) as $spoken ) {
		$words = fbss_data()['languages'][ $spoken ];
		$html  = str_replace( esc_html( $words['callLocal'] ), esc_html( $words['call'] ) . ' ' . $link, $html );
	}
	return $html;
}

/**
 * Puts the contact line below the emergency action, where the element shows it, too.
 *
 * @param string $html     The fragment.
 * @param string $section  Its section. Only the red flags and the guide have a contact line.
 * @param string $language Its language.
 * @param int    $level    The level of its first heading.
 * @param string $contact  The line; empty: none.
 * @return string The fragment.
 */
function fbss_with_contact( $html, $section, $language, $level, $contact ) {
	if ( '' === $contact || ! in_array( $section, array( 'red-flags', 'guide' ), true ) ) {
		return $html;
	}
	$line  = '<p slot="contact">' . esc_html( $contact ) . '</p>';
	$parts = array();
	if ( 'guide' === $section ) {
		// The guide shows the line in its section; that must stand in the element from the start.
		$line = '<fbss-red-flags slot="section">' . $line . '</fbss-red-flags>';
		if ( 1 === preg_match( '~^(\s*<div[^>]*>)(.*)(</div>\s*)$~Ds', $html, $parts ) ) {
			$tag  = sprintf( '<fbss-guide lang="%1$s" heading-level="%2$d">', esc_attr( $language ), $level );
			$html = $parts[1] . $tag . $parts[2] . '</fbss-guide>' . $parts[3];
		}
	}
	$action = preg_quote( esc_html( fbss_data()['languages'][ $language ]['orGo'] ), '~' );
	$above  = 1 === preg_match( '~<p>' . $action . '.*?</p>~s', $html, $parts ) ? $parts[0] : '';
	$at     = '' === $above ? strrpos( $html, 'guide' === $section ? '</fbss-guide>' : '</div>' ) : strpos( $html, $above ) + strlen( $above );
	return substr_replace( $html, $line, (int) $at, 0 );
}
