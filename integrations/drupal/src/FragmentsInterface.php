<?php

declare(strict_types=1);

namespace Drupal\fbss;

/**
 * The sections as HTML that reads without JavaScript.
 */
interface FragmentsInterface {

  /**
   * The sections, each with what an editor calls it.
   */
  public function sections(): array;

  /**
   * The languages on offer, each with its own name.
   */
  public function languages(): array;

  /**
   * The countries whose emergency number is known: name and number.
   *
   * @param string $langcode
   *   The language of the names, and of their order.
   */
  public function countries(string $langcode): array;

  /**
   * Whether a section is on offer.
   */
  public function has(string $section): bool;

  /**
   * Whether an author may choose a country.
   *
   * It is so only where the settings have neither a country nor a number.
   */
  public function countryIsOpen(): bool;

  /**
   * The folders whose links become sections.
   */
  public function folders(): array;

  /**
   * The page that a link leads to, where it is below a folder of the settings.
   *
   * @param string $address
   *   The link's address.
   *
   * @return array|null
   *   With lang, section and query.
   */
  public function linkedPage(string $address): ?array;

  /**
   * The settings as the script's tag has them.
   */
  public function scriptAttributes(): array;

  /**
   * A section's plain HTML. The script makes the element of it.
   *
   * What is not on offer is replaced, so that a reader never sees an empty
   * page: another section by the overview, another language by English.
   *
   * @param string $section
   *   The section.
   * @param string $lang
   *   The language.
   * @param array $options
   *   With heading-level, mode, sections and country, as text. Any other, and
   *   what cannot be used, is ignored. Whom to call is in the settings: a
   *   country counts only where they have neither a country nor a number.
   */
  public function render(string $section, string $lang, array $options = []): string;

}
