<?php

declare(strict_types=1);

namespace Drupal\fbss;

use Fbss\Sections;
use Symfony\Component\Validator\Context\ExecutionContextInterface;
use function Fbss\contact_line;
use function Fbss\emergency_number;
use function Fbss\folders;
use function Fbss\trimmed;

require_once dirname(__DIR__) . '/shared/sections.php';

/**
 * The choices and checks for configuration, named in config/schema.
 *
 * They are for configuration that no form has checked, such as an import. An
 * invalid value is never shown, whatever they report.
 */
final class Configuration {

  /**
   * The sections.
   */
  public static function sections(): array {
    return self::built()->names();
  }

  /**
   * The languages; empty for that of the page.
   */
  public static function languages(): array {
    return ['', ...array_keys(self::built()->languages())];
  }

  /**
   * The countries; empty for none.
   */
  public static function countries(): array {
    return ['', ...array_keys(self::built()->countries('en'))];
  }

  /**
   * Checks an emergency number.
   */
  public static function checkNumber(?string $number, ExecutionContextInterface $context): void {
    if (trimmed((string) $number) !== '' && emergency_number((string) $number) === '') {
      $context->addViolation('The emergency number may have digits, spaces and + - ( ), at least two digits, and 30 characters at most.');
    }
  }

  /**
   * Checks a contact line.
   */
  public static function checkContact(?string $line, ExecutionContextInterface $context): void {
    if (contact_line((string) $line) !== trimmed((string) $line)) {
      $context->addViolation('The contact line has invisible characters, or is longer than 120 characters.');
    }
  }

  /**
   * Checks a line for readers who cannot telephone.
   */
  public static function checkTextContact(?string $line, ExecutionContextInterface $context): void {
    if (contact_line((string) $line) !== trimmed((string) $line)) {
      $context->addViolation('The line for readers who cannot telephone has invisible characters, or is longer than 120 characters.');
    }
  }

  /**
   * Checks the folders whose links become sections.
   */
  public static function checkFolders(?string $embeds, ExecutionContextInterface $context): void {
    foreach (folders((string) $embeds)['refused'] as $address) {
      $context->addViolation('This is not the whole address of a folder, such as https://example.org/fbss/embed/: @address', ['@address' => $address]);
    }
  }

  /**
   * The data that the build has written into the module.
   */
  private static function built(): Sections {
    return new Sections(dirname(__DIR__));
  }

}
