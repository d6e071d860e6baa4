/**
 * Stands in for `lit` in the script build, where every byte is a reader's: under Lit's names and with Lit's behaviour,
 * as much of it as our elements use. What none of them needs is left out: reflected attributes, decorators,
 * `willUpdate` and its kin, styles for browsers that cannot adopt them.
 * The package uses Lit itself; the tests run against both.
 */
import type {PropertyDeclaration, ReactiveController} from 'lit';
import {html, nothing, render} from './templates.js';

export {html, nothing, render};

interface Style {
  cssText: string;
  styleSheet: CSSStyleSheet;
}

/** A style sheet from a template without expressions. */
export function css([cssText = '']: TemplateStringsArray): Style {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  return {cssText, styleSheet};
}

export function adoptStyles(root: ShadowRoot, styles: Style[]): void {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
}

const finished = new Set<typeof LitElement>();

/** Gives a class its styles, attributes and properties, those that it inherits too. */
function finish(type: typeof LitElement): void {
  finished.add(type);
  type.elementStyles = type.styles.flat(9);
  type.elementProperties = new Map();
  const inherited = (Object.getPrototypeOf(type) as typeof LitElement).properties;
  for (const [name, declaration] of Object.entries({...inherited, ...type.properties})) {
    type.elementProperties.set(`${declaration.attribute ?? name}`, {...declaration, name});
    Object.defineProperty(type.prototype, name, {
      get(this: LitElement) {
        return this.values[name];
      },
      set(this: LitElement, value: unknown) {
        if (this.values[name] === value) return;
        this.values[name] = value;
        this.requestUpdate();
      },
    });
  }
}

export class LitElement extends HTMLElement {
  static properties: Record<string, PropertyDeclaration>;
  static styles: unknown[];
  static elementStyles: unknown[];
  static elementProperties: Map<string, PropertyDeclaration & {name: string}>;

  /** The browser asks when the element is defined: the moment to finish the class. */
  static get observedAttributes(): string[] {
    if (!finished.has(this)) finish(this);
    return [...this.elementProperties.keys()];
  }

  renderRoot?: ShadowRoot;
  updateComplete: Promise<void>;
  /** What the properties hold. */
  values: Record<string, unknown> = {};
  #controllers: ReactiveController[] = [];
  #enable?: () => void;
  /** What was set before the element was defined. It goes before the defaults and the attributes. */
  #early: Record<string, unknown> = {};
  /** The first update waits until the element is connected. */
  #pending = true;

  constructor() {
    super();
    for (const {name} of this.#class.elementProperties.values()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name as keyof this];
      Reflect.deleteProperty(this, name);
    }
    this.updateComplete = new Promise<void>((enable) => (this.#enable = enable)).then(() => this.scheduleUpdate());
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#enable?.();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const {name, type} = this.#class.elementProperties.get(attribute) ?? {};
    const read = type === Boolean ? value !== null : type && value !== null ? Number(value) : value;
    Object.assign(this, {[name ?? '']: read});
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => this.scheduleUpdate());
  }

  protected createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- LitElement's way: a root that is there already is kept
    return this.attachShadow({mode: 'open'});
  }

  protected scheduleUpdate(): void | Promise<void> {
    Object.assign(this, this.#early);
    this.#early = {};
    for (const controller of this.#controllers) controller.hostUpdate?.();
    try {
      this.update();
    } finally {
      this.#pending = false;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }

  protected update(): void {
    if (this.renderRoot) render(this.render(), this.renderRoot, {host: this});
  }

  protected render(): unknown {
    return undefined;
  }
}
