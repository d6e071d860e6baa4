<?php

declare(strict_types=1);

namespace Drupal\fbss\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\fbss\FragmentsInterface;
use Symfony\Component\DependencyInjection\ContainerInterface;
use function Fbss\contact_line;
use function Fbss\emergency_number;
use function Fbss\folders;
use function Fbss\trimmed;

require_once dirname(__DIR__, 2) . '/shared/rules.php';

/**
 * The emergency number, the lines of the clinic, and the folders of links.
 */
class SettingsForm extends ConfigFormBase {

  /**
   * The sections.
   */
  protected FragmentsInterface $fragments;

  /**
   * The languages of the site.
   */
  protected LanguageManagerInterface $languages;

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container): static {
    $form = parent::create($container);
    $form->fragments = $container->get(FragmentsInterface::class);
    $form->languages = $container->get('language_manager');
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'fbss_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['fbss.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $config = $this->config('fbss.settings');
    $langcode = $this->languages->getCurrentLanguage()->getId();
    $texts = $this->fragments->emergencyTexts($langcode);
    $form['country'] = [
      '#type' => 'select',
      '#title' => $this->t('Country'),
      '#options' => $this->fragments->countries($langcode),
      '#empty_value' => '',
      '#empty_option' => $this->t('Not set'),
      '#default_value' => $config->get('country'),
      '#description' => $this->t('The country whose emergency number is shown. Until a country or a number is set, readers see “@call”.', ['@call' => $texts['call_local']]),
    ];
    $form['emergency_number'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Emergency number'),
      '#maxlength' => 30,
      // Browsers read it with the flag v, in which ( ) and - are escaped.
      '#pattern' => '\(?\+?[0-9 \(\)\-]*[0-9][0-9 \(\)\-]*[0-9][0-9 \(\)\-]*',
      '#default_value' => $config->get('emergency_number'),
      '#description' => $this->t('Overrides the country’s number. Digits, spaces and + - ( ), at least two digits.'),
    ];
    $form['contact'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Your contact line'),
      '#maxlength' => 120,
      '#default_value' => $config->get('contact'),
      '#description' => $this->t('One line, such as the telephone number of your spine clinic. Shown below the emergency symptoms, in every language as you write it here.'),
    ];
    $form['text_contact'] = [
      '#type' => 'textfield',
      '#title' => $this->t('For readers who cannot telephone'),
      '#maxlength' => 120,
      '#default_value' => $config->get('text_contact'),
      '#description' => $this->t('What readers who are deaf or cannot speak can do, such as: text 999. Shown beside each emergency call, after “@start” in the language of the section, as you write it here.', ['@start' => $texts['cannot_telephone']]),
    ];
    $form['embeds'] = [
      '#type' => 'textarea',
      '#title' => $this->t('Links that become sections'),
      '#rows' => 3,
      '#default_value' => $config->get('embeds'),
      '#description' => $this->t('Addresses of folders with the pages of the sections, one per line, such as https://example.org/fbss/embed/. A link to a page below them becomes the section, and a frame of one fits its height. Until you set one, links stay links. A link never sets the number or your lines.'),
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    parent::validateForm($form, $form_state);
    $number = (string) $form_state->getValue('emergency_number');
    if (trim($number) !== '' && emergency_number($number) === '') {
      $form_state->setErrorByName('emergency_number', $this->t('The emergency number may have digits, spaces and + - ( ), at least two digits, and 30 characters at most.'));
    }
    $contact = (string) $form_state->getValue('contact');
    if (contact_line($contact) !== trimmed($contact)) {
      $form_state->setErrorByName('contact', $this->t('The contact line has invisible characters, or is longer than 120 characters. Type it again.'));
    }
    $text_contact = (string) $form_state->getValue('text_contact');
    if (contact_line($text_contact) !== trimmed($text_contact)) {
      $form_state->setErrorByName('text_contact', $this->t('The line for readers who cannot telephone has invisible characters, or is longer than 120 characters. Type it again.'));
    }
    $refused = folders((string) $form_state->getValue('embeds'))['refused'];
    if ($refused) {
      $form_state->setErrorByName('embeds', $this->t('This is not the whole address of a folder, such as https://example.org/fbss/embed/: %address', ['%address' => $refused[0]]));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $this->config('fbss.settings')
      ->set('country', (string) $form_state->getValue('country'))
      ->set('emergency_number', emergency_number((string) $form_state->getValue('emergency_number')))
      ->set('contact', contact_line((string) $form_state->getValue('contact')))
      ->set('text_contact', contact_line((string) $form_state->getValue('text_contact')))
      ->set('embeds', implode("\n", folders((string) $form_state->getValue('embeds'))['folders']))
      ->save();
    parent::submitForm($form, $form_state);
  }

}
