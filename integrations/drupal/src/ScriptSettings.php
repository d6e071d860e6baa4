<?php

declare(strict_types=1);

namespace Drupal\fbss;

use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
use Drupal\Core\Config\ConfigCrudEvent;
use Drupal\Core\Config\ConfigEvents;
use Symfony\Component\EventDispatcher\EventSubscriberInterface;

/**
 * Updates the script tag when a setting changes, even by an import.
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
   * Clears the libraries, because the script's tag has the settings.
   */
  public function onSave(ConfigCrudEvent $event): void {
    if ($event->getConfig()->getName() === 'fbss.settings') {
      $this->cacheTags->invalidateTags(['library_info']);
    }
  }

}
