<?php

declare(strict_types=1);

namespace Drupal\fbss\Plugin\Filter;

use Drupal\Component\Utility\Html;
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
 *   description = @Translation("Shows a section where a paragraph has [fbss:faq:es], or is a link to a page below a folder that the settings of the module name. Place it after the filter that limits HTML."),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
 *   weight = 50
 * )
 */
class FbssSection extends FilterBase implements ContainerFactoryPluginInterface {

  /**
   * A placeholder in a text: section, language and options, if they are there.
   */
  protected const PLACEHOLDER = '/\[fbss:([\w-]+)(?::([\w-]+))?((?:\s+[a-z-]+=[\w,-]+)*)\s*\]/u';

  /**
   * What a link or a placeholder may choose beside section and language.
   */
  protected const OPTIONS = ['heading-level', 'mode', 'sections', 'country'];

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
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    // The text depends on the settings, also where it has no section yet.
    $result->addCacheTags(['config:fbss.settings']);
    if (!str_contains($text, 'fbss') && !$this->fragments->folders()) {
      return $result;
    }
    $document = Html::load($text);
    $changed = $this->replaceLinks($document);
    $changed = $this->replacePlaceholders($document, (string) $langcode) || $changed;
    if ($changed) {
      $result->setProcessedText(Html::serialize($document));
    }
    if ($changed || preg_match('~<fbss-|\sdata-fbss=|\sclass="[^"]*\bfbss-~', $text) || $this->hasPage($document)) {
      $result->addAttachments(['library' => ['fbss/fbss']]);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE) {
    return $this->t('[fbss:faq:es] shows a section: its name and, if you like, its language. [fbss:red-flags:es mode=list] shows the emergency signs as a list.');
  }

  /**
   * Puts sections in the place of the links that are alone in a paragraph.
   */
  protected function replaceLinks(\DOMDocument $document): bool {
    $changed = FALSE;
    foreach (iterator_to_array((new \DOMXPath($document))->query('//p[count(.//a) = 1]')) as $paragraph) {
      $link = $paragraph->getElementsByTagName('a')->item(0);
      $alone = trim($paragraph->textContent) === trim($link->textContent) && !$paragraph->getElementsByTagName('img')->length;
      $page = $alone && !$this->isFromUser($link) ? $this->fragments->linkedPage($link->getAttribute('href')) : NULL;
      if (!$page) {
        continue;
      }
      $this->insert($document, $paragraph, $this->html($page['section'], $page['lang'], $page['query']));
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
        preg_match_all('/([a-z-]+)=(\S+)/u', $found[3] ?? '', $options);
        $lang = ($found[2] ?? '') ?: $langcode;
        $html = $this->html(strtolower($found[1]), $lang, array_combine($options[1], $options[2]));
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
   * Whether a link is marked as written by a user of the site.
   */
  protected function isFromUser(\DOMElement $link): bool {
    return in_array('ugc', preg_split('/\s+/', strtolower($link->getAttribute('rel'))), TRUE);
  }

  /**
   * Whether a text has a link to a page of a section, or a frame of one.
   */
  protected function hasPage(\DOMDocument $document): bool {
    foreach ((new \DOMXPath($document))->query('//a/@href | //iframe/@src') as $address) {
      if ($this->fragments->linkedPage($address->nodeValue)) {
        return TRUE;
      }
    }
    return FALSE;
  }

  /**
   * A section's HTML, with those options that an author may choose.
   */
  protected function html(string $section, string $lang, array $options): string {
    return $this->fragments->render($section, $lang, array_intersect_key($options, array_flip(self::OPTIONS)));
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
