<?php
/**
 * Runs the module without Drupal, with stand-ins for the classes that it uses. Reads a site and its events from
 * standard input, and prints the result of each event.
 */

declare(strict_types=1);

namespace Drupal\Component\Utility {

  class Html {

    public static function load(string $html): \DOMDocument {
      $document = new \DOMDocument();
      @$document->loadHTML('<?xml encoding="utf-8"?><html><body>' . $html . '</body></html>', LIBXML_NOERROR);
      return $document;
    }

    public static function serialize(\DOMDocument $document): string {
      $html = '';
      foreach ($document->getElementsByTagName('body')->item(0)->childNodes as $child) {
        $html .= $document->saveHTML($child);
      }
      return $html;
    }

  }

}

namespace Drupal\Component\Render {

  interface MarkupInterface extends \JsonSerializable {}

  trait MarkupTrait {

    protected $string;

    public static function create($string) {
      $markup = new static();
      $markup->string = (string) $string;
      return $markup;
    }

    public function __toString(): string {
      return $this->string;
    }

    public function count(): int {
      return iconv_strlen($this->string);
    }

    public function jsonSerialize(): string {
      return $this->string;
    }

  }

}

namespace Drupal\Core\StringTranslation {

  interface TranslationInterface {}

  class TranslatableMarkup {

    public function __construct(protected string $text, protected array $arguments = []) {}

    public function __toString(): string {
      return strtr($this->text, $this->arguments);
    }

  }

  trait StringTranslationTrait {

    protected function t(string $text, array $arguments = []): string {
      return strtr($text, $arguments);
    }

    public function setStringTranslation(TranslationInterface $translation): static {
      return $this;
    }

  }

}

namespace Drupal\Core\Config {

  interface ConfigFactoryInterface {}

  final class ConfigEvents {
    const SAVE = 'config.save';
    const DELETE = 'config.delete';
  }

  class ConfigCrudEvent {

    public function __construct(protected Config $config) {}

    public function getConfig(): Config {
      return $this->config;
    }

  }

  class Config {

    public function __construct(protected string $name, public array $values) {}

    public function getName(): string {
      return $this->name;
    }

    public function get(string $key): mixed {
      return $this->values[$key] ?? NULL;
    }

    public function set(string $key, mixed $value): static {
      $this->values[$key] = $value;
      return $this;
    }

    public function save(): static {
      return $this;
    }

  }

}

namespace Drupal\Core {

  class Url {

    protected function __construct(protected string $route) {}

    public static function fromRoute(string $route): static {
      return new static($route);
    }

    public function toString(): string {
      preg_match("/^$this->route:\n  path: '(.*)'$/m", file_get_contents(\Drupal::$folder . '/fbss.routing.yml'), $found);
      return $found[1];
    }

  }

}

namespace Drupal\Core\Cache {

  interface CacheTagsInvalidatorInterface {

    public function invalidateTags(array $tags);

  }

}

namespace Drupal\Core\Entity {

  interface EntityTypeManagerInterface {}

}

namespace Drupal\Core\Form {

  interface FormStateInterface {}

  class FormState implements FormStateInterface {

    public array $errors = [];
    public object $formObject;

    public function __construct(protected array $values) {}

    public function getFormObject(): object {
      return $this->formObject;
    }

    public function getValue(string $name): mixed {
      return $this->values[$name] ?? NULL;
    }

    public function setErrorByName(string $name, string|\Stringable $message): void {
      $this->errors[$name] = $message;
    }

  }

  abstract class ConfigFormBase {

    use \Drupal\Core\StringTranslation\StringTranslationTrait;

    protected \Drupal\Core\Config\Config $settings;

    public static function create(\Symfony\Component\DependencyInjection\ContainerInterface $container) {
      $form = new static();
      $form->settings = $container->get('config.factory')->get('fbss.settings');
      return $form;
    }

    protected function config(string $name): \Drupal\Core\Config\Config {
      return $this->settings;
    }

    public function buildForm(array $form, FormStateInterface $form_state) {
      return $form;
    }

    public function validateForm(array &$form, FormStateInterface $form_state) {}

    public function submitForm(array &$form, FormStateInterface $form_state) {}

  }

}

namespace Drupal\Core\Language {

  class Language {

    public function __construct(protected string $id) {}

    public function getId(): string {
      return $this->id;
    }

  }

  interface LanguageInterface {
    const LANGCODE_NOT_SPECIFIED = 'und';
    const LANGCODE_NOT_APPLICABLE = 'zxx';
    const TYPE_CONTENT = 'language_content';
  }

  interface LanguageManagerInterface {}

}

namespace Drupal\Core\Plugin {

  interface ContainerFactoryPluginInterface {}

  abstract class ConfigurablePlugin {

    use \Drupal\Core\StringTranslation\StringTranslationTrait;

    public function __construct(protected array $configuration, $plugin_id, $plugin_definition) {
      $this->configuration += $this->defaultConfiguration();
    }

    public function defaultConfiguration() {
      return [];
    }

  }

}

namespace Drupal\Core\Block\Attribute {

  #[\Attribute(\Attribute::TARGET_CLASS)]
  class Block {

    public function __construct(public string $id, public ?object $admin_label = NULL, public ?object $category = NULL) {}

  }

}

namespace Drupal\filter\Attribute {

  #[\Attribute(\Attribute::TARGET_CLASS)]
  class Filter {

    public function __construct(public string $id, public object $title, public int $type, public ?object $description = NULL, public int $weight = 0, public bool $status = FALSE, public array $settings = []) {}

  }

}

namespace Drupal\Core\Block {

  abstract class BlockBase extends \Drupal\Core\Plugin\ConfigurablePlugin {

    public function getConfiguration(): array {
      return $this->configuration;
    }

  }

}

namespace Drupal\filter\Plugin {

  interface FilterInterface {
    const TYPE_MARKUP_LANGUAGE = 0;
    const TYPE_HTML_RESTRICTOR = 1;
    const TYPE_TRANSFORM_REVERSIBLE = 2;
    const TYPE_TRANSFORM_IRREVERSIBLE = 3;
  }

  abstract class FilterBase extends \Drupal\Core\Plugin\ConfigurablePlugin {}

}

namespace Drupal\filter {

  class FilterProcessResult {

    public array $attachments = [];
    public array $tags = [];
    public array $contexts = [];

    public function __construct(protected string $text) {}

    public function setProcessedText(string $text): static {
      $this->text = $text;
      return $this;
    }

    public function getProcessedText(): string {
      return $this->text;
    }

    public function addAttachments(array $attachments): static {
      $this->attachments += $attachments;
      return $this;
    }

    public function addCacheTags(array $tags): static {
      $this->tags = [...$this->tags, ...$tags];
      return $this;
    }

    public function addCacheContexts(array $contexts): static {
      $this->contexts = [...$this->contexts, ...$contexts];
      return $this;
    }

  }

}

namespace Symfony\Component\DependencyInjection {

  interface ContainerInterface {

    public function get(string $id);

  }

}

namespace Symfony\Component\Validator\Context {

  interface ExecutionContextInterface {

    public function addViolation(string $message, array $params = []);

  }

}

namespace Symfony\Component\EventDispatcher {

  interface EventSubscriberInterface {}

}

namespace {

  use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
  use Drupal\Core\Config\Config;
  use Drupal\Core\Config\ConfigCrudEvent;
  use Drupal\Core\Config\ConfigEvents;
  use Drupal\Core\Config\ConfigFactoryInterface;
  use Drupal\Core\Entity\EntityTypeManagerInterface;
  use Drupal\Core\Form\FormState;
  use Drupal\Core\Language\Language;
  use Drupal\Core\Language\LanguageManagerInterface;
  use Drupal\Core\StringTranslation\TranslatableMarkup;
  use Drupal\Core\StringTranslation\TranslationInterface;
  use Drupal\fbss\Form\SettingsForm;
  use Drupal\fbss\Fragments;
  use Drupal\fbss\FragmentsInterface;
  use Drupal\fbss\Plugin\Block\FbssSection as Block;
  use Drupal\fbss\Plugin\Filter\FbssSection as Filter;
  use Drupal\filter\Attribute\Filter as FilterAttribute;
  use Drupal\Core\Block\Attribute\Block as BlockAttribute;
  use Drupal\fbss\ScriptSettings;
  use Symfony\Component\DependencyInjection\ContainerInterface;
  use Symfony\Component\Validator\Context\ExecutionContextInterface;

  $site = json_decode(stream_get_contents(STDIN), TRUE);

  error_reporting(E_ALL);
  set_error_handler(function ($level, $message, $file, $line) {
    // Html::load() silences what libxml says of HTML 5.
    if (error_reporting() & $level) {
      throw new ErrorException($message, 0, $level, $file, $line);
    }
  });

  spl_autoload_register(function (string $class) use ($site): void {
    if (str_starts_with($class, 'Drupal\\fbss\\')) {
      require $site['folder'] . '/src/' . strtr(substr($class, strlen('Drupal\\fbss\\')), '\\', '/') . '.php';
    }
  });

  class Drupal {

    public static ContainerInterface $container;
    public static string $folder;
    public static array $formats = [];

    public static function entityTypeManager(): EntityTypeManagerInterface {
      return new class(self::$formats) implements EntityTypeManagerInterface {

        public function __construct(protected array $formats) {}

        public function getStorage(string $type): static {
          return $this;
        }

        public function loadByProperties(array $values): array {
          return $this->formats;
        }

      };
    }

    public static function languageManager(): LanguageManagerInterface {
      return self::service('language_manager');
    }

    public static function service(string $id): object {
      return self::$container->get($id);
    }

  }

  function t(string $text, array $arguments = []): TranslatableMarkup {
    return new TranslatableMarkup($text, $arguments);
  }

  $translation = new class() implements TranslationInterface {};
  $config = new Config('fbss.settings', $site['settings'] ?? []);
  $factory = new class($config) implements ConfigFactoryInterface {

    public function __construct(protected Config $config) {}

    public function get(string $name): Config {
      return $this->config;
    }

  };
  $languages = new class($site['language'] ?? 'en') implements LanguageManagerInterface {

    public function __construct(protected string $language) {}

    public function getCurrentLanguage(): Language {
      return new Language($this->language);
    }

  };
  $invalidator = new class() implements CacheTagsInvalidatorInterface {

    public array $tags = [];

    public function invalidateTags(array $tags): void {
      $this->tags = [...$this->tags, ...$tags];
    }

  };
  $services = [
    'config.factory' => $factory,
    'language_manager' => $languages,
    'fbss.fragments' => new Fragments($translation, $factory),
    FragmentsInterface::class => new Fragments($translation, $factory),
  ];
  Drupal::$container = new class($services) implements ContainerInterface {

    public function __construct(protected array $services) {}

    public function get(string $id): object {
      return $this->services[$id];
    }

  };
  Drupal::$folder = $site['folder'];
  require $site['folder'] . '/fbss.module';
  require $site['folder'] . '/fbss.install';
  const REQUIREMENT_ERROR = 2;

  $filter = fn (string $text, string $langcode = 'en') => Filter::create(Drupal::$container, [], 'fbss_section', [])->process($text, $langcode);
  $plugins = fn (string $class, string $attribute): array => array_map(
    fn (ReflectionAttribute $found) => $found->newInstance(),
    (new ReflectionClass($class))->getAttributes($attribute),
  );
  // A text format whose filters are in the order of their weight only after sort(), as in Drupal.
  $format = fn (array $filters): object => new class(new class(array_column(array_map(fn (array $of) => [
    $of[0],
    new class(...$of) {

      public function __construct(protected string $id, public bool $status, protected int $type, public int $weight) {}

      public function getType(): int {
        return $this->type;
      }

      public function getLabel(): string {
        return $this->id;
      }

    },
  ], $filters), 1, 0)) extends ArrayObject {

    public function sort(): static {
      $this->uasort(fn (object $one, object $other) => $one->weight <=> $other->weight);
      return $this;
    }

  }) {

    public function __construct(protected ArrayObject $filters) {}

    public function filters(): ArrayObject {
      return $this->filters;
    }

    public function label(): string {
      return 'Basic HTML';
    }

  };
  $block = fn (array $configuration) => Block::create(Drupal::$container, $configuration, 'fbss_section', []);
  // The events of a site, by name.
  $events = [
    'settings' => function (array $saved) use ($config): void {
      $config->values = $saved;
    },
    'filter' => function (string $text, string $langcode = 'en') use ($filter): array {
      $result = $filter($text, $langcode);
      return [
        'html' => $result->getProcessedText(),
        'script' => ($result->attachments['library'] ?? []) === ['fbss/fbss'],
        'head' => $result->attachments['html_head'] ?? [],
        'tags' => $result->tags,
        'contexts' => $result->contexts,
      ];
    },
    // Trims as text_summary() does: at the marker, else at the last paragraph that ends within 600 characters.
    'teaser' => function (string $text) use ($filter): string {
      $html = $filter($text)->getProcessedText();
      $marker = strpos($html, '<!--break-->');
      if ($marker !== FALSE || iconv_strlen($html) <= 600) {
        return $marker === FALSE ? $html : substr($html, 0, $marker);
      }
      $start = iconv_substr($html, 0, 600);
      return substr($start, 0, (int) strrpos($start, '</p>') + 4);
    },
    'help' => fn (string $route): string => fbss_help($route),
    'plugins' => fn (): array => [
      'filter' => $plugins(Filter::class, FilterAttribute::class),
      'block' => $plugins(Block::class, BlockAttribute::class),
    ],
    'choices' => fn (callable $choices): array => $choices(),
    'violations' => function (callable $check, ?string $value): array {
      $context = new class() implements ExecutionContextInterface {

        public array $violations = [];

        public function addViolation(string $message, array $params = []): void {
          $this->violations[] = $message;
        }

      };
      $check($value, $context);
      return $context->violations;
    },
    'settingsForm' => fn (): array => SettingsForm::create(Drupal::$container)->buildForm([], new FormState([])),
    'formatForm' => function (array $filters) use ($format): array {
      $form = [];
      fbss_form_filter_format_form_alter($form);
      $state = new FormState([]);
      $state->formObject = new class($format($filters)) {

        public function __construct(protected object $entity) {}

        public function buildEntity(array $form, FormState $form_state): object {
          return $this->entity;
        }

      };
      foreach ($form['#validate'] as $validate) {
        $validate($form, $state);
      }
      return array_values(array_map('strval', $state->errors));
    },
    'statusReport' => function (array $filters) use ($format): array {
      Drupal::$formats = ['basic_html' => $format($filters)];
      return array_map(fn (array $row) => (string) $row['description'], array_values(fbss_requirements('runtime')));
    },
    'block' => fn (array $configuration): array => $block($configuration)->build(),
    'blockForm' => fn (array $configuration): array => $block($configuration)->blockForm([], new FormState([])),
    'blockSubmit' => function (array $values) use ($block): array {
      $saved = $block([]);
      $saved->blockSubmit([], new FormState($values));
      return $saved->getConfiguration();
    },
    'scriptAttributes' => function (): array {
      $libraries = ['fbss' => ['js' => ['assets/fbss.js' => ['attributes' => ['async' => TRUE]]]]];
      fbss_library_info_alter($libraries, 'fbss');
      return $libraries['fbss']['js']['assets/fbss.js']['attributes'];
    },
    'save' => function (array $values) use ($config, $invalidator): array {
      $form = SettingsForm::create(Drupal::$container);
      $build = $form->buildForm([], new FormState([]));
      // A browser sends every field.
      $state = new FormState($values + array_map(fn (array $field) => $field['#default_value'] ?? '', $build));
      $form->validateForm($build, $state);
      if (!$state->errors) {
        $form->submitForm($build, $state);
        $listener = ScriptSettings::getSubscribedEvents()[ConfigEvents::SAVE];
        (new ScriptSettings($invalidator))->$listener(new ConfigCrudEvent($config));
      }
      return ['errors' => $state->errors, 'saved' => $config->values, 'tags' => $invalidator->tags];
    },
  ];

  $results = array_map(fn (array $event) => $events[$event[0]](...array_slice($event, 1)), $site['events']);
  echo json_encode($results, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);

}
