<?php
/**
 * The sections as HTML that can be read without JavaScript. The script replaces it with the elements.
 *
 * @package fbss
 */

namespace Fbss;

require_once __DIR__ . '/rules.php';

/**
 * The sections, languages and countries of a package.
 */
final class Sections {

	/**
	 * The folder of the package.
	 *
	 * @var string
	 */
	private $folder;

	/**
	 * The content of data.php, once it has been read.
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
	 * @return string[] Their names, in the order of the guide, which is the last.
	 */
	public function names(): array {
		return array_keys( $this->data()['sections'] );
	}

	/**
	 * The sections that a guide can show.
	 *
	 * @param string $lang A language tag or a locale.
	 * @return string[] Their titles in the language, or in English if it is not available, by name.
	 */
	public function titles( string $lang ): array {
		return $this->data()['languages'][ $this->language( $lang ) ]['titles'];
	}

	/**
	 * The sections that take an attribute.
	 *
	 * @param string $attribute The attribute's name.
	 * @return string[] Their names.
	 */
	public function with_attribute( string $attribute ): array {
		return array_keys(
			array_filter(
				$this->data()['sections'],
				function ( $attributes ) use ( $attribute ) {
					return in_array( $attribute, $attributes, true );
				}
			)
		);
	}

	/**
	 * The attributes that each section takes.
	 *
	 * @return array[] Their names, by section.
	 */
	public function attributes(): array {
		return $this->data()['sections'];
	}

	/**
	 * The attributes with a fixed set of values. An author may set each of them: none is a number or a text.
	 *
	 * @return array[] The values, by attribute.
	 */
	public function options(): array {
		return $this->data()['options'];
	}

	/**
	 * The values that an author has chosen for the attributes with a fixed set of them.
	 *
	 * @param string[] $written What the author has written, by attribute.
	 * @return string[] The value of each attribute; empty if the author has written none, or another one.
	 */
	public function chosen( array $written ): array {
		$chosen = array();
		foreach ( $this->options() as $name => $values ) {
			$value           = strtolower( trimmed( $written[ $name ] ?? '' ) );
			$chosen[ $name ] = in_array( $value, $values, true ) ? $value : '';
		}
		return $chosen;
	}

	/**
	 * The content as JSON-LD (schema.org), for search engines.
	 *
	 * @param string $language An available language.
	 * @return string The JSON, safe in a script element.
	 */
	public function structured_data( string $language ): string {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the package itself.
		return (string) file_get_contents( "$this->folder/structured-data/$language.json" );
	}

	/**
	 * The sections of a guide that does not name its own.
	 *
	 * @return string[] Their names.
	 */
	public function default_sections(): array {
		return $this->data()['default_sections'];
	}

	/**
	 * The section that every guide shows.
	 *
	 * @return string Its name.
	 */
	public function emergency_section(): string {
		return $this->data()['emergency_section'];
	}

	/**
	 * The start of the line for readers who cannot telephone, and the call without a number, as readers see them.
	 *
	 * @param string $lang A language tag or a locale.
	 * @return string[] With `cannot_telephone` and `call_local`, in the language, or in English if it is not available.
	 */
	public function emergency_texts( string $lang ): array {
		$language = $this->data()['languages'][ $this->language( $lang ) ];
		return array_intersect_key( $language, array_flip( array( 'cannot_telephone', 'call_local' ) ) );
	}

	/**
	 * The available languages.
	 *
	 * @return string[] Their native names by language tag.
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
	 * The countries with a known emergency number, in the order of their names.
	 *
	 * @param string $lang The language of the names: a language tag or a locale.
	 * @return array[] Each with `name` and `number`, by the country's code.
	 */
	public function countries( string $lang ): array {
		$countries = array();
		foreach ( $this->data()['languages'][ $this->language( $lang ) ]['countries'] as $code => $name ) {
			$countries[ $code ] = array(
				'name'   => $name,
				'number' => $this->data()['emergency_numbers'][ $code ],
			);
		}
		return $countries;
	}

	/**
	 * The available language for a language tag: the same language in the same script, whatever the region. es_MX gets
	 * Spanish; zh_TW, which is Traditional, does not get Simplified Chinese. The table comes from the script's own matching,
	 * so both give the same answer.
	 *
	 * @param string $tag A language tag, with hyphens or underscores.
	 * @return string The available language; empty if there is none, or if the tag is malformed.
	 */
	public function match_language( string $tag ): string {
		$tags = $this->data()['language_tags'];
		$tag  = strtolower( str_replace( '_', '-', trimmed( $tag ) ) );
		// Extensions and private use do not change the language.
		$tag = preg_replace( '/(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/D', '', $tag );
		while ( ! isset( $tags[ $tag ] ) ) {
			// A variant or a region can go. A script (4 letters) or an extended language (3) cannot: it is another language.
			$shorter = preg_replace( '/-(?:[a-z]{2}|[0-9]{3}|[a-z0-9]{5,8}|[0-9][a-z0-9]{3})$/D', '', $tag );
			if ( $shorter === $tag ) {
				return '';
			}
			$tag = $shorter;
		}
		return $tags[ $tag ];
	}

	/**
	 * The available language for a language tag, or English.
	 *
	 * @param string $tag A language tag, with hyphens or underscores.
	 * @return string The language.
	 */
	public function language( string $tag ): string {
		$language = $this->match_language( $tag );
		return '' === $language ? 'en' : $language;
	}

	/**
	 * The code of a country on the list.
	 *
	 * @param string $country A code, in upper or lower case.
	 * @return string The code; empty if the country is not on the list.
	 */
	public function country( string $country ): string {
		$code = strtoupper( trimmed( $country ) );
		return isset( $this->data()['emergency_numbers'][ $code ] ) ? $code : '';
	}

	/**
	 * The emergency number to show: the number that is set, or else that of the country. A number that cannot be used is
	 * not replaced by the country's: a wrong number is worse than none.
	 *
	 * @param string $number  The number that is set; empty if none is.
	 * @param string $country A country's code.
	 * @return string The number; empty if there is none.
	 */
	public function emergency_number( string $number, string $country ): string {
		if ( '' !== $number ) {
			return emergency_number( $number );
		}
		return $this->data()['emergency_numbers'][ $this->country( $country ) ] ?? '';
	}

	/**
	 * The sections of a guide, from what an author has written. The emergency symptoms are always among them.
	 *
	 * @param string $text Names of sections, separated by commas.
	 * @return array With `names`, empty for the default, and `unknown`, the names that are not sections.
	 */
	public function guide_sections( string $text ): array {
		$written   = array_unique( array_filter( array_map( __NAMESPACE__ . '\trimmed', explode( ',', strtolower( $text ) ) ), 'strlen' ) );
		$available = array_diff( $this->names(), array( 'guide' ) );
		$names     = array_values( array_intersect( $written, $available ) );
		if ( $names && ! in_array( $this->emergency_section(), $names, true ) ) {
			array_unshift( $names, $this->emergency_section() );
		}
		return array(
			'names'   => $names,
			'unknown' => array_values( array_diff( $written, $available ) ),
		);
	}

	/**
	 * A section as HTML.
	 *
	 * @param string $section  A known section.
	 * @param string $language An available language.
	 * @param array  $options  All optional: `level` of the first heading, 1 to 6; `chosen`, the values from the method of
	 *                         this name; `sections`, names for a guide, empty for the default; `country` that the settings
	 *                         do not have; `number`, the emergency number; `contact`, the contact line; `text_contact`, the
	 *                         line for readers who cannot telephone.
	 * @return string The HTML, from the package's own files. The options in it are escaped.
	 */
	public function html( string $section, string $language, array $options ): string {
		$level    = (int) ( $options['level'] ?? 2 );
		$chosen   = $options['chosen'] ?? array();
		$sections = 'guide' === $section ? ( $options['sections'] ?? array() ) : array();

		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the package itself.
		$html = (string) file_get_contents( "$this->folder/fragments/$language/$section.html" );
		$html = self::with_sections( $html, $sections ? $sections : $this->default_sections() );
		$html = $this->with_call( $html, $options['number'] ?? '' );
		$html = self::with_text_contact( $html, $options['text_contact'] ?? '' );
		$html = self::with_contact( $html, $options['contact'] ?? '' );
		$html = self::with_level( $html, $level );
		// A guide has none: its section "about" has the same content.
		$html = self::with_footer( $html, 'guide' !== $section && 'none' !== ( $chosen['footer'] ?? '' ) );
		if ( 'faq' === $section && ! empty( $chosen['single'] ) ) {
			$html = self::with_single( $html );
		}

		// The package itself adds the structured data: the element would add it a second time.
		unset( $chosen['structured-data'] );
		$attributes = $chosen + array(
			'sections' => implode( ',', $sections ),
			'country'  => $options['country'] ?? '',
		);
		$markup     = 2 === $level ? '' : " data-fbss-heading-level=\"$level\"";
		foreach ( $attributes as $name => $value ) {
			if ( '' !== $value && in_array( $section, $this->with_attribute( $name ), true ) ) {
				$markup .= " data-fbss-$name=\"" . escape( $value ) . '"';
			}
		}
		return preg_replace( '/ data-fbss="[\w-]+"/', '$0' . $markup, $html, 1 );
	}

	/**
	 * Chooses the sections of a guide.
	 *
	 * @param string   $html  The fragment. Any other than a guide's stays as it is.
	 * @param string[] $names The sections in their order.
	 * @return string The fragment.
	 */
	private static function with_sections( string $html, array $names ): string {
		if ( ! preg_match_all( '~<!--fbss:section ([a-z-]+)-->(.*?)<!--/fbss:section-->\n~s', $html, $all, PREG_SET_ORDER ) ) {
			return $html;
		}
		$blocks = array_column( $all, 2, 1 );
		$shown  = '';
		foreach ( $names as $name ) {
			$shown .= $blocks[ $name ];
		}
		$start = strpos( $html, $all[0][0] );
		$end   = strrpos( $html, '<!--/fbss:section-->' ) + strlen( "<!--/fbss:section-->\n" );
		return substr_replace( $html, $shown, $start, $end - $start );
	}

	/**
	 * Replaces "Call your local emergency number" with a link to the number.
	 *
	 * @param string $html   The fragment.
	 * @param string $number The number; empty to keep the text.
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
	 * Puts the line for readers who cannot telephone beside each call, as the element does.
	 *
	 * @param string $html The fragment.
	 * @param string $line The line; empty for none.
	 * @return string The fragment.
	 */
	private static function with_text_contact( string $html, string $line ): string {
		return preg_replace_callback(
			'~<!--fbss:text-contact-->(.*?)<!--/fbss:text-contact-->\n~s',
			function ( $found ) use ( $line ) {
				return '' === $line ? '' : str_replace( '<!--fbss:line-->', escape( $line ), $found[1] ) . "\n";
			},
			$html
		);
	}

	/**
	 * Puts the contact line below the emergency symptoms, as the element does.
	 *
	 * @param string $html The fragment.
	 * @param string $line The line; empty for none.
	 * @return string The fragment.
	 */
	private static function with_contact( string $html, string $line ): string {
		$paragraph = '' === $line ? '' : '<p dir="auto">' . escape( $line ) . "</p>\n";
		return str_replace( "<!--fbss:contact-->\n", $paragraph, $html );
	}

	/**
	 * Shows or removes the footer, "about this information".
	 *
	 * @param string $html  The fragment.
	 * @param bool   $shown Whether it is shown.
	 * @return string The fragment.
	 */
	private static function with_footer( string $html, bool $shown ): string {
		return preg_replace( '~<!--fbss:footer-->\n(.*?)<!--/fbss:footer-->\n~s', $shown ? '$1' : '', $html );
	}

	/**
	 * Keeps at most one answer open, as the element does. The one on emergencies, which is open, stays so.
	 *
	 * @param string $html The fragment with the questions.
	 * @return string The fragment.
	 */
	private static function with_single( string $html ): string {
		return preg_replace( '~<details(?=>\n<summary><h[1-6]>)~', '$0 name="fbss-faq"', $html );
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
	 * The data of the package.
	 *
	 * @return array The content of data.php.
	 */
	private function data(): array {
		if ( null === $this->data ) {
			$this->data = require "$this->folder/data.php";
		}
		return $this->data;
	}
}
