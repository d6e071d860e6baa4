<?php

declare(strict_types=1);

namespace Drupal\fbss;

/**
 * The sections as HTML that can be read without JavaScript.
 */
interface FragmentsInterface {

  /**
   * The sections and the guide: titles by name.
   *
   * @param string $langcode
   *   The language of the titles.
   */
  public function sections(string $langcode): array;

  /**
   * The sections that take an option, by name.
   *
   * @param string $option
   *   The option, such as mode or footer.
   */
  public function withOption(string $option): array;

  /**
   * The options with a fixed set of values: the values by name.
   */
  public function options(): array;

  /**
   * The section that every guide shows.
   */
  public function emergencySection(): string;

  /**
   * The start of the line for readers who cannot telephone, and of the call.
   *
   * @param string $langcode
   *   The language of the texts.
   *
   * @return string[]
   *   With cannot_telephone, and call_local, the call without a number.
   */
  public function emergencyTexts(string $langcode): array;

  /**
   * The available languages: native names by language code.
   */
  public function languages(): array;

  /**
   * The countries with a known emergency number: name and number by code.
   *
   * @param string $langcode
   *   The language of the names and of their order.
   */
  public function countries(string $langcode): array;

  /**
   * Whether a section exists.
   */
  public function has(string $section): bool;

  /**
   * Whether an author may choose a country.
   *
   * Only if the settings have neither a country nor a number.
   */
  public function countryIsOpen(): bool;

  /**
   * The folders whose links become sections.
   */
  public function folders(): array;

  /**
   * The page that a link leads to, if it is below a folder in the settings.
   *
   * @param string $address
   *   The link's URL.
   *
   * @return array|null
   *   With lang, section and query; NULL for any other link.
   */
  public function linkedPage(string $address): ?array;

  /**
   * The settings as attributes of the script tag.
   */
  public function scriptAttributes(): array;

  /**
   * Renders a section as plain HTML. The script replaces it with the element.
   *
   * A reader never sees an empty page: an unknown section falls back to the
   * overview, an unknown language to English.
   *
   * @param string $section
   *   The section.
   * @param string $lang
   *   The language.
   * @param array $options
   *   With heading-level, sections, country and those of options(), as text.
   *   Other options and invalid values are ignored. A country is used only if
   *   the settings have neither a country nor a number.
   */
  public function render(string $section, string $lang, array $options = []): string;

  /**
   * What a page needs for a section: the script and, as an option, its data.
   *
   * @param string $lang
   *   The language.
   * @param array $options
   *   As for render().
   *
   * @return array
   *   For #attached. The structured data is in the head of the page, once.
   */
  public function attachments(string $lang, array $options = []): array;

}
