<?php

declare(strict_types=1);

namespace Drupal\fbss\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\fbss\Fragments;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Shows a section where a text has a link to it, or [fbss:section:language].
 *
 * @Filter(
 *   id = "fbss_section",
 *   title = @Translation("Show FBSS sections"),
 *   description = @Translation("Shows a section where a paragraph is a link to its page, or has [fbss:faq:es]. Place it after the filter that limits HTML."),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
 *   settings = {
 *     "country" = "",
 *     "emergency_number" = "",
 *   },
 *   weight = 50
 * )
 */
class FbssSection extends FilterBase implements ContainerFactoryPluginInterface {

  /**
   * The address of a section's page: language, section, query.
   */
  protected const ADDRESS = '~/embed/([\w-]+)/([a-z-]+)\.html(?:\?([^#]*))?(?:#.*)?$~D';

  /**
   * A placeholder in a text: section and, if it is there, language.
   */
  protected const PLACEHOLDER = '/\[fbss:([\w-]+)(?::([\w-]+))?\]/';

  public function __construct(array $configuration, $plugin_id, $plugin_definition, protected Fragments $fragments) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('fbss.fragments'));
  }

  /**
   * {@inheritdoc}
   */
  public function settingsForm(array $form, FormStateInterface $form_state): array {
    $form['country'] = [
      '#type' => 'select',
      '#title' => $this->t('Country'),
      '#options' => $this->fragments->countries(\Drupal::languageManager()->getCurrentLanguage()->getId()),
      '#empty_value' => '',
      '#empty_option' => $this->t('Not set'),
      '#default_value' => $this->settings['country'],
      '#description' => $this->t('The country whose emergency number is shown, where a link says no other.'),
    ];
    $form['emergency_number'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Emergency number'),
      '#maxlength' => 30,
      '#pattern' => '[0-9 +()*#\-]*',
      '#default_value' => $this->settings['emergency_number'],
      '#description' => $this->t('Goes before the country’s number. Digits, spaces and + - ( ) * #.'),
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (!str_contains($text, 'fbss') && !str_contains($text, '/embed/')) {
      return $result;
    }
    $document = Html::load($text);
    $changed = $this->replaceLinks($document);
    $changed = $this->replacePlaceholders($document, (string) $langcode) || $changed;
    if ($changed) {
      $result->setProcessedText(Html::serialize($document));
    }
    if ($changed || preg_match('~<fbss-|\sdata-fbss=|\sclass="[^"]*\bfbss-|/embed/[\w-]+/[a-z-]+\.html~', $text)) {
      $result->addAttachments(['library' => ['fbss/fbss']]);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE) {
    return $this->t('[fbss:faq:es] shows a section: its name and, if you like, its language. So does a link to its page that is alone in its paragraph.');
  }

  /**
   * Puts sections in the place of the links that are alone in a paragraph.
   */
  protected function replaceLinks(\DOMDocument $document): bool {
    $changed = FALSE;
    foreach (iterator_to_array((new \DOMXPath($document))->query('//p[count(.//a) = 1]')) as $paragraph) {
      $link = $paragraph->getElementsByTagName('a')->item(0);
      $alone = trim($paragraph->textContent) === trim($link->textContent) && !$paragraph->getElementsByTagName('img')->length;
      if (!$alone || !preg_match(self::ADDRESS, $link->getAttribute('href'), $found) || !$this->fragments->has($found[2])) {
        continue;
      }
      parse_str($found[3] ?? '', $asked);
      $options = array_filter(array_intersect_key($asked, array_flip(['heading-level', 'country', 'emergency-number'])), 'is_string');
      $this->insert($document, $paragraph, $this->html($found[2], $found[1], $options));
      $paragraph->parentNode->removeChild($paragraph);
      $changed = TRUE;
    }
    return $changed;
  }

  /**
   * Puts sections in the place of the placeholders in the text.
   */
  protected function replacePlaceholders(\DOMDocument $document, string $langcode): bool {
    $changed = FALSE;
    $xpath = new \DOMXPath($document);
    $query = '//body//text()[contains(., "[fbss:")][not(ancestor::code or ancestor::pre or ancestor::script or ancestor::style or ancestor::textarea)]';
    foreach (iterator_to_array($xpath->query($query)) as $node) {
      if (!preg_match_all(self::PLACEHOLDER, $node->data, $all, PREG_SET_ORDER)) {
        continue;
      }
      // A paragraph, a heading or a link cannot hold a section: it goes below.
      $around = $xpath->query('ancestor::*[self::p or self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or self::a][last()]', $node)->item(0);
      $around = $around?->nodeName === 'a' ? ($xpath->query('ancestor::p', $around)->item(0) ?? $around) : $around;
      $place = $around ?? $node;
      foreach ($all as $found) {
        $html = $this->html(strtolower($found[1]), $found[2] ?? $langcode, []);
        $this->insert($document, $place, $html);
      }
      $node->data = preg_replace(self::PLACEHOLDER, '', $node->data);
      if ($around && trim($around->textContent) === '' && !$xpath->query('.//img', $around)->length) {
        $around->parentNode->removeChild($around);
      }
      $changed = TRUE;
    }
    return $changed;
  }

  /**
   * A section's HTML, with the filter's settings where a link says nothing.
   */
  protected function html(string $section, string $lang, array $options): string {
    $said = isset($options['country']) || isset($options['emergency-number']);
    return $this->fragments->render($section, $lang, $options + ($said ? [] : [
      'country' => $this->settings['country'],
      'emergency-number' => $this->settings['emergency_number'],
    ]));
  }

  /**
   * Puts HTML behind a node, and behind what was put there before.
   */
  protected function insert(\DOMDocument $document, \DOMNode $place, string $html): void {
    $after = $place->nextSibling;
    while ($after instanceof \DOMElement && $after->hasAttribute('data-fbss')) {
      $after = $after->nextSibling;
    }
    foreach (iterator_to_array(Html::load($html)->getElementsByTagName('body')->item(0)->childNodes) as $child) {
      if ($child instanceof \DOMElement) {
        $place->parentNode->insertBefore($document->importNode($child, TRUE), $after);
      }
    }
  }

}
