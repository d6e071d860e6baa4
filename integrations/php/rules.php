<?php
/**
 * Validates emergency numbers, contact lines, folders of pages and links to pages, by the same rules as the script.
 *
 * @package fbss
 */

namespace Fbss;

/**
 * Text as HTML, which can also be in a quoted attribute.
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
 * @return string The text; empty if it is not UTF-8.
 */
function trimmed( string $text ): string {
	return (string) preg_replace( '/^[\s\p{Z}\x{FEFF}]+|[\s\p{Z}\x{FEFF}]+$/u', '', $text );
}

/**
 * An emergency number as people write it: digits, spaces and + - ( ), at least two digits, at most 30 characters. A + can
 * only come first. No * and #: they can be commands to the network, or keep a telephone from dialling.
 *
 * @param string $text The number as it was entered.
 * @return string The number; empty if it cannot be used.
 */
function emergency_number( string $text ): string {
	$number = trimmed( $text );
	return 1 === preg_match( '/^(?!.{31})(?=(?:.*[0-9]){2})\(?\+?[0-9 ()-]+$/D', $number ) ? $number : '';
}

/**
 * Plain text in one line, without characters that can disguise it: control characters, invisible and blank characters and
 * overrides of the text direction are removed, and a letter keeps at most four combining marks. The joiners and direction
 * marks that Urdu, Hindi and Arabic need stay.
 *
 * @param string $text The text as it was entered.
 * @return string The text; empty if it is not UTF-8.
 */
function plain_text( string $text ): string {
	$joiners = '\x{061C}\x{200C}-\x{200F}';
	// Cc, Cf, Default_Ignorable_Code_Point and two blanks without that property, as ranges: PCRE does not have it.
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
 * A contact line: plain text of at most 120 characters.
 *
 * @param string $text The line as it was entered. A longer one is cut.
 * @return string The line.
 */
function contact_line( string $text ): string {
	return preg_match( '/^.{0,120}/us', plain_text( $text ), $found ) ? $found[0] : '';
}

/**
 * An origin in the form in which addresses are compared.
 *
 * @param string $origin Scheme, host and, if there is one, port.
 * @return string The origin.
 */
function normal_origin( string $origin ): string {
	return preg_replace( '~^(http://.*):80$|^(https://.*):443$~D', '$1$2', strtolower( $origin ) );
}

/**
 * The folders in a setting: absolute URLs such as https://example.org/fbss/embed/, separated by white space.
 *
 * @param string $text The setting as it was entered.
 * @return array With `folders`, each ending in a slash, and `refused`, everything that is not the URL of a folder.
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
 * The page of a section that a link leads to, if it is below one of the folders.
 *
 * @param string   $address The link's URL. Only a plain absolute one is accepted.
 * @param string[] $folders The folders.
 * @return array|null With `lang`, `section` and `query`; null for any other link.
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
