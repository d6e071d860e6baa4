<?php

declare(strict_types=1);

namespace Drupal\fbss;

use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Drupal\Core\StringTranslation\TranslationInterface;
use Drupal\fbss\Render\FragmentMarkup;
use Fbss\Sections;
use function Fbss\contact_line;
use function Fbss\folders;
use function Fbss\linked_page;

require_once dirname(__DIR__) . '/shared/sections.php';

/**
 * The sections as HTML that can be read without JavaScript.
 *
 * The code is under the MIT licence, the content in fragments/ and assets/ is
 * under CC BY 4.0. Both are compatible with the GPL.
 */
class Fragments implements FragmentsInterface {

  use StringTranslationTrait;

  /**
   * The data and the HTML that the build has written into the module.
   */
  protected Sections $built;

  public function __construct(TranslationInterface $string_translation, protected ConfigFactoryInterface $configFactory) {
    $this->setStringTranslation($string_translation);
    $this->built = new Sections(dirname(__DIR__));
  }

  /**
   * {@inheritdoc}
   */
  public function sections(string $langcode): array {
    return $this->built->titles($langcode) + ['guide' => $this->t('The whole guide')];
  }

  /**
   * {@inheritdoc}
   */
  public function withOption(string $option): array {
    return $this->built->with_attribute($option);
  }

  /**
   * {@inheritdoc}
   */
  public function options(): array {
    return $this->built->options();
  }

  /**
   * {@inheritdoc}
   */
  public function emergencyTexts(string $langcode): array {
    return $this->built->emergency_texts($langcode);
  }

  /**
   * {@inheritdoc}
   */
  public function emergencySection(): string {
    return $this->built->emergency_section();
  }

  /**
   * {@inheritdoc}
   */
  public function languages(): array {
    return $this->built->languages();
  }

  /**
   * {@inheritdoc}
   */
  public function countries(string $langcode): array {
    return array_map(
      fn (array $country) => $country['name'] . ' (' . $country['number'] . ')',
      $this->built->countries($langcode),
    );
  }

  /**
   * {@inheritdoc}
   */
  public function has(string $section): bool {
    return in_array($section, $this->built->names(), TRUE);
  }

  /**
   * {@inheritdoc}
   */
  public function countryIsOpen(): bool {
    return $this->setting('country') === '' && $this->setting('emergency_number') === '';
  }

  /**
   * {@inheritdoc}
   */
  public function folders(): array {
    return folders($this->setting('embeds'))['folders'];
  }

  /**
   * {@inheritdoc}
   */
  public function linkedPage(string $address): ?array {
    $page = linked_page($address, $this->folders());
    $exists = $page && $this->has($page['section']) && isset($this->languages()[$page['lang']]);
    return $exists ? $page : NULL;
  }

  /**
   * {@inheritdoc}
   */
  public function scriptAttributes(): array {
    return array_filter([
      'data-country' => $this->setting('country'),
      'data-emergency-number' => $this->setting('emergency_number'),
      'data-contact' => contact_line($this->setting('contact')),
      'data-text-contact' => contact_line($this->setting('text_contact')),
      'data-embeds' => implode(' ', $this->folders()),
    ], 'strlen');
  }

  /**
   * {@inheritdoc}
   */
  public function render(string $section, string $lang, array $options = []): string {
    $level = (string) ($options['heading-level'] ?? '');
    $country = $this->countryIsOpen() ? $this->built->country((string) ($options['country'] ?? '')) : '';
    return $this->built->html(
      $this->has($section) ? $section : 'overview',
      $this->built->language($lang),
      [
        'level' => preg_match('/^[1-6]$/D', $level) ? (int) $level : 2,
        'chosen' => $this->built->chosen(array_map('strval', $options)),
        'sections' => $this->built->guide_sections((string) ($options['sections'] ?? ''))['names'],
        'country' => $country,
        'number' => $this->built->emergency_number($this->setting('emergency_number'), $country ?: $this->setting('country')),
        'contact' => contact_line($this->setting('contact')),
        'text_contact' => contact_line($this->setting('text_contact')),
      ],
    );
  }

  /**
   * {@inheritdoc}
   */
  public function attachments(string $lang, array $options = []): array {
    $attached = ['library' => ['fbss/fbss']];
    if ($this->built->chosen(array_map('strval', $options))['structured-data'] !== '') {
      $data = [
        '#type' => 'html_tag',
        '#tag' => 'script',
        '#attributes' => ['type' => 'application/ld+json'],
        '#value' => FragmentMarkup::create($this->built->structured_data($this->built->language($lang))),
      ];
      $attached['html_head'] = [[$data, 'fbss_structured_data']];
    }
    return $attached;
  }

  /**
   * A setting of the module.
   */
  protected function setting(string $name): string {
    return (string) $this->configFactory->get('fbss.settings')->get($name);
  }

}
