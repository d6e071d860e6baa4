<?php

declare(strict_types=1);

namespace Drupal\fbss\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\fbss\FragmentsInterface;
use Drupal\fbss\Render\FragmentMarkup;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * One section, or the whole guide.
 */
#[Block(
  id: 'fbss_section',
  admin_label: new TranslatableMarkup('FBSS section'),
  category: new TranslatableMarkup('FBSS patient information'),
)]
class FbssSection extends BlockBase implements ContainerFactoryPluginInterface {

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
  public function defaultConfiguration(): array {
    return [
      // The section has its own heading.
      'label_display' => '0',
      'section' => 'overview',
      'lang' => '',
      'heading_level' => 2,
      'mode' => '',
      'sections' => [],
      'single' => FALSE,
      'print' => '',
      'footer' => '',
      'structured_data' => FALSE,
      'country' => '',
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $langcode = $this->languages->getCurrentLanguage()->getId();
    $sections = $this->fragments->sections($langcode);
    $form['section'] = [
      '#type' => 'select',
      '#title' => $this->t('Section'),
      '#options' => $sections,
      '#default_value' => $this->configuration['section'],
      '#required' => TRUE,
    ];
    $form['lang'] = [
      '#type' => 'select',
      '#title' => $this->t('Language'),
      '#options' => $this->fragments->languages(),
      '#empty_value' => '',
      '#empty_option' => $this->t('The page’s language'),
      '#default_value' => $this->configuration['lang'],
    ];
    $form['heading_level'] = [
      '#type' => 'select',
      '#title' => $this->t('Heading level'),
      '#options' => array_combine(range(1, 6), range(1, 6)),
      '#default_value' => $this->configuration['heading_level'],
      '#description' => $this->t('The level that fits the headings around it.'),
    ];
    $form['mode'] = [
      '#type' => 'select',
      '#title' => $this->t('Emergency symptoms'),
      '#options' => ['list' => $this->t('A list without boxes to tick')],
      '#empty_value' => '',
      '#empty_option' => $this->t('The symptoms can be ticked'),
      '#default_value' => $this->configuration['mode'],
      '#states' => $this->visibleFor($this->fragments->withOption('mode')),
    ];
    $form['sections'] = [
      '#type' => 'checkboxes',
      '#title' => $this->t('Sections of the guide'),
      '#options' => array_diff_key($sections, array_flip(['guide', $this->fragments->emergencySection()])),
      '#default_value' => $this->configuration['sections'],
      '#description' => $this->t('If you tick none, all are shown. The emergency symptoms are always shown.'),
      '#states' => $this->visibleFor($this->fragments->withOption('sections')),
    ];
    $form['single'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('One answer at a time'),
      '#default_value' => $this->configuration['single'],
      '#description' => $this->t('Opening an answer closes the others, except the one on emergencies.'),
      '#states' => $this->visibleFor($this->fragments->withOption('single')),
    ];
    $form['print'] = [
      '#type' => 'select',
      '#title' => $this->t('Printed answers'),
      '#options' => ['open-only' => $this->t('Only those that are open')],
      '#empty_value' => '',
      '#empty_option' => $this->t('All of them'),
      '#default_value' => $this->configuration['print'],
      '#states' => $this->visibleFor($this->fragments->withOption('print')),
    ];
    $form['footer'] = [
      '#type' => 'select',
      '#title' => $sections['about'],
      '#options' => ['none' => $this->t('Not shown')],
      '#empty_value' => '',
      '#empty_option' => $this->t('Shown'),
      '#default_value' => $this->configuration['footer'],
      '#description' => $this->t('The footer of the card: the sources, the version and its dates, and who has reviewed it.'),
      '#states' => $this->visibleFor($this->fragments->withOption('footer')),
    ];
    $form['structured_data'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Structured data'),
      '#default_value' => $this->configuration['structured_data'],
      '#description' => $this->t('Adds the content to the page as schema.org data for search engines, once.'),
      '#states' => $this->visibleFor($this->fragments->withOption('structured-data')),
    ];
    $form['country'] = [
      '#type' => 'select',
      '#title' => $this->t('Country'),
      '#options' => $this->fragments->countries($langcode),
      '#empty_value' => '',
      '#empty_option' => $this->t('Not set'),
      '#default_value' => $this->configuration['country'],
      '#access' => $this->fragments->countryIsOpen(),
      '#states' => $this->visibleFor($this->fragments->withOption('country')),
      '#description' => $this->t('The country whose emergency number is shown. Until it is set, readers see “@call”. An administrator can set it for the whole site.', ['@call' => $this->fragments->emergencyTexts($langcode)['call_local']]),
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['section', 'lang', 'mode', 'print', 'footer', 'country'] as $name) {
      $this->configuration[$name] = (string) $form_state->getValue($name);
    }
    foreach (['single', 'structured_data'] as $name) {
      $this->configuration[$name] = (bool) $form_state->getValue($name);
    }
    $this->configuration['heading_level'] = (int) $form_state->getValue('heading_level');
    $this->configuration['sections'] = array_values(array_filter((array) $form_state->getValue('sections')));
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $lang = $this->configuration['lang'] ?: $this->languages->getCurrentLanguage(LanguageInterface::TYPE_CONTENT)->getId();
    $options = [
      'heading-level' => $this->configuration['heading_level'],
      'mode' => $this->configuration['mode'],
      'sections' => implode(',', (array) $this->configuration['sections']),
      'single' => $this->configuration['single'] ? 'true' : '',
      'print' => $this->configuration['print'],
      'footer' => $this->configuration['footer'],
      'structured-data' => $this->configuration['structured_data'] ? 'true' : '',
      'country' => $this->configuration['country'],
    ];
    return [
      '#markup' => FragmentMarkup::create($this->fragments->render((string) $this->configuration['section'], $lang, $options)),
      '#attached' => $this->fragments->attachments($lang, $options),
      '#cache' => [
        'contexts' => ['languages:' . LanguageInterface::TYPE_CONTENT],
        'tags' => ['config:fbss.settings'],
      ],
    ];
  }

  /**
   * Shows a field only for some of the sections.
   *
   * @param string[] $sections
   *   The sections.
   */
  protected function visibleFor(array $sections): array {
    return [
      'visible' => [
        ':input[name="settings[section]"]' => array_map(fn (string $section) => ['value' => $section], $sections),
      ],
    ];
  }

}
