<?php

declare(strict_types=1);

namespace Drupal\fbss;

use Drupal\Component\Utility\Html;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Drupal\Core\StringTranslation\TranslationInterface;

/**
 * The sections as HTML that reads without JavaScript.
 *
 * The code is under the MIT licence, which is compatible with the GPL. The
 * words in fragments/ and assets/ are under CC BY 4.0.
 */
class Fragments {

  use StringTranslationTrait;

  /**
   * What the build knows: languages and countries.
   *
   * @var array|null
   */
  protected ?array $data = NULL;

  public function __construct(TranslationInterface $string_translation) {
    $this->setStringTranslation($string_translation);
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
    return array_map(fn (array $language) => $language['name'], $this->data()['languages']);
  }

  /**
   * The countries whose emergency number is known: name and number.
   *
   * @param string $langcode
   *   The language of the names.
   */
  public function countries(string $langcode): array {
    $language = $this->match($langcode) ?? 'en';
    $countries = array_map(
      fn (array $country) => $country['names'][$language] . ' (' . $country['number'] . ')',
      $this->data()['countries'],
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
   * The language on offer that a language tag asks for, whatever the region.
   *
   * A tag in another script matches nothing: zh-TW, which is Traditional, is
   * not Simplified Chinese.
   */
  public function match(string $tag): ?string {
    $parts = explode('-', strtolower(str_replace('_', '-', trim($tag))));
    $script = '';
    foreach (array_slice($parts, 1) as $part) {
      if (preg_match('/^[a-z]{4}$/', $part)) {
        $script = $part;
      }
      elseif ($parts[0] === 'zh' && $script === '' && in_array($part, ['tw', 'hk', 'mo'], TRUE)) {
        $script = 'hant';
      }
    }
    foreach ($this->data()['languages'] as $code => $language) {
      $own = explode('-', strtolower($code));
      if ($own[0] === $parts[0] && ($script === '' || strtolower($language['script']) === $script)) {
        return $code;
      }
    }
    return NULL;
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
   *   With heading-level, country and emergency-number. What cannot be used
   *   counts for nothing.
   */
  public function render(string $section, string $lang, array $options = []): string {
    $section = $this->has($section) ? $section : 'overview';
    $language = $this->match($lang) ?? 'en';
    $attributes = [];

    $html = (string) file_get_contents($this->folder() . "/fragments/$language/$section.html");

    $country = strtoupper(trim((string) ($options['country'] ?? '')));
    $number = trim((string) ($options['emergency-number'] ?? ''));
    if (!preg_match('/^(?=.*\d)[\d +()*#-]{1,30}$/D', $number)) {
      $number = '';
    }
    if ($number !== '') {
      $attributes['emergency-number'] = $number;
    }
    if (isset($this->data()['countries'][$country])) {
      $attributes['country'] = $country;
      $number = $number === '' ? $this->data()['countries'][$country]['number'] : $number;
    }
    if ($number !== '') {
      $html = $this->withEmergencyNumber($html, $language, $number);
    }

    $level = (string) ($options['heading-level'] ?? '2');
    if (preg_match('/^[13-6]$/D', $level)) {
      $attributes['heading-level'] = $level;
      $html = preg_replace_callback(
        '~<(/?)h([1-6])(?=[\s>])~',
        fn (array $found) => '<' . $found[1] . 'h' . min(6, (int) $found[2] + (int) $level - 2),
        $html,
      );
    }

    $said = '';
    foreach ($attributes as $name => $value) {
      $said .= ' data-fbss-' . $name . '="' . Html::escape((string) $value) . '"';
    }
    return preg_replace('/ data-fbss="[\w-]+"/', '$0' . $said, $html, 1);
  }

  /**
   * Puts the emergency number in the place of "your local emergency number".
   */
  protected function withEmergencyNumber(string $html, string $language, string $number): string {
    $address = 'tel:' . str_replace('#', '%23', preg_replace('/[^\d+*#]/', '', $number));
    foreach (array_unique([$language, 'en']) as $spoken) {
      $words = $this->data()['languages'][$spoken];
      $html = str_replace(
        htmlspecialchars($words['callLocal'], ENT_NOQUOTES),
        htmlspecialchars($words['call'], ENT_NOQUOTES) . ' <a href="' . Html::escape($address) . '"><bdi dir="ltr">' . Html::escape($number) . '</bdi></a>',
        $html,
      );
    }
    return $html;
  }

  /**
   * What the build knows.
   */
  protected function data(): array {
    return $this->data ??= require $this->folder() . '/data.php';
  }

  /**
   * The folder of the module.
   */
  protected function folder(): string {
    return dirname(__DIR__);
  }

}
