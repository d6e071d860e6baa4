<?php
/**
 * The settings: what they are, and what is taken.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings in force.
 *
 * @return array With country, emergency_number, contact and everywhere.
 */
function fbss_settings() {
	$defaults = array(
		'country'          => '',
		'emergency_number' => '',
		'contact'          => '',
		'everywhere'       => false,
	);
	$saved    = get_option( 'fbss_settings', array() );
	return array_merge( $defaults, is_array( $saved ) ? array_intersect_key( $saved, $defaults ) : array() );
}

/**
 * The emergency number to show: the one that is set, else that of the country that is set.
 *
 * @return string The number, as people write it; empty where none is set.
 */
function fbss_emergency_number() {
	$settings = fbss_settings();
	if ( '' !== $settings['emergency_number'] ) {
		return $settings['emergency_number'];
	}
	$countries = fbss_data()['countries'];
	return isset( $countries[ $settings['country'] ] ) ? $countries[ $settings['country'] ]['number'] : '';
}

/**
 * Takes what was sent from the settings page. What cannot be used leaves the setting as it was, and says so.
 *
 * @param mixed $sent What was sent.
 * @return array The settings to save.
 */
function fbss_sanitize_settings( $sent ) {
	$settings = fbss_settings();
	$sent     = is_array( $sent ) ? $sent : array();

	$country = isset( $sent['country'] ) && is_string( $sent['country'] ) ? strtoupper( sanitize_text_field( $sent['country'] ) ) : '';
	if ( '' === $country || isset( fbss_data()['countries'][ $country ] ) ) {
		$settings['country'] = $country;
	} else {
		fbss_settings_error( 'country', __( 'This country is not in the list.', 'fbss' ) );
	}

	$number = isset( $sent['emergency_number'] ) && is_string( $sent['emergency_number'] ) ? trim( $sent['emergency_number'] ) : '';
	if ( '' === $number || 1 === preg_match( '/^(?=.*\d)[\d +()*#-]{1,30}$/D', $number ) ) {
		$settings['emergency_number'] = $number;
	} else {
		fbss_settings_error( 'emergency_number', __( 'The emergency number may have digits, spaces and + - ( ) * #, and 30 characters at most.', 'fbss' ) );
	}

	$contact = isset( $sent['contact'] ) && is_string( $sent['contact'] ) ? sanitize_text_field( $sent['contact'] ) : '';
	if ( mb_strlen( $contact ) <= 120 ) {
		$settings['contact'] = $contact;
	} else {
		fbss_settings_error( 'contact', __( 'The contact line may have 120 characters at most.', 'fbss' ) );
	}

	$settings['everywhere'] = ! empty( $sent['everywhere'] );
	return $settings;
}

/**
 * Says that a setting was not taken, where there is a page to say it on.
 *
 * @param string $field   The setting.
 * @param string $message What is wrong.
 */
function fbss_settings_error( $field, $message ) {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( 'fbss_settings', 'fbss_' . $field, $message );
	}
}

/**
 * Registers the settings.
 */
function fbss_register_settings() {
	register_setting(
		'fbss',
		'fbss_settings',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'fbss_sanitize_settings',
			'default'           => array(),
		)
	);
}
add_action( 'init', 'fbss_register_settings' );
