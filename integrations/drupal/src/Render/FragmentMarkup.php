<?php

declare(strict_types=1);

namespace Drupal\fbss\Render;

use Drupal\Component\Render\MarkupInterface;
use Drupal\Component\Render\MarkupTrait;

/**
 * The HTML of a section, which Drupal need not filter.
 *
 * It comes from the module's own files, and the settings and options in it are
 * validated and escaped.
 *
 * @internal
 *   Only for the result of FragmentsInterface::render().
 */
final class FragmentMarkup implements MarkupInterface, \Countable {

  use MarkupTrait;

}
