import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {camelCase} from '../../core/camel-case.js';
import {firstIn, fromDocument} from '../../core/host/document.js';
import {isEdited} from '../../core/host/editing.js';
import {own} from '../../core/host/own.js';
import {sections} from '../../sections.js';
import {namesOf} from './names.js';

/** Attributes of a section; those without a value are not set. */
type Attributes = Readonly<Record<string, string | null | undefined>>;

/** A guide, and the section names of its attribute. */
interface Guide extends ReactiveControllerHost, HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
  sections?: string;
}

/** The names of the attributes that a section takes from the guide. */
const attributesOf = (name: string): readonly string[] =>
  sections.find((section) => section.name === name)?.attributes ?? [];

/** The value of an attribute, which a framework may have set as a property. Anything but text is invalid, and read as empty. */
function propertyOf(guide: Guide, attribute: string): string | null | undefined {
  const value: unknown = Reflect.get(guide, camelCase(attribute));
  return value == null || typeof value === 'string' ? value : '';
}

/** The attributes that a guide sets on a section. */
const attributesFor = (name: string, guide: Guide, level: number): Attributes => ({
  slot: slotOf(name),
  footer: 'none',
  'heading-level': `${level}`,
  // in a shadow root, exports the parts of the sections as those of the guide are
  exportparts: guide.getAttribute('exportparts'),
  ...Object.fromEntries(attributesOf(name).map((attribute) => [attribute, propertyOf(guide, attribute)])),
});

/** The guides on the page. Only the sections of the first have ids. */
const guides = new Set<ReactiveControllerHost>();

/** The slot that shows a section. */
export const slotOf = (name: string): string => `section-${name}`;

/**
 * Keeps one section of each name in the light DOM of the guide while the host adds and removes children: the host's
 * section, or else one that the guide creates.
 *
 * Every section has its own slot, and the slots are in order. So the host's nodes are neither moved nor removed:
 * frameworks keep references to them and to their siblings, and fail or leave stale nodes behind if these have moved.
 * Sections that are not shown keep `slot="section"`, a slot that does not exist.
 */
export class SectionsController implements ReactiveController {
  #host: Guide;
  #level: () => number;
  /** The sections that the guide has created. */
  #created = new WeakSet<Element>();
  /** The attributes that the guide has set, by section. It removes no others. */
  #set = new WeakMap<Element, Set<string>>();
  #observer?: MutationObserver;

  constructor(host: Guide, level: () => number) {
    this.#host = host;
    this.#level = level;
    host.addController(this);
  }

  /** Updates the ids, which depend on the other guides on the page. */
  hostConnected(): void {
    guides.add(this.#host);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    guides.delete(this.#host);
    for (const guide of guides) guide.requestUpdate();
  }

  hostUpdated(): void {
    // not in the constructor, which also runs on the server
    this.#observer ??= new MutationObserver(() => {
      this.#update();
    });
    if (isEdited(this.#host)) return;
    this.#observer.observe(this.#host, own({childList: true}));
    this.#update();
  }

  /** Updates the sections. Makes no change if all are in place, so the observer of its own mutations settles. */
  #update(): void {
    try {
      this.#updateSections();
    } catch (error) {
      // the observer would call it again for its own changes, without end
      this.#observer?.disconnect();
      console.error(error);
    }
  }

  #updateSections(): void {
    const names = namesOf(this.#host);
    const found = [...this.#host.children].filter(({slot}) => /^section(-|$)/.test(slot));
    const sections = names.map((name) => this.#choose(name, found));
    for (const section of found) {
      if (!sections.includes(section)) this.#putAside(section);
    }
    // before the host's nodes: some frameworks remove everything from one of their nodes to the end of the guide
    const start = sections.some(Boolean) ? null : this.#host.firstChild;
    for (const [index, name] of names.entries()) {
      // before the next section, so that the light DOM is in reading order, too
      const section = sections[index] ?? this.#create(name, sections.slice(index).find(Boolean) ?? start);
      this.#setAttributes(section, attributesFor(name, this.#host, this.#level()));
    }
  }

  /** The section to show: the host's section that is already shown, else its first one, else the guide's own. */
  #choose(name: string, found: readonly Element[]): Element | undefined {
    const same = found.filter(({localName}) => localName === `fbss-${name}`);
    const hosts = same.filter((section) => !this.#created.has(section));
    return hosts.find(({slot}) => slot === slotOf(name)) ?? hosts.at(0) ?? same.at(0);
  }

  #create(name: string, before: Node | null): Element {
    const section = fromDocument('createElement', this.#host.ownerDocument)(`fbss-${name}`);
    this.#created.add(section);
    return this.#host.insertBefore(section, before);
  }

  #setAttributes(section: Element, attributes: Attributes): void {
    const id = section.localName;
    // the first of several guides has the ids; other elements of the page with the same id do not count
    const first = firstIn(this.#host, `fbss-guide > [id="${id}"]`) ?? section;
    const all = {...attributes, id: first === section ? id : null};
    const set = this.#set.get(section) ?? new Set();
    this.#set.set(section, set);
    for (const [name, value] of Object.entries(all)) {
      if (value != null) {
        set.add(name);
        if (section.getAttribute(name) !== value) section.setAttribute(name, value);
      } else if (set.delete(name)) section.removeAttribute(name);
    }
    // libraries that morph the page into new HTML reset them
    this.#observer?.observe(section, own({attributeFilter: Object.keys(all)}));
  }

  #putAside(section: Element): void {
    if (this.#created.has(section)) {
      section.remove();
      return;
    }
    if (section.slot !== 'section') section.slot = 'section';
    // links lead to the section that is shown
    if (section.id === section.localName) section.removeAttribute('id');
  }
}
