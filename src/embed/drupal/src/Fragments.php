<?php

declare(strict_types=1);

namespace Drupal\fbss;

use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Drupal\Core\StringTranslation\TranslationInterface;
use Fbss\Sections;
use function Fbss\contact_line;
use function Fbss\folders;
use function Fbss\linked_page;

require_once dirname(__DIR__) . '/shared/sections.php';

/**
 * The sections as HTML that reads without JavaScript.
 *
 * The code is under the MIT licence, the content in fragments/ and assets/ is
 * under CC BY 4.0. Both are compatible with the GPL.
 */
class Fragments {

  use StringTranslationTrait;

  /**
   * What the build has put into the module.
   */
  protected Sections $built;

  public function __construct(TranslationInterface $string_translation, protected ConfigFactoryInterface $configFactory) {
    $this->setStringTranslation($string_translation);
    $this->built = new Sections(dirname(__DIR__));
  }

  /**
   * The sections, each with what an editor calls it.
   */
  public function sections(): array {
    return [
      'overview' => $this->t('What it is'),
      'red-flags' => $this->t('Emergency signs'),
      'symptoms' => $this->t('Symptoms'),
      'causes' => $this->t('Causes'),
      'risk-factors' => $this->t('Risk factors'),
      'diagnosis' => $this->t('Diagnosis'),
      'treatment' => $this->t('Treatment'),
      'prevention' => $this->t('Lower the risk'),
      'faq' => $this->t('Questions people ask'),
      'see-a-doctor' => $this->t('When to see a doctor'),
      'quick-facts' => $this->t('Quick facts'),
      'references' => $this->t('Sources'),
      'about' => $this->t('About this information'),
      'guide' => $this->t('The whole guide'),
    ];
  }

  /**
   * The languages on offer, each with its own name.
   */
  public function languages(): array {
    return $this->built->languages();
  }

  /**
   * The countries whose emergency number is known: name and number.
   *
   * @param string $langcode
   *   The language of the names.
   */
  public function countries(string $langcode): array {
    $countries = array_map(
      fn (array $country) => $country['name'] . ' (' . $country['number'] . ')',
      $this->built->countries($langcode),
    );
    asort($countries);
    return $countries;
  }

  /**
   * Whether a section is on offer.
   */
  public function has(string $section): bool {
    return array_key_exists($section, $this->sections());
  }

  /**
   * Whether an author may choose a country.
   *
   * It is so only where the settings have neither a country nor a number.
   */
  public function countryIsOpen(): bool {
    return $this->setting('country') === '' && $this->setting('emergency_number') === '';
  }

  /**
   * The folders whose links become sections.
   */
  public function folders(): array {
    return folders($this->setting('embeds'))['folders'];
  }

  /**
   * The page that a link leads to, where it is below a folder of the settings.
   *
   * @param string $address
   *   The link's address.
   *
   * @return array|null
   *   With lang, section and query.
   */
  public function linkedPage(string $address): ?array {
    $page = linked_page($address, $this->folders());
    return $page && $this->has($page['section']) ? $page : NULL;
  }

  /**
   * The settings as the script's tag has them.
   */
  public function scriptAttributes(): array {
    return array_filter([
      'data-country' => $this->setting('country'),
      'data-emergency-number' => $this->setting('emergency_number'),
      'data-contact' => contact_line($this->setting('contact')),
      'data-embeds' => implode(' ', $this->folders()),
    ], 'strlen');
  }

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
  public function render(string $section, string $lang, array $options = []): string {
    $level = (string) ($options['heading-level'] ?? '');
    $mode = strtolower((string) ($options['mode'] ?? ''));
    $country = $this->countryIsOpen() ? $this->built->country((string) ($options['country'] ?? '')) : '';
    return $this->built->html(
      $this->has($section) ? $section : 'overview',
      $this->built->match_language($lang) ?: 'en',
      [
        'level' => preg_match('/^[1-6]$/D', $level) ? (int) $level : 2,
        'mode' => in_array($mode, ['check', 'list'], TRUE) ? $mode : '',
        'sections' => $this->built->names((string) ($options['sections'] ?? ''))['names'],
        'country' => $country,
        'number' => $this->built->emergency_number($this->setting('emergency_number'), $country ?: $this->setting('country')),
        'line' => contact_line($this->setting('contact')),
      ],
    );
  }

  /**
   * A setting of the module.
   */
  protected function setting(string $name): string {
    return (string) $this->configFactory->get('fbss.settings')->get($name);
  }

}
