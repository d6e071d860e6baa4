<?php
/**
 * Runs the plugin without WordPress, with stand-ins for the functions that it calls. Reads a site and its events from
 * standard input, and prints the result of each event.
 */

$site = json_decode( stream_get_contents( STDIN ), true );

define( 'ABSPATH', '/' );
error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

$hooks      = array();
$shortcodes = array();
$settings   = array();
$messages   = array();
$enqueued   = array();
$inline     = array();
$block      = null;

function add_filter( $hook, $callback, $priority = 10 ) {
	global $hooks;
	$hooks[ $hook ][ $priority ][] = $callback;
}
function add_action( $hook, $callback, $priority = 10 ) {
	add_filter( $hook, $callback, $priority );
}
function apply_filters( $hook, $value = null, ...$rest ) {
	global $hooks;
	$callbacks = $hooks[ $hook ] ?? array();
	ksort( $callbacks );
	foreach ( $callbacks ? array_merge( ...$callbacks ) : array() as $callback ) {
		$value = $callback( $value, ...$rest );
	}
	return $value;
}
function doing_filter( $hook ) {
	global $site;
	return 'get_the_excerpt' === $hook && ! empty( $site['excerpt'] );
}
function add_shortcode( $name, $callback ) {
	global $shortcodes;
	$shortcodes[ $name ] = $callback;
}
function shortcode_atts( $defaults, $attributes ) {
	return array_intersect_key( $attributes, $defaults ) + $defaults;
}
function get_option( $name, $default = false ) {
	global $site;
	return $site['options'][ $name ] ?? $default;
}
function register_setting( $group, $name, $arguments ) {
	global $settings;
	$settings[ $name ] = $arguments;
}
function add_settings_error( $setting, $code, $message, $type = 'error' ) {
	global $messages;
	$messages[] = "$type: $message";
}
function register_block_type( $folder, $arguments ) {
	global $block;
	$block                         = (object) ( json_decode( file_get_contents( "$folder/block.json" ), true ) + $arguments );
	$block->editor_script_handles = array( 'fbss-section-editor-script' );
	return $block;
}
function get_block_wrapper_attributes() {
	return 'class="wp-block-fbss-section"';
}
function wp_enqueue_script( $handle ) {
	global $enqueued;
	$enqueued[] = $handle;
}
function wp_add_inline_script( $handle, $code ) {
	global $inline;
	$inline[] = $code;
}
function wp_print_inline_script_tag( $code, $attributes ) {
	foreach ( $attributes as $name => $value ) {
		$attributes[ $name ] = " $name=\"" . esc_attr( $value ) . '"';
	}
	echo '<script' . implode( $attributes ) . ">\n$code\n</script>\n";
}
function wp_register_script() {}
function wp_set_script_translations() {}
function load_plugin_textdomain() {}
function __( $text ) {
	return $text;
}
function esc_html__( $text ) {
	return esc_html( $text );
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function wp_json_encode( $value, $flags = 0 ) {
	return json_encode( $value, $flags );
}
function wp_check_invalid_utf8( $text ) {
	return preg_match( '//u', $text ) ? $text : '';
}
function current_user_can() {
	global $site;
	return ! empty( $site['editor'] );
}
function is_admin() {
	global $site;
	return ! empty( $site['admin'] );
}
function get_locale() {
	global $site;
	return $site['locale'] ?? 'en_US';
}
function get_user_locale() {
	return get_locale();
}
function plugin_dir_path( $file ) {
	return dirname( $file ) . '/';
}
function plugin_basename( $file ) {
	return basename( dirname( $file ) ) . '/' . basename( $file );
}
function plugins_url( $path ) {
	return "https://site.example/wp-content/plugins/fbss-patient-information/$path";
}

$admin         = $site['admin'] ?? false;
$site['admin'] = false;
require $site['folder'] . '/fbss.php';
$site['admin'] = $admin;
apply_filters( 'init' );

/** The events of a site, by name. */
$events = array(
	'settings'  => function ( $saved ) use ( &$site ) {
		$site['options']['fbss_settings'] = $saved;
	},
	'shortcode' => function ( $attributes ) use ( &$shortcodes ) {
		return $shortcodes['fbss']( $attributes );
	},
	'block'     => function ( $attributes ) use ( &$block ) {
		$defaults = array_map(
			function ( $attribute ) {
				return $attribute['default'];
			},
			$block->attributes
		);
		return ( $block->render_callback )( $attributes + $defaults );
	},
	'footer'    => function () {
		ob_start();
		apply_filters( 'wp_footer' );
		return ob_get_clean();
	},
	'save'      => function ( $sent ) use ( &$settings, &$messages ) {
		$messages = array();
		$saved    = $settings['fbss_settings']['sanitize_callback']( $sent );
		return array(
			'saved'    => $saved,
			'messages' => $messages,
		);
	},
	'rocket'    => function ( $files ) {
		return apply_filters( 'rocket_exclude_js', $files );
	},
	'content'   => function ( $text ) {
		return apply_filters( 'the_content', $text );
	},
	'comment'   => function ( $text ) {
		return apply_filters( 'comment_text', $text );
	},
	'cached'    => function () {
		return ! defined( 'DONOTCACHEPAGE' );
	},
	'scriptTag' => function ( $before = '' ) {
		// phpcs:ignore WordPress.WP.EnqueuedResources
		$tag = $before . "<script src='https://site.example/wp-content/plugins/fbss-patient-information/assets/fbss.min.js?ver=1' id='fbss-js'></script>\n";
		return apply_filters( 'script_loader_tag', $tag, 'fbss' );
	},
	'loadsFor'  => function ( $text ) use ( &$enqueued ) {
		$enqueued = array();
		apply_filters( 'the_content', $text );
		return in_array( 'fbss', $enqueued, true );
	},
	'editor'    => function () use ( &$inline ) {
		apply_filters( 'enqueue_block_editor_assets' );
		return json_decode( substr( $inline[0], strlen( 'window.fbssBlock = ' ), -1 ), true );
	},
);

$results = array();
foreach ( $site['events'] as $event ) {
	$results[] = $events[ $event[0] ]( ...array_slice( $event, 1 ) );
}
echo json_encode( $results, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
