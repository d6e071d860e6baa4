<?php
/**
 * The settings and their validation.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * The saved settings.
 *
 * @return array With country, emergency_number, contact, text_contact, embeds and everywhere.
 */
function fbss_settings() {
	$settings = array(
		'country'          => '',
		'emergency_number' => '',
		'contact'          => '',
		'text_contact'     => '',
		'embeds'           => '',
		'everywhere'       => false,
	);
	$saved    = get_option( 'fbss_settings', array() );
	foreach ( array_keys( $settings ) as $name ) {
		if ( is_array( $saved ) && isset( $saved[ $name ] ) && is_scalar( $saved[ $name ] ) ) {
			$settings[ $name ] = 'everywhere' === $name ? (bool) $saved[ $name ] : (string) $saved[ $name ];
		}
	}
	return $settings;
}

/**
 * Whether an author may choose a country: only if the settings have neither a country nor a number.
 *
 * @return bool Whether an author may.
 */
function fbss_country_is_open() {
	$settings = fbss_settings();
	return '' === $settings['country'] && '' === $settings['emergency_number'];
}

/**
 * The contact line to show.
 *
 * @return string The line; empty if none is set.
 */
function fbss_contact_line() {
	return Fbss\contact_line( fbss_settings()['contact'] );
}

/**
 * The line for readers who cannot telephone.
 *
 * @return string The line; empty if none is set.
 */
function fbss_text_contact_line() {
	return Fbss\contact_line( fbss_settings()['text_contact'] );
}

/**
 * The folders whose links become sections.
 *
 * @return string[] Their addresses.
 */
function fbss_folders() {
	return Fbss\folders( fbss_settings()['embeds'] )['folders'];
}

/**
 * Validates the form of the settings page. A field that is missing or invalid keeps its value; an invalid one adds a
 * message.
 *
 * @param mixed $sent The submitted fields.
 * @return array The settings to save.
 */
function fbss_sanitize_settings( $sent ) {
	$settings = fbss_settings();
	$sent     = is_array( $sent ) ? $sent : array();
	foreach ( array( 'country', 'emergency_number', 'contact', 'text_contact', 'embeds' ) as $field ) {
		if ( isset( $sent[ $field ] ) && is_string( $sent[ $field ] ) ) {
			$accepted = call_user_func( "fbss_accept_$field", $sent[ $field ] );
			if ( null !== $accepted ) {
				$settings[ $field ] = $accepted;
			}
		}
	}
	if ( isset( $sent['everywhere'] ) ) {
		$settings['everywhere'] = (bool) $sent['everywhere'];
	}
	return $settings;
}

/**
 * Accepts a country.
 *
 * @param string $sent The submitted value.
 * @return string|null The country's code; empty for none; null if refused.
 */
function fbss_accept_country( $sent ) {
	$country = fbss_built()->country( $sent );
	if ( '' === $country && '' !== trim( $sent ) ) {
		fbss_settings_error( 'country', __( 'This country is not in the list.', 'fbss-patient-information' ) );
		return null;
	}
	return $country;
}

/**
 * Accepts an emergency number.
 *
 * @param string $sent The submitted value.
 * @return string|null The number; empty for none; null if refused.
 */
function fbss_accept_emergency_number( $sent ) {
	$number = Fbss\emergency_number( $sent );
	if ( '' === $number && '' !== trim( $sent ) ) {
		fbss_settings_error( 'emergency_number', __( 'The emergency number may have digits, spaces and + - ( ), at least two digits, and 30 characters at most.', 'fbss-patient-information' ) );
		return null;
	}
	return $number;
}

/**
 * Accepts a contact line.
 *
 * @param string $sent The submitted value.
 * @return string|null The line; empty for none; null if refused.
 */
function fbss_accept_contact( $sent ) {
	return fbss_accept_line(
		'contact',
		$sent,
		__( 'The contact line may have 120 characters at most.', 'fbss-patient-information' ),
		__( 'Invisible characters were removed from the contact line. Check that it reads as you want it.', 'fbss-patient-information' )
	);
}

/**
 * Accepts a line for readers who cannot telephone.
 *
 * @param string $sent The submitted value.
 * @return string|null The line; empty for none; null if refused.
 */
function fbss_accept_text_contact( $sent ) {
	return fbss_accept_line(
		'text_contact',
		$sent,
		__( 'The line for readers who cannot telephone may have 120 characters at most.', 'fbss-patient-information' ),
		__( 'Invisible characters were removed from the line for readers who cannot telephone. Check that it reads as you want it.', 'fbss-patient-information' )
	);
}

/**
 * Accepts a line of text. A message reports removed characters.
 *
 * @param string $field    The setting.
 * @param string $sent     The submitted value.
 * @param string $too_long The message if it is too long, as HTML.
 * @param string $removed  The message if characters were removed, as HTML.
 * @return string|null The line; empty for none; null if refused.
 */
function fbss_accept_line( $field, $sent, $too_long, $removed ) {
	$line = Fbss\contact_line( $sent );
	if ( Fbss\plain_text( $sent ) !== $line ) {
		fbss_settings_error( $field, $too_long );
		return null;
	}
	if ( Fbss\trimmed( $sent ) !== $line ) {
		fbss_settings_error( $field, $removed, 'warning' );
	}
	return $line;
}

/**
 * Accepts the folders whose links become sections.
 *
 * @param string $sent The submitted value.
 * @return string|null Their addresses, one per line; empty for none; null if refused.
 */
function fbss_accept_embeds( $sent ) {
	$found = Fbss\folders( $sent );
	if ( $found['refused'] ) {
		/* translators: %s: the submitted value. */
		$message = sprintf( __( 'This is not the whole address of a folder, such as https://example.org/fbss/embed/: %s', 'fbss-patient-information' ), $found['refused'][0] );
		fbss_settings_error( 'embeds', esc_html( $message ) );
		return null;
	}
	return implode( "\n", $found['folders'] );
}

/**
 * Adds a message about a setting. Outside the admin pages there is none.
 *
 * @param string $field   The setting.
 * @param string $message The message, as HTML.
 * @param string $type    error or warning.
 */
function fbss_settings_error( $field, $message, $type = 'error' ) {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( 'fbss_settings', 'fbss_' . $field, $message, $type );
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
