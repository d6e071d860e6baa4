<?php

declare(strict_types=1);

namespace Drupal\fbss;

use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
use Drupal\Core\Config\ConfigCrudEvent;
use Drupal\Core\Config\ConfigEvents;
use Symfony\Component\EventDispatcher\EventSubscriberInterface;

/**
 * Lets a changed setting reach the script's tag, also where it is imported.
 */
class ScriptSettings implements EventSubscriberInterface {

  public function __construct(protected CacheTagsInvalidatorInterface $cacheTags) {}

  /**
   * {@inheritdoc}
   */
  public static function getSubscribedEvents(): array {
    return [ConfigEvents::SAVE => 'onSave', ConfigEvents::DELETE => 'onSave'];
  }

  /**
   * Forgets the libraries, whose script has the settings on its tag.
   */
  public function onSave(ConfigCrudEvent $event): void {
    if ($event->getConfig()->getName() === 'fbss.settings') {
      $this->cacheTags->invalidateTags(['library_info']);
    }
  }

}
