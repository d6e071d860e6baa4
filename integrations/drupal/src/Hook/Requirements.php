<?php

declare(strict_types=1);

namespace Drupal\fbss\Hook;

use Drupal\Core\Entity\EntityTypeManagerInterface;
use Drupal\Core\Extension\Requirement\RequirementSeverity;
use Drupal\Core\Hook\Attribute\Hook;
use Drupal\Core\StringTranslation\StringTranslationTrait;
use Drupal\fbss\FilterOrder;

/**
 * The module's entries in the status report.
 */
class Requirements {

  use StringTranslationTrait;

  public function __construct(protected EntityTypeManagerInterface $entityTypeManager) {}

  /**
   * Implements hook_runtime_requirements().
   *
   * The form of a text format refuses filters in the wrong order, but
   * configuration can be imported without the form.
   */
  #[Hook('runtime_requirements')]
  public function runtime(): array {
    $requirements = [];
    $formats = $this->entityTypeManager->getStorage('filter_format')->loadByProperties(['status' => TRUE]);
    foreach ($formats as $id => $format) {
      if ($late = FilterOrder::late($format->filters()->sort())) {
        $requirements["fbss_filter_order_$id"] = [
          'title' => $this->t('FBSS patient information'),
          'value' => $this->t('Text format %format', ['%format' => $format->label()]),
          'description' => FilterOrder::message($late),
          // The enumeration is new in Drupal 11.2.
          'severity' => enum_exists(RequirementSeverity::class) ? RequirementSeverity::Error : REQUIREMENT_ERROR,
        ];
      }
    }
    return $requirements;
  }

}
