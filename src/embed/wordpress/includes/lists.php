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
		'overview'     => __( 'What it is', 'fbss' ),
		'red-flags'    => __( 'Emergency signs', 'fbss' ),
		'symptoms'     => __( 'Symptoms', 'fbss' ),
		'causes'       => __( 'Causes', 'fbss' ),
		'risk-factors' => __( 'Risk factors', 'fbss' ),
		'diagnosis'    => __( 'Diagnosis', 'fbss' ),
		'treatment'    => __( 'Treatment', 'fbss' ),
		'prevention'   => __( 'Lower the risk', 'fbss' ),
		'faq'          => __( 'Questions people ask', 'fbss' ),
		'see-a-doctor' => __( 'When to see a doctor', 'fbss' ),
		'quick-facts'  => __( 'Quick facts', 'fbss' ),
		'references'   => __( 'Sources', 'fbss' ),
		'about'        => __( 'About this information', 'fbss' ),
		'guide'        => __( 'The whole guide', 'fbss' ),
	);
}

/**
 * What the build knows: languages, countries and the words for the emergency call.
 *
 * @return array See data.php.
 */
function fbss_data() {
	static $data = null;
	if ( null === $data ) {
		$data = require FBSS_DIR . 'data.php';
	}
	return $data;
}

/**
 * The languages, each with its own name.
 *
 * @return string[] Names by the language's code.
 */
function fbss_languages() {
	return array_map(
		function ( $language ) {
			return $language['name'];
		},
		fbss_data()['languages']
	);
}

/**
 * The countries whose emergency number is known, in the order of their names.
 *
 * @return array[] Each with `name`, in the language asked for, and `number`, by the country's code.
 */
function fbss_countries() {
	$language  = fbss_match_language( get_user_locale() );
	$language  = '' === $language ? 'en' : $language;
	$countries = array();
	foreach ( fbss_data()['countries'] as $code => $country ) {
		$countries[ $code ] = array(
			'name'   => $country['names'][ $language ],
			'number' => $country['number'],
		);
	}
	uasort(
		$countries,
		function ( $one, $other ) {
			return strcoll( $one['name'], $other['name'] );
		}
	);
	return $countries;
}

/**
 * The language on offer that a language tag or a locale asks for: the one of the same language and script, whatever
 * the region. es_MX is Spanish; zh_TW, which is Traditional, is not Simplified Chinese.
 *
 * @param string $tag A language tag or a WordPress locale.
 * @return string The language's code; empty where it is not on offer.
 */
function fbss_match_language( $tag ) {
	$parts  = explode( '-', strtolower( str_replace( '_', '-', trim( $tag ) ) ) );
	$script = '';
	foreach ( array_slice( $parts, 1 ) as $part ) {
		if ( 1 === preg_match( '/^[a-z]{4}$/', $part ) ) {
			$script = $part;
		} elseif ( 'zh' === $parts[0] && '' === $script && in_array( $part, array( 'tw', 'hk', 'mo' ), true ) ) {
			$script = 'hant';
		}
	}
	foreach ( fbss_data()['languages'] as $code => $language ) {
		$own = explode( '-', strtolower( $code ) );
		if ( $own[0] === $parts[0] && ( '' === $script || strtolower( $language['script'] ) === $script ) ) {
			return $code;
		}
	}
	return '';
}

/**
 * The language of the site, where it is on offer, else English.
 *
 * @return string The language's code.
 */
function fbss_site_language() {
	$language = fbss_match_language( get_locale() );
	return '' === $language ? 'en' : $language;
}
