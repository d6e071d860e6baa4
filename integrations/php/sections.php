<?php
/**
 * The sections as HTML that reads without JavaScript. The script makes the elements of it.
 *
 * @package fbss
 */

namespace Fbss;

require_once __DIR__ . '/rules.php';

/**
 * What the build has put into the package: sections, languages and countries.
 */
final class Sections {

	/**
	 * The folder of the package.
	 *
	 * @var string
	 */
	private $folder;

	/**
	 * What data.php has.
	 *
	 * @var array|null
	 */
	private $data = null;

	/**
	 * Sections of one package.
	 *
	 * @param string $folder The folder with data.php and fragments.
	 */
	public function __construct( string $folder ) {
		$this->folder = rtrim( $folder, '/' );
	}

	/**
	 * The sections.
	 *
	 * @return string[] Their names.
	 */
	public function sections(): array {
		return array_values( $this->data()['sections'] );
	}

	/**
	 * The languages, each with its own name.
	 *
	 * @return string[] Names by the language's code.
	 */
	public function languages(): array {
		return array_map(
			function ( $language ) {
				return $language['name'];
			},
			$this->data()['languages']
		);
	}

	/**
	 * The countries whose emergency number is known, in the order of their names.
	 *
	 * @param string $lang The language of their names.
	 * @return array[] Each with `name` and `number`, by the country's code.
	 */
	public function countries( string $lang ): array {
		$match     = $this->match_language( $lang );
		$language  = '' === $match ? 'en' : $match;
		$countries = array();
		foreach ( explode( ' ', $this->data()['languages'][ $language ]['countries'] ) as $code ) {
			$country            = $this->data()['countries'][ $code ];
			$countries[ $code ] = array(
				'name'   => $country['names'][ $language ],
				'number' => $country['number'],
			);
		}
		return $countries;
	}

	/**
	 * The language on offer that a language tag or a locale asks for: the one of the same language and script, whatever
	 * the region. es_MX is Spanish; zh_TW, which is Traditional, is not Simplified Chinese.
	 *
	 * @param string $tag A language tag or a locale.
	 * @return string The language's code; empty where it is not on offer.
	 */
	public function match_language( string $tag ): string {
		$parts  = explode( '-', strtolower( str_replace( '_', '-', trim( $tag ) ) ) );
		$script = '';
		foreach ( array_slice( $parts, 1 ) as $part ) {
			if ( 1 === preg_match( '/^[a-z]{4}$/D', $part ) ) {
				$script = $part;
			} elseif ( 'zh' === $parts[0] && '' === $script && in_array( $part, array( 'tw', 'hk', 'mo' ), true ) ) {
				$script = 'hant';
			}
		}
		foreach ( $this->data()['languages'] as $code => $language ) {
			$own = explode( '-', strtolower( $code ) );
			if ( $own[0] === $parts[0] && ( '' === $script || strtolower( $language['script'] ) === $script ) ) {
				return $code;
			}
		}
		return '';
	}

	/**
	 * The code of a country on the list.
	 *
	 * @param string $country A code, in either case.
	 * @return string The code; empty where the country is not on the list.
	 */
	public function country( string $country ): string {
		$code = strtoupper( trimmed( $country ) );
		return isset( $this->data()['countries'][ $code ] ) ? $code : '';
	}

	/**
	 * The emergency number to show: the one that is stated, else that of the country. The first that is stated decides.
	 * Where it cannot be used there is no number: a wrong number is worse than none.
	 *
	 * @param string $number  A number; empty: none is stated.
	 * @param string $country A country's code.
	 * @return string The number; empty where there is none.
	 */
	public function emergency_number( string $number, string $country ): string {
		if ( '' !== $number ) {
			return emergency_number( $number );
		}
		$code = $this->country( $country );
		return '' === $code ? '' : $this->data()['countries'][ $code ]['number'];
	}

	/**
	 * The sections that a guide is asked for. The emergency signs are always among them.
	 *
	 * @param string $text Names of sections with commas between.
	 * @return array With `names`, empty for all, and `unknown`, what is no section.
	 */
	public function names( string $text ): array {
		$asked = array_unique( array_filter( array_map( __NAMESPACE__ . '\trimmed', explode( ',', strtolower( $text ) ) ), 'strlen' ) );
		$known = array_diff( $this->data()['sections'], array( 'guide' ) );
		$names = array_values( array_intersect( $asked, $known ) );
		if ( $names && ! in_array( 'red-flags', $names, true ) ) {
			array_unshift( $names, 'red-flags' );
		}
		return array(
			'names'   => $names,
			'unknown' => array_values( array_diff( $asked, $known ) ),
		);
	}

	/**
	 * A section's HTML.
	 *
	 * @param string $section  A section on offer.
	 * @param string $language A language on offer.
	 * @param array  $options  `level` of the first heading, 1 to 6; `mode`, check or list; `sections`, names for a guide,
	 *                         empty for all; `country` that the page does not set; `number` to call; `line`, the contact
	 *                         line; `text_line`, the line for readers who cannot telephone. None has to be there.
	 * @return string The HTML. It comes from the package's own files; what is put in is escaped.
	 */
	public function html( string $section, string $language, array $options ): string {
		$level    = (int) ( $options['level'] ?? 2 );
		$mode     = $options['mode'] ?? '';
		$sections = 'guide' === $section ? ( $options['sections'] ?? array() ) : array();
		$country  = $options['country'] ?? '';

		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the package itself.
		$html = (string) file_get_contents( "$this->folder/fragments/$language/$section.html" );
		$html = self::with_sections( $html, $sections );
		$html = $this->with_call( $html, $options['number'] ?? '' );
		$html = self::with_text_line( $html, $options['text_line'] ?? '' );
		$html = self::with_line( $html, $options['line'] ?? '' );
		$html = self::with_level( $html, $level );

		$takes_mode = in_array( $section, array( 'red-flags', 'guide' ), true );
		$attributes = array(
			'heading-level' => 2 === $level ? '' : (string) $level,
			'mode'          => $takes_mode ? $mode : '',
			'sections'      => implode( ',', $sections ),
			'country'       => $country,
		);
		$markup     = '';
		foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
			$markup .= " data-fbss-$name=\"" . escape( $value ) . '"';
		}
		return preg_replace( '/ data-fbss="[\w-]+"/', '$0' . $markup, $html, 1 );
	}

	/**
	 * Chooses the sections of a guide.
	 *
	 * @param string   $html  The fragment.
	 * @param string[] $names The sections in their order; empty: all but those that have to be named.
	 * @return string The fragment.
	 */
	private static function with_sections( string $html, array $names ): string {
		if ( ! preg_match_all( '~<!--fbss:section ([a-z-]+)( if-named)?-->(.*?)<!--/fbss:section-->\n~s', $html, $all, PREG_SET_ORDER ) ) {
			return $html;
		}
		$blocks = array();
		foreach ( $all as list( , $name, $if_named, $block ) ) {
			$blocks[ $name ] = $block;
			if ( '' === $if_named ) {
				$default[] = $name;
			}
		}
		$shown = '';
		foreach ( $names ? $names : $default as $name ) {
			$shown .= $blocks[ $name ];
		}
		$start = strpos( $html, $all[0][0] );
		$end   = strrpos( $html, '<!--/fbss:section-->' ) + strlen( "<!--/fbss:section-->\n" );
		return substr_replace( $html, $shown, $start, $end - $start );
	}

	/**
	 * Puts the emergency number in the place of "your local emergency number".
	 *
	 * @param string $html   The fragment.
	 * @param string $number The number; empty: the text stays.
	 * @return string The fragment.
	 */
	private function with_call( string $html, string $number ): string {
		$address = 'tel:' . preg_replace( array( '/(\+.*)\(0\)/', '/[^0-9+]/' ), array( '$1', '' ), $number );
		$link    = '<a href="' . escape( $address ) . '"><bdi dir="ltr">' . escape( $number ) . '</bdi></a>';
		return preg_replace_callback(
			'~<!--fbss:call ([\w-]+)-->(.*?)<!--/fbss:call-->~s',
			function ( $found ) use ( $number, $link ) {
				return '' === $number ? $found[2] : escape( $this->data()['languages'][ $found[1] ]['call'] ) . ' ' . $link;
			},
			$html
		);
	}

	/**
	 * Puts the line for readers who cannot telephone beside each call, where the element shows it, too.
	 *
	 * @param string $html The fragment.
	 * @param string $line The line; empty: none.
	 * @return string The fragment.
	 */
	private static function with_text_line( string $html, string $line ): string {
		return preg_replace_callback(
			'~<!--fbss:text-contact-->(.*?)<!--/fbss:text-contact-->\n~s',
			function ( $found ) use ( $line ) {
				return '' === $line ? '' : str_replace( '<!--fbss:line-->', escape( $line ), $found[1] ) . "\n";
			},
			$html
		);
	}

	/**
	 * Puts the contact line below the emergency signs, where the element shows it, too.
	 *
	 * @param string $html The fragment.
	 * @param string $line The line; empty: none.
	 * @return string The fragment.
	 */
	private static function with_line( string $html, string $line ): string {
		$paragraph = '' === $line ? '' : '<p dir="auto">' . escape( $line ) . "</p>\n";
		return str_replace( "<!--fbss:contact-->\n", $paragraph, $html );
	}

	/**
	 * Moves the headings of a fragment, which start at level 2, to another level.
	 *
	 * @param string $html  The fragment.
	 * @param int    $level The level of its first heading.
	 * @return string The fragment.
	 */
	private static function with_level( string $html, int $level ): string {
		return preg_replace_callback(
			'~<(/?)h([1-6])(?=[\s>])~',
			function ( $found ) use ( $level ) {
				return '<' . $found[1] . 'h' . min( 6, (int) $found[2] + $level - 2 );
			},
			$html
		);
	}

	/**
	 * What the build knows.
	 *
	 * @return array See data.php.
	 */
	private function data(): array {
		if ( null === $this->data ) {
			$this->data = require "$this->folder/data.php";
		}
		return $this->data;
	}
}
