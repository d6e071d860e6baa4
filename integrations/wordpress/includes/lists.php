<?php
/**
 * What is on offer: sections, languages and countries.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * The sections, each with what an editor calls it.
 *
 * @return string[] Labels by the section's name.
 */
function fbss_sections() {
	return array(
		'overview'     => __( 'What it is', 'fbss-patient-information' ),
		'red-flags'    => __( 'Emergency signs', 'fbss-patient-information' ),
		'symptoms'     => __( 'Symptoms', 'fbss-patient-information' ),
		'causes'       => __( 'Causes', 'fbss-patient-information' ),
		'risk-factors' => __( 'Risk factors', 'fbss-patient-information' ),
		'diagnosis'    => __( 'Diagnosis', 'fbss-patient-information' ),
		'treatment'    => __( 'Treatment', 'fbss-patient-information' ),
		'prevention'   => __( 'Lower the risk', 'fbss-patient-information' ),
		'faq'          => __( 'Questions people ask', 'fbss-patient-information' ),
		'see-a-doctor' => __( 'When to see a doctor', 'fbss-patient-information' ),
		'quick-facts'  => __( 'Quick facts', 'fbss-patient-information' ),
		'references'   => __( 'Sources', 'fbss-patient-information' ),
		'about'        => __( 'About this information', 'fbss-patient-information' ),
		'guide'        => __( 'The whole guide', 'fbss-patient-information' ),
	);
}

/**
 * What the build has put into the plugin.
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
 * The countries whose emergency number is known, in the order of their names.
 *
 * @return array[] Each with `name`, in the user's language, and `number`, by the country's code.
 */
function fbss_countries() {
	return fbss_built()->countries( get_user_locale() );
}

/**
 * The countries as choices.
 *
 * @return string[] Each with its number, by the country's code.
 */
function fbss_country_labels() {
	return array_map(
		function ( $country ) {
			return $country['name'] . ' (' . $country['number'] . ')';
		},
		fbss_countries()
	);
}

/**
 * The language of the site, where it is on offer, else English.
 *
 * @return string The language's code.
 */
function fbss_site_language() {
	$language = fbss_built()->match_language( get_locale() );
	return '' === $language ? 'en' : $language;
}
