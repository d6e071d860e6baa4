<?php

declare(strict_types=1);

namespace Drupal\fbss;

use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Plugin\FilterInterface;

/**
 * The position of "Show FBSS sections" among the filters of a text format.
 */
final class FilterOrder {

  /**
   * The filters that run after it, but must run before it.
   *
   * A filter that limits HTML removes parts of a section, and the marker that
   * ends the teaser. A filter that converts plain text adds line breaks to it.
   *
   * @param iterable $filters
   *   The filters of a text format in their order, by their ids.
   *
   * @return string[]
   *   Their labels.
   */
  public static function late(iterable $filters): array {
    $late = [];
    $passed = FALSE;
    foreach ($filters as $id => $filter) {
      if (!$filter->status) {
        continue;
      }
      if ($passed && in_array($filter->getType(), [FilterInterface::TYPE_HTML_RESTRICTOR, FilterInterface::TYPE_MARKUP_LANGUAGE], TRUE)) {
        $late[] = (string) $filter->getLabel();
      }
      $passed = $passed || $id === 'fbss_section';
    }
    return $late;
  }

  /**
   * Refuses a text format whose filters are in the wrong order.
   */
  public static function validateForm(array &$form, FormStateInterface $form_state): void {
    $format = $form_state->getFormObject()->buildEntity($form, $form_state);
    if ($late = self::late($format->filters()->sort())) {
      $form_state->setErrorByName('filters', self::message($late));
    }
  }

  /**
   * The message about filters in the wrong order.
   *
   * @param string[] $late
   *   The labels of the filters that run too late.
   */
  public static function message(array $late): TranslatableMarkup {
    return new TranslatableMarkup('In “Filter processing order”, move “Show FBSS sections” below: @filters. Otherwise they remove parts of the sections.', ['@filters' => implode(', ', $late)]);
  }

}
