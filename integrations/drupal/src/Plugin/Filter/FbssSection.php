<?php

declare(strict_types=1);

namespace Drupal\fbss\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\fbss\FragmentsInterface;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Symfony\Component\DependencyInjection\ContainerInterface;
use function Fbss\trimmed;

require_once dirname(__DIR__, 3) . '/shared/rules.php';

/**
 * Replaces links to sections and [fbss:section:language] with the sections.
 */
#[Filter(
  id: 'fbss_section',
  title: new TranslatableMarkup('Show FBSS sections'),
  type: FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
  description: new TranslatableMarkup('Shows a section in place of [fbss:faq:es], and of a paragraph that is a link to a page below a folder in the settings of the module. Place it after the filters that limit HTML or convert line breaks.'),
  weight: 50,
)]
class FbssSection extends FilterBase implements ContainerFactoryPluginInterface {

  /**
   * A placeholder in a text: section, then optional language and options.
   */
  protected const PLACEHOLDER = '/\[\s*fbss\s*:\s*([\w-]+)(?:\s*:\s*([\w-]+))?((?:\s+[a-z-]+=[\w,-]+)*)\s*\]/iu';

  /**
   * The options of a link, which anybody can write.
   */
  protected const LINK_OPTIONS = ['heading-level', 'mode', 'sections', 'country'];

  /**
   * Elements in running text.
   */
  protected const PHRASING = ['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'];

  /**
   * Blocks that can contain only text.
   */
  protected const TEXT_BLOCKS = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary'];

  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    protected FragmentsInterface $fragments,
    protected LanguageManagerInterface $languages,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get(FragmentsInterface::class), $container->get('language_manager'));
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    // The text depends on the settings even if it has no section yet.
    $result->addCacheTags(['config:fbss.settings']);
    if (stripos($text, 'fbss') === FALSE && !$this->fragments->folders()) {
      return $result;
    }
    $langcode = (string) $langcode;
    if (in_array($langcode, ['', LanguageInterface::LANGCODE_NOT_SPECIFIED, LanguageInterface::LANGCODE_NOT_APPLICABLE], TRUE)) {
      $langcode = $this->languages->getCurrentLanguage(LanguageInterface::TYPE_CONTENT)->getId();
      $result->addCacheContexts(['languages:' . LanguageInterface::TYPE_CONTENT]);
    }
    $document = Html::load($text);
    $changed = $this->replaceLinks($document);
    $changed = $this->replacePlaceholders($document, $langcode, $result) || $changed;
    $changed = $this->endTeaser($document) || $changed;
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
   *
   * Drupal before 11.4 requires the argument; there is one length only.
   */
  public function tips($long = FALSE) {
    return $this->t('[fbss:faq:es] shows a section: its name and, if you like, its language. [fbss:red-flags:es mode=list] shows the emergency symptoms as a list.');
  }

  /**
   * Replaces links that are alone in a paragraph with sections.
   */
  protected function replaceLinks(\DOMDocument $document): bool {
    $changed = FALSE;
    foreach (iterator_to_array((new \DOMXPath($document))->query('//p[count(.//a) = 1]')) as $paragraph) {
      $link = $paragraph->getElementsByTagName('a')->item(0);
      $alone = trimmed($paragraph->textContent) === trimmed($link->textContent) && $this->isText($paragraph);
      $page = $alone && !$this->isFromUser($link) ? $this->fragments->linkedPage($link->getAttribute('href')) : NULL;
      if (!$page) {
        continue;
      }
      $this->insert($paragraph, $this->html($page['section'], $page['lang'], $page['query'], self::LINK_OPTIONS));
      $paragraph->parentNode->removeChild($paragraph);
      $changed = TRUE;
    }
    return $changed;
  }

  /**
   * Replaces the placeholders in the text with sections.
   */
  protected function replacePlaceholders(\DOMDocument $document, string $langcode, FilterProcessResult $result): bool {
    // An author may set more than a link.
    $allowed = [...self::LINK_OPTIONS, ...array_keys($this->fragments->options())];
    // The last section after each insertion point.
    $last = new \SplObjectStorage();
    $query = '//body//text()[not(ancestor::code or ancestor::pre or ancestor::script or ancestor::style or ancestor::textarea)]';
    foreach (iterator_to_array((new \DOMXPath($document))->query($query)) as $node) {
      if (!preg_match_all(self::PLACEHOLDER, $node->data, $all, PREG_SET_ORDER)) {
        continue;
      }
      $point = $this->insertionPoint($node);
      foreach ($all as $found) {
        preg_match_all('/([a-z-]+)=(\S+)/iu', $found[3] ?? '', $options);
        $lang = ($found[2] ?? '') ?: $langcode;
        $written = array_combine(array_map('strtolower', $options[1]), $options[2]);
        $html = $this->html(strtolower($found[1]), $lang, $written, $allowed);
        $result->addAttachments($this->fragments->attachments($lang, $written));
        $last[$point] = $this->insert(isset($last[$point]) ? $last[$point] : $point, $html);
      }
      $node->data = preg_replace(self::PLACEHOLDER, '', $node->data);
      if ($point instanceof \DOMElement && trimmed($point->textContent) === '' && $this->isText($point)) {
        $point->parentNode->removeChild($point);
      }
    }
    return count($last) > 0;
  }

  /**
   * The node after which the section of a placeholder is inserted.
   *
   * Paragraphs, headings, links and emphasis cannot contain a section.
   */
  protected function insertionPoint(\DOMText $text): \DOMNode {
    $point = $text;
    while (in_array($point->parentNode->nodeName, [...self::PHRASING, ...self::TEXT_BLOCKS], TRUE) && !in_array($point->nodeName, self::TEXT_BLOCKS, TRUE)) {
      $point = $point->parentNode;
    }
    return (new \DOMXPath($text->ownerDocument))->query('ancestor::a', $point)->item(0) ?? $point;
  }

  /**
   * Whether an element contains only text: no image, frame, form field etc.
   */
  protected function isText(\DOMElement $element): bool {
    foreach ($element->getElementsByTagName('*') as $inner) {
      if (!in_array($inner->nodeName, ['br', ...self::PHRASING], TRUE)) {
        return FALSE;
      }
    }
    return TRUE;
  }

  /**
   * Ends the teaser before the first section.
   *
   * Drupal trims the filtered text after a number of characters, or at the marker
   * that is inserted here. A trimmed section could show the emergency heading
   * without its symptoms. If the author has inserted a marker, none is added: a
   * section before it is complete.
   *
   * A placeholder of the render system would survive more ways of trimming. But
   * BigPipe loads it with JavaScript for users who are logged in, and a filter
   * that limits HTML removes it: the section would be missing.
   */
  protected function endTeaser(\DOMDocument $document): bool {
    $xpath = new \DOMXPath($document);
    $start = $xpath->query('//body//*[@data-fbss][.//h1 or .//h2 or .//h3 or .//h4 or .//h5 or .//h6]')->item(0);
    if (!$start || $xpath->query('//body//comment()[. = "break"][not(ancestor::*[@data-fbss])]')->length) {
      return FALSE;
    }
    // Between the blocks of the text, so that no element stays open.
    while ($start->parentNode->nodeName !== 'body') {
      $start = $start->parentNode;
    }
    $start->parentNode->insertBefore($document->createComment('break'), $start);
    return TRUE;
  }

  /**
   * Whether a link is marked as user-generated.
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
   * Renders a section with those of the options that are allowed.
   */
  protected function html(string $section, string $lang, array $options, array $allowed): string {
    return $this->fragments->render($section, $lang, array_intersect_key($options, array_flip($allowed)));
  }

  /**
   * Inserts a section after a node.
   *
   * @return \DOMNode
   *   The section's last node.
   */
  protected function insert(\DOMNode $last, string $html): \DOMNode {
    foreach (iterator_to_array(Html::load($html)->getElementsByTagName('body')->item(0)->childNodes) as $child) {
      if ($child instanceof \DOMElement) {
        $last = $last->parentNode->insertBefore($last->ownerDocument->importNode($child, TRUE), $last->nextSibling);
      }
    }
    return $last;
  }

}
