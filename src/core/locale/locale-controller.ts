import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {quote, warn} from '../host/warn.js';
import {type Content, directionOf, english, modules, offered} from './languages.js';
import {resolveLocale} from './resolve-locale.js';
import {followLang, nearestLang, unfollowLang} from './nearest-lang.js';

/** How long a reader waits for words in their language before they get English, in milliseconds. */
const timeout = 3000;

/** What an element says before it is on a page: nothing, but where the pages are prerendered. */
export const ssrContent: {content?: Content; language: string} = {language: 'en'};

const loading = new Map<string, Promise<Content>>();

/** Languages whose content some element could not render: from a file of another version, or cut short. */
const broken = new Set<string>();

const warnLate = (language: string, ...why: unknown[]): void => {
  warn(`lang="${language}" did not arrive: English is shown.`, ...why);
};

/** The words of a language, asked for once per page. After a failure the next caller asks again. */
function load(language: string, module: () => Promise<Content>): Promise<Content> {
  let words = loading.get(language);
  if (!words) {
    words = module().catch((error: unknown) => {
      loading.delete(language);
      warnLate(language, error);
      throw error;
    });
    loading.set(language, words);
  }
  return words;
}

/** The words that a language tag asks for, and their language: English where it is not offered or does not arrive. */
export async function contentFor(tag = 'en'): Promise<[Content, string]> {
  const language = resolveLocale(tag, offered) ?? 'en';
  const module = modules.get(language);
  const words = module && (await load(language, module).catch(() => undefined));
  return words && !broken.has(language) ? [words, language] : [english, 'en'];
}

/**
 * What an element says and in which language: the one of its nearest `lang`, followed live.
 * English, marked as such, where the language is not offered or its words do not come in time.
 */
export class LocaleController implements ReactiveController {
  /** The words to show; `undefined` until the first are there. */
  content = ssrContent.content;
  /** The language of these words. */
  language = ssrContent.language;
  /** Its writing direction. */
  direction = directionOf(this.language);
  /** The page's language is one of ours. */
  offered = true;
  /** Settles when the words asked for last are there, or English in their place. */
  ready?: Promise<void>;

  #host: ReactiveControllerHost & Element;
  #requested?: string;
  /** Takes the language that is asked for now. */
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

  /** Changes to English, where the content cannot be rendered; `false` where it is English that cannot. */
  useEnglish(error: unknown): boolean {
    if (this.content === english) return false;
    warn(`lang="${this.language}" cannot be shown: English is shown.`, error);
    broken.add(this.language);
    this.#set(english, 'en');
    return true;
  }

  #request(language: string): void {
    if (language === this.#requested) return;
    this.#requested = language;
    const module = modules.get(language);
    // the language asked for last wins, whatever order the modules arrive in
    const localize = (content: Content, spoken: string): void => {
      if (this.#requested === language) this.#show(content, spoken);
    };
    if (!module) {
      localize(english, 'en');
      return;
    }
    this.ready = new Promise((settle) => {
      const giveUp = (): void => {
        localize(english, 'en');
        settle();
      };
      const late = setTimeout(() => {
        warnLate(language);
        giveUp();
      }, timeout);
      void load(language, module)
        .then((content) => {
          localize(content, language);
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
