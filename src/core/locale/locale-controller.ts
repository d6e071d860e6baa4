import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {quote, warn} from '../host/warn.js';
import {type Content, directionOf, english, modules, offered} from './languages.js';
import {resolveLocale} from './resolve-locale.js';
import {followLang, nearestLang, unfollowLang} from './nearest-lang.js';

/** How long an element waits for the content of its language before it renders in English, in milliseconds. */
const timeout = 3000;

/** The content used before connection. Only the prerenderer sets it. */
export const ssrContent: {content?: Content; language: string} = {language: 'en'};

const loading = new Map<string, Promise<Content>>();

/** Languages whose content an element could not render, because the file is truncated or of another version. */
const broken = new Set<string>();

const warnLate = (language: string, ...why: unknown[]): void => {
  warn(`lang="${language}" failed to load: English is shown.`, ...why);
};

/** The content of a language, loaded once per page. After a failure, the next call tries again. */
function load(language: string, module: () => Promise<Content>): Promise<Content> {
  let content = loading.get(language);
  if (!content) {
    content = module().catch((error: unknown) => {
      loading.delete(language);
      warnLate(language, error);
      throw error;
    });
    loading.set(language, content);
  }
  return content;
}

/** The content for a language tag, and its language: English if the language is not offered or does not load. */
export async function contentFor(tag = 'en'): Promise<[Content, string]> {
  const language = resolveLocale(tag, offered) ?? 'en';
  const module = modules.get(language);
  const content = module && (await load(language, module).catch(() => undefined));
  return content && !broken.has(language) ? [content, language] : [english, 'en'];
}

/**
 * The content of an element, in the language of its nearest `lang`, followed live.
 * English, marked as such, if the language is not offered or its content does not load in time.
 */
export class LocaleController implements ReactiveController {
  /** The content to render; `undefined` until it has loaded. */
  content = ssrContent.content;
  /** The language of `content`. */
  language = ssrContent.language;
  /** Its writing direction. */
  direction = directionOf(this.language);
  /** Whether the page's language is offered. */
  offered = true;
  /** Resolves when the content requested last has loaded, or English is used instead. */
  ready?: Promise<void>;

  #host: ReactiveControllerHost & Element;
  #requested?: string;
  /** Switches to the language of the nearest `lang`. */
  choose = (): void => {
    const tag = nearestLang(this.#host);
    const language = tag === undefined ? 'en' : resolveLocale(tag, offered);
    const before = this.offered;
    this.offered = !!language;
    if (this.offered !== before) this.#host.requestUpdate();
    if (!language) warn(`lang=${quote(tag)} is not one of ${offered.join(', ')}: English is shown.`);
    this.#request(language ?? 'en');
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followLang(this.#host, this.choose);
    this.choose();
  }

  hostDisconnected(): void {
    unfollowLang(this.choose);
  }

  /** Changes to English if the content cannot be rendered; returns `false` if it is English already. */
  useEnglish(error: unknown): boolean {
    if (this.content === english) return false;
    warn(`lang="${this.language}" failed to render: English is shown.`, error);
    broken.add(this.language);
    this.#set(english, 'en');
    return true;
  }

  #request(language: string): void {
    if (language === this.#requested) return;
    this.#requested = language;
    const module = modules.get(language);
    // the language requested last wins, whatever order the modules load in
    const show = (content: Content, shown: string): void => {
      if (this.#requested === language) this.#show(content, shown);
    };
    if (!module) {
      show(english, 'en');
      return;
    }
    this.ready = new Promise((settle) => {
      const giveUp = (): void => {
        show(english, 'en');
        settle();
      };
      const late = setTimeout(() => {
        warnLate(language);
        giveUp();
      }, timeout);
      void load(language, module)
        .then((content) => {
          show(content, language);
          settle();
        }, giveUp)
        .finally(() => {
          clearTimeout(late);
        });
    });
  }

  #show(content: Content, language: string): void {
    this.#set(content, language);
    this.#host.requestUpdate();
  }

  #set(content: Content, language: string): void {
    this.content = content;
    this.language = language;
    this.direction = directionOf(language);
  }
}
