<?php
/**
 * The settings page, under Settings, FBSS.
 *
 * @package fbss
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the page to the menu.
 */
function fbss_add_settings_page() {
	$page = add_options_page( __( 'FBSS patient information', 'fbss-patient-information' ), __( 'FBSS', 'fbss-patient-information' ), 'manage_options', 'fbss', 'fbss_settings_page' );
	if ( $page ) {
		add_action( "load-$page", 'fbss_add_help' );
	}
}
add_action( 'admin_menu', 'fbss_add_settings_page' );

/**
 * Adds the page's fields.
 */
function fbss_add_settings_fields() {
	add_settings_section( 'fbss_place', __( 'Who to call', 'fbss-patient-information' ), 'fbss_place_intro', 'fbss' );
	add_settings_field( 'fbss_country', __( 'Country', 'fbss-patient-information' ), 'fbss_country_field', 'fbss', 'fbss_place', array( 'label_for' => 'fbss-country' ) );
	add_settings_field( 'fbss_emergency_number', __( 'Emergency number', 'fbss-patient-information' ), 'fbss_emergency_number_field', 'fbss', 'fbss_place', array( 'label_for' => 'fbss-emergency-number' ) );
	add_settings_field( 'fbss_contact', __( 'Your contact line', 'fbss-patient-information' ), 'fbss_contact_field', 'fbss', 'fbss_place', array( 'label_for' => 'fbss-contact' ) );
	add_settings_field( 'fbss_text_contact', __( 'For readers who cannot telephone', 'fbss-patient-information' ), 'fbss_text_contact_field', 'fbss', 'fbss_place', array( 'label_for' => 'fbss-text-contact' ) );
	add_settings_section( 'fbss_script', __( 'What the script does', 'fbss-patient-information' ), '__return_null', 'fbss' );
	add_settings_field( 'fbss_embeds', __( 'Links that become sections', 'fbss-patient-information' ), 'fbss_embeds_field', 'fbss', 'fbss_script', array( 'label_for' => 'fbss-embeds' ) );
	add_settings_field( 'fbss_everywhere', __( 'Every page', 'fbss-patient-information' ), 'fbss_everywhere_field', 'fbss', 'fbss_script' );
}
add_action( 'admin_init', 'fbss_add_settings_fields' );

/**
 * Adds the page's help, under "Help" at its top.
 */
function fbss_add_help() {
	$tabs = array(
		'call'   => array(
			__( 'Who to call', 'fbss-patient-information' ),
			__( 'Set your country, or the emergency number itself if your country is not in the list. The number overrides the country.', 'fbss-patient-information' ),
			__( 'Only administrators set the number and the lines. A link, a comment, a block or a shortcode cannot change them. A block or a shortcode can set a country only while you have set neither a country nor a number.', 'fbss-patient-information' ),
		),
		'script' => array(
			__( 'The script', 'fbss-patient-information' ),
			__( 'The script reads these settings from its own tag. If you use a plugin that joins, delays or rewrites scripts, exclude fbss.min.js in it. Otherwise a card may show no number.', 'fbss-patient-information' ),
			__( 'It makes no request to other servers, sets no cookie and stores nothing about readers, so a consent plugin need not block it.', 'fbss-patient-information' ),
		),
	);
	foreach ( $tabs as $id => $texts ) {
		get_current_screen()->add_help_tab(
			array(
				'id'      => "fbss-$id",
				'title'   => array_shift( $texts ),
				'content' => '<p>' . implode( '</p><p>', array_map( 'esc_html', $texts ) ) . '</p>',
			)
		);
	}
}

/**
 * A text that readers see, in the user's language.
 *
 * @param string $name Its name.
 * @return string The text.
 */
function fbss_emergency_text( $name ) {
	return fbss_built()->emergency_texts( fbss_language_tag( get_user_locale() ) )[ $name ];
}

/**
 * The introduction to the first part of the page.
 */
function fbss_place_intro() {
	/* translators: %s: the text that readers see. */
	$text = __( 'Shown with the emergency symptoms. The number is never guessed: until you set one, readers see “%s”.', 'fbss-patient-information' );
	echo '<p>' . esc_html( sprintf( $text, fbss_emergency_text( 'call_local' ) ) ) . '</p>';
}

/**
 * The country.
 */
function fbss_country_field() {
	$chosen = fbss_settings()['country'];
	echo '<select id="fbss-country" name="fbss_settings[country]" aria-describedby="fbss-country-help">';
	echo '<option value="">' . esc_html__( 'Not set', 'fbss-patient-information' ) . '</option>';
	foreach ( fbss_country_labels() as $code => $label ) {
		printf( '<option value="%1$s"%2$s>%3$s</option>', esc_attr( $code ), selected( $chosen, $code, false ), esc_html( $label ) );
	}
	echo '</select>';
	echo '<p class="description" id="fbss-country-help">' . esc_html__( 'If your country is not in the list, set the number below.', 'fbss-patient-information' ) . '</p>';
}

/**
 * The emergency number.
 */
function fbss_emergency_number_field() {
	printf(
		'<input type="text" id="fbss-emergency-number" name="fbss_settings[emergency_number]" value="%s" maxlength="30" class="regular-text" dir="ltr" aria-describedby="fbss-emergency-number-help">',
		esc_attr( fbss_settings()['emergency_number'] )
	);
	echo '<p class="description" id="fbss-emergency-number-help">' . esc_html__( 'Overrides the country’s number. Leave it empty to use that.', 'fbss-patient-information' ) . '</p>';
}

/**
 * The contact line.
 */
function fbss_contact_field() {
	fbss_line_field( 'contact', __( 'One line, such as the telephone number of your spine clinic. Shown below the emergency symptoms, in every language as you write it here.', 'fbss-patient-information' ) );
}

/**
 * The line for readers who cannot telephone.
 */
function fbss_text_contact_field() {
	/* translators: %s: the text that readers see before the line. */
	$help = __( 'What readers who are deaf or cannot speak can do, such as: text 999. Shown beside each emergency call, after “%s” in the language of the section, as you write it here.', 'fbss-patient-information' );
	fbss_line_field( 'text_contact', sprintf( $help, fbss_emergency_text( 'cannot_telephone' ) ) );
}

/**
 * A field for a line of text.
 *
 * @param string $name The setting.
 * @param string $help The description below the field.
 */
function fbss_line_field( string $name, string $help ) {
	printf(
		'<input type="text" id="%1$s" name="fbss_settings[%2$s]" value="%3$s" maxlength="120" class="large-text" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%4$s</p>',
		esc_attr( 'fbss-' . str_replace( '_', '-', $name ) ),
		esc_attr( $name ),
		esc_attr( fbss_settings()[ $name ] ),
		esc_html( $help )
	);
}

/**
 * The folders whose links become sections.
 */
function fbss_embeds_field() {
	printf(
		'<textarea id="fbss-embeds" name="fbss_settings[embeds]" rows="3" class="large-text code" dir="ltr" aria-describedby="fbss-embeds-help">%s</textarea>',
		esc_textarea( fbss_settings()['embeds'] )
	);
	echo '<p class="description" id="fbss-embeds-help">' . esc_html__( 'Addresses of folders with the pages of the sections, one per line, such as https://example.org/fbss/embed/. A link to a page below them becomes the section, and a frame of one fits its height. Until you set one, links stay links. A link never sets the number or your lines.', 'fbss-patient-information' ) . '</p>';
}

/**
 * Whether the script is loaded on every page.
 */
function fbss_everywhere_field() {
	printf(
		'<input type="hidden" name="fbss_settings[everywhere]" value="0"><label><input type="checkbox" name="fbss_settings[everywhere]" value="1" aria-describedby="fbss-everywhere-help"%1$s> %2$s</label>',
		checked( fbss_settings()['everywhere'], true, false ),
		esc_html__( 'Load the script on every page of the site', 'fbss-patient-information' )
	);
	echo '<p class="description" id="fbss-everywhere-help">' . esc_html__( 'Not needed for the block, the shortcode, or for anything in the text of a post, a page or a widget. Needed for elements, placeholders and links in a theme or a page builder.', 'fbss-patient-information' ) . '</p>';
}

/**
 * Shows the page.
 */
function fbss_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'fbss' );
			do_settings_sections( 'fbss' );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'How to show a section', 'fbss-patient-information' ); ?></h2>
		<p><?php esc_html_e( 'In the block editor, add the block “FBSS section”. Elsewhere, write the shortcode:', 'fbss-patient-information' ); ?></p>
		<p><code>[fbss section="faq" lang="es" heading-level="3"]</code></p>
		<p><?php esc_html_e( 'Without a language, it is the site’s. The heading level is 1 to 6; without one, it is 2.', 'fbss-patient-information' ); ?></p>
		<p><code>[fbss section="guide" sections="overview,red-flags,faq" mode="list"]</code></p>
		<p><?php esc_html_e( 'A guide of these sections. The mode “list” shows the emergency symptoms without boxes to tick.', 'fbss-patient-information' ); ?></p>
		<p><code>[fbss section="quick-facts" footer="none"]</code></p>
		<p>
			<?php
			/* translators: %s: the heading of the footer of a card. */
			echo esc_html( sprintf( __( 'A section without its footer, “%s”.', 'fbss-patient-information' ), fbss_section_titles()['about'] ) );
			?>
		</p>
		<p><code>[fbss section="faq" single="true" print="open-only" structured-data="true"]</code></p>
		<p><?php esc_html_e( 'The questions, with one answer open at a time and only open answers printed, and the content as schema.org data for search engines.', 'fbss-patient-information' ); ?></p>
		<table class="widefat striped">
			<caption class="screen-reader-text"><?php esc_html_e( 'Sections', 'fbss-patient-information' ); ?></caption>
			<thead><tr><th scope="col"><?php esc_html_e( 'Section', 'fbss-patient-information' ); ?></th><th scope="col"><?php esc_html_e( 'Name in the shortcode', 'fbss-patient-information' ); ?></th></tr></thead>
			<tbody>
			<?php foreach ( fbss_section_titles() as $section => $label ) : ?>
				<tr><th scope="row"><?php echo esc_html( $label ); ?></th><td><code><?php echo esc_html( $section ); ?></code></td></tr>
			<?php endforeach; ?>
			</tbody>
		</table>
		<p>
			<?php
			esc_html_e( 'Languages:', 'fbss-patient-information' );
			foreach ( fbss_built()->languages() as $code => $name ) {
				printf( ' <code>%1$s</code> <bdi lang="%1$s">%2$s</bdi>', esc_attr( $code ), esc_html( $name ) );
			}
			?>
		</p>
	</div>
	<?php
}

/**
 * Adds a link to the settings to the list of plugins.
 *
 * @param string[] $links The plugin's links.
 * @return string[] The links.
 */
function fbss_action_links( $links ) {
	array_unshift(
		$links,
		sprintf( '<a href="%1$s">%2$s</a>', esc_url( admin_url( 'options-general.php?page=fbss' ) ), esc_html__( 'Settings', 'fbss-patient-information' ) )
	);
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( FBSS_FILE ), 'fbss_action_links' );
