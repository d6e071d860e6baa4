<?php
/**
 * The sections, languages and countries of the plugin.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * The data and the HTML that the build has written into the plugin.
 *
 * @return Fbss\Sections The sections, languages and countries.
 */
function fbss_built() {
	static $built = null;
	if ( null === $built ) {
		$built = new Fbss\Sections( FBSS_DIR );
	}
	return $built;
}

/**
 * The sections and the guide as choices.
 *
 * @return string[] Titles in the user's language, by name.
 */
function fbss_section_titles() {
	$titles = fbss_built()->titles( fbss_language_tag( get_user_locale() ) );
	return $titles + array( 'guide' => __( 'The whole guide', 'fbss-patient-information' ) );
}

/**
 * The countries with a known emergency number as choices, in the order of their names.
 *
 * @return string[] Names in the user's language, each with its number, by the country's code.
 */
function fbss_country_labels() {
	return array_map(
		function ( $country ) {
			return $country['name'] . ' (' . $country['number'] . ')';
		},
		fbss_built()->countries( fbss_language_tag( get_user_locale() ) )
	);
}

/**
 * The language of the site if it is available, or else English.
 *
 * @return string The language's code.
 */
function fbss_site_language() {
	return fbss_built()->language( fbss_language_tag( get_locale() ) );
}

/**
 * A WordPress locale as a language tag. The variant is dropped: it may be invalid in a language tag, as in pt_PT_ao90, and
 * does not change the language.
 *
 * @param string $locale The locale.
 * @return string Its language and region.
 */
function fbss_language_tag( $locale ) {
	return preg_replace( '/^([a-z]{2,3}_[A-Z]{2})_\w+$/D', '$1', $locale );
}
