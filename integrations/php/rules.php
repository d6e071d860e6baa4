<?php
/**
 * What is accepted as an emergency number, a contact line, a folder of pages, and a link to a page. The script has the
 * same rules.
 *
 * @package fbss
 */

namespace Fbss;

/**
 * Text as HTML, also within a quoted attribute.
 *
 * @param string $text The text.
 * @return string The HTML.
 */
function escape( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
}

/**
 * Removes white space at both ends, as the script does.
 *
 * @param string $text The text.
 * @return string The text; empty where it is not UTF-8.
 */
function trimmed( string $text ): string {
	return (string) preg_replace( '/^[\s\p{Z}\x{FEFF}]+|[\s\p{Z}\x{FEFF}]+$/u', '', $text );
}

/**
 * An emergency number, as people write it: digits, spaces and + - ( ), at least two digits, 30 characters at most. A +
 * comes first.
 * Without * and #: with them a telephone may run a code, or refuse to dial.
 *
 * @param string $text What was written.
 * @return string The number; empty where it cannot be used.
 */
function emergency_number( string $text ): string {
	$number = trimmed( $text );
	return 1 === preg_match( '/^(?!.{31})(?=(?:.*[0-9]){2})\(?\+?[0-9 ()-]+$/D', $number ) ? $number : '';
}

/**
 * Plain text in one line, without what can disguise it: control characters, invisible and blank characters and marks that
 * override the direction of the text are removed, and a letter has at most four combining marks. The joiners and the direction
 * marks that Urdu, Hindi and Arabic need stay.
 *
 * @param string $text What was written.
 * @return string The text; empty where it is not UTF-8.
 */
function plain_text( string $text ): string {
	$joiners = '\x{061C}\x{200C}-\x{200F}';
	// Cc, Cf, Default_Ignorable_Code_Point and two blanks that have it not, as ranges: PCRE does not know that property.
	$hidden  = '\0-\x{1F}\x{7F}-\x{9F}\x{AD}\x{34F}\x{600}-\x{605}\x{61C}\x{6DD}\x{70F}\x{890}-\x{891}\x{8E2}\x{115F}-\x{1160}'
		. '\x{17B4}-\x{17B5}\x{180B}-\x{180F}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{206F}\x{2800}\x{3164}'
		. '\x{FE00}-\x{FE0F}\x{FEFF}\x{FFA0}\x{FFF0}-\x{FFFC}\x{110BD}\x{110CD}\x{13430}-\x{1343F}\x{1BCA0}-\x{1BCA3}'
		. '\x{1D173}-\x{1D17A}\x{E0000}-\x{E0FFF}';
	$plain   = preg_replace(
		array( '/[\t-\r\x{2028}\x{2029}]+/u', "/(?![$joiners])[$hidden]/u", "/([\\p{M}$joiners]{4})[\\p{M}$joiners]+/u" ),
		array( ' ', '', '$1' ),
		$text
	);
	return trimmed( (string) $plain );
}

/**
 * A contact line: plain text of 120 characters at most.
 *
 * @param string $text What was written. What is longer is cut.
 * @return string The line.
 */
function contact_line( string $text ): string {
	return preg_match( '/^.{0,120}/us', plain_text( $text ), $found ) ? $found[0] : '';
}

/**
 * An origin in the form that addresses are compared in.
 *
 * @param string $origin Scheme, host and, where there is one, port.
 * @return string The origin.
 */
function normal_origin( string $origin ): string {
	return preg_replace( '~^(http://.*):80$|^(https://.*):443$~D', '$1$2', strtolower( $origin ) );
}

/**
 * The folders that a setting names, with white space between: whole addresses, such as https://example.org/fbss/embed/.
 *
 * @param string $text What was written.
 * @return array With `folders`, each ending in a slash, and `refused`, what is no address of a folder.
 */
function folders( string $text ): array {
	$found = array(
		'folders' => array(),
		'refused' => array(),
	);
	foreach ( preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY ) as $address ) {
		$is_address = preg_match( '~^(https?://[a-z0-9.-]+(?::[0-9]{1,5})?)(/[\w.\~!$&()*+,;=:@%/-]*)?$~iD', $address, $parts );
		$path       = $parts[2] ?? '/';
		if ( ! $is_address || preg_match( '~/(?:\.|%2e){1,2}(?:/|$)|\.html$~iD', $path ) ) {
			$found['refused'][] = $address;
		} else {
			$found['folders'][] = normal_origin( $parts[1] ) . rtrim( $path, '/' ) . '/';
		}
	}
	$found['folders'] = array_values( array_unique( $found['folders'] ) );
	return $found;
}

/**
 * The page that an address leads to, where it is below one of the folders.
 *
 * @param string   $address A whole address. One that is written in an unusual way leads nowhere.
 * @param string[] $folders The folders.
 * @return array|null With `lang`, `section` and `query`.
 */
function linked_page( string $address, array $folders ) {
	if ( ! preg_match( '~^(https?://[^/?#\\\\]+)(/[^?#]*)(?:\?([^#]*))?(?:#.*)?$~isD', trim( $address ), $parts ) ) {
		return null;
	}
	$page = normal_origin( $parts[1] ) . $parts[2];
	foreach ( $folders as $folder ) {
		$below = 0 === strpos( $page, $folder ) ? substr( $page, strlen( $folder ) ) : '';
		if ( preg_match( '~^([\w-]+)/([a-z-]+)(?:\.html)?$~D', $below, $names ) ) {
			parse_str( $parts[3] ?? '', $query );
			return array(
				'lang'    => $names[1],
				'section' => $names[2],
				'query'   => array_filter( $query, 'is_string' ),
			);
		}
	}
	return null;
}
