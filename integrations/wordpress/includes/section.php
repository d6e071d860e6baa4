<?php
/**
 * One section as HTML that can be read without JavaScript. The script replaces it with the element.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders a section. Invalid values fall back, so that a reader never sees an empty page: an unknown section to the
 * overview, an unknown language to English. Editors see a note. A country is used only if the settings have neither
 * a country nor a number.
 *
 * @param string[] $attributes With section, lang (empty for the site's), heading-level, sections, country, and the options of
 *                             `Fbss\Sections`.
 * @return string The HTML. The attributes and settings in it are escaped.
 */
function fbss_section( $attributes ) {
	$built    = fbss_built();
	$settings = fbss_settings();
	$problems = array();

	$section = strtolower( $attributes['section'] );
	if ( ! in_array( $section, $built->names(), true ) ) {
		/* translators: %s: the editor's text. */
		$problems[] = sprintf( __( 'There is no section “%s”. The overview is shown.', 'fbss-patient-information' ), $attributes['section'] );
		$section    = 'overview';
	}

	$language = '' === $attributes['lang'] ? fbss_site_language() : $built->match_language( $attributes['lang'] );
	if ( '' === $language ) {
		/* translators: %s: the editor's text. */
		$problems[] = sprintf( __( 'The language “%s” is not available. English is shown.', 'fbss-patient-information' ), $attributes['lang'] );
		$language   = 'en';
	}

	$level = 1 === preg_match( '/^[1-6]$/D', $attributes['heading-level'] ) ? (int) $attributes['heading-level'] : 2;
	if ( (string) $level !== $attributes['heading-level'] ) {
		/* translators: %s: the editor's text. */
		$problems[] = sprintf( __( 'The heading level “%s” is not one of 1 to 6. It is 2.', 'fbss-patient-information' ), $attributes['heading-level'] );
	}

	$chosen = $built->chosen( $attributes );
	foreach ( $built->options() as $name => $values ) {
		if ( '' === $chosen[ $name ] && '' !== $attributes[ $name ] ) {
			/* translators: 1: the editor's text, 2: the name of an attribute, 3: its values. */
			$problems[] = sprintf( __( '“%1$s” is not a value of %2$s, and is ignored. Use: %3$s.', 'fbss-patient-information' ), $attributes[ $name ], $name, implode( ', ', $values ) );
		}
	}

	$guide = $built->guide_sections( $attributes['sections'] );
	foreach ( $guide['unknown'] as $unknown ) {
		/* translators: %s: the editor's text. */
		$problems[] = sprintf( __( 'There is no section “%s”. The guide does not show it.', 'fbss-patient-information' ), $unknown );
	}

	$country = $built->country( $attributes['country'] );
	if ( '' !== $attributes['country'] && ! fbss_country_is_open() ) {
		$problems[] = __( 'The country or the number in the settings is used, not the country here.', 'fbss-patient-information' );
		$country    = '';
	} elseif ( '' !== $attributes['country'] && '' === $country ) {
		$problems[] = __( 'This country is not in the list.', 'fbss-patient-information' );
	}

	wp_enqueue_script( 'fbss' );
	if ( '' !== $chosen['structured-data'] ) {
		fbss_add_structured_data( $language );
	}
	return fbss_note( $problems ) . $built->html(
		$section,
		$language,
		array(
			'level'        => $level,
			'chosen'       => $chosen,
			'sections'     => $guide['names'],
			'country'      => $country,
			'number'       => $built->emergency_number( $settings['emergency_number'], '' === $country ? $settings['country'] : $country ),
			'contact'      => fbss_contact_line(),
			'text_contact' => fbss_text_contact_line(),
		)
	);
}

/**
 * Adds the content as structured data to the foot of the page: once, in the language of the first section that asks for it.
 *
 * @param string $language An available language.
 */
function fbss_add_structured_data( $language ) {
	static $added = false;
	if ( $added ) {
		return;
	}
	$added = true;
	add_action(
		'wp_footer',
		function () use ( $language ) {
			wp_print_inline_script_tag( fbss_built()->structured_data( $language ), array( 'type' => 'application/ld+json' ) );
		}
	);
}

/**
 * A note on problems, for people who can fix them. Because readers must not see it, page caches must not store the page.
 *
 * @param string[] $problems The problems.
 * @return string The HTML; empty for readers, and if there is no problem.
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
 * Ends an automatic excerpt before the first section in its text. WordPress cuts it after a number of words, which could
 * leave the emergency heading without the symptoms. It leaves out blocks and shortcodes itself.
 *
 * @param string $text The text.
 * @return string The text.
 */
function fbss_end_excerpt( $text ) {
	return doing_filter( 'get_the_excerpt' ) ? preg_replace( '~<\w+\s[^>]*\bdata-fbss=.*~s', '', $text ) : $text;
}
add_filter( 'the_content', 'fbss_end_excerpt', 99 );
