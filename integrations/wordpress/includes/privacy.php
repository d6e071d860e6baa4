<?php
/**
 * The text for the site's privacy policy, under Settings, Privacy.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * Suggests a text. WordPress shows it to administrators, who can copy it.
 */
function fbss_add_privacy_text() {
	$text = '<p class="privacy-policy-tutorial">' . esc_html__( 'This plugin collects no personal data, sets no cookie and makes no request to other servers. If you show a section in a frame from another server, the frame is loaded from there. You can use this text to tell your readers.', 'fbss-patient-information' ) . '</p>'
		. '<p><strong class="privacy-policy-tutorial">' . esc_html__( 'Suggested text:', 'fbss-patient-information' ) . '</strong> '
		. esc_html__( 'Our information about failed back surgery syndrome sets no cookies and stores nothing about you. What you tick stays in the memory of your browser. It is not saved or sent to anybody, and it is gone when you close the page. Links to sources lead to other websites, which have their own privacy policies.', 'fbss-patient-information' ) . '</p>';
	wp_add_privacy_policy_content( __( 'FBSS patient information', 'fbss-patient-information' ), $text );
}
add_action( 'admin_init', 'fbss_add_privacy_text' );
