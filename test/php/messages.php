<?php
/**
 * Prints the messages that PHP files pass to WordPress's translation functions, and the name and the description in the
 * header of the plugin, as JSON: texts by file. Takes the folder of the plugin and the paths of the files in it.
 */

$functions = array( '__', '_e', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e' );
$messages  = array();

foreach ( array_slice( $argv, 2 ) as $file ) {
	$messages[ $file ] = array();
	$tokens            = array_values(
		array_filter(
			PhpToken::tokenize( file_get_contents( "$argv[1]/$file" ) ),
			function ( $token ) {
				return ! $token->is( T_WHITESPACE );
			}
		)
	);
	foreach ( $tokens as $index => $token ) {
		if ( $token->is( T_DOC_COMMENT ) && preg_match_all( '/^ \* (?:Plugin Name|Description): +(.*)$/m', $token->text, $found ) ) {
			array_push( $messages[ $file ], ...$found[1] );
		}
		if ( ! $token->is( T_STRING ) || ! in_array( $token->text, $functions, true ) ) {
			continue;
		}
		list( $text, , $domain ) = array_slice( $tokens, $index + 2, 3 );
		if ( ! $text->is( T_CONSTANT_ENCAPSED_STRING ) || "'fbss-patient-information'" !== $domain->text ) {
			throw new Exception( "$file:$token->line: no text in quotes, or another text domain" );
		}
		$messages[ $file ][] = stripslashes( substr( $text->text, 1, -1 ) );
	}
}
echo json_encode( $messages, JSON_THROW_ON_ERROR );
