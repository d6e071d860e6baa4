import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {firstIn, fromDocument} from '../../core/host/document.js';
import {isEdited} from '../../core/host/editing.js';
import {own} from '../../core/host/own.js';
import {sections} from '../../sections.js';
import {camelCase, namesOf} from './names.js';

/** The attributes of a section, where there is a value. */
type Attributes = Readonly<Record<string, string | null | undefined>>;

/** A guide, and what it states for its sections. */
interface Guide extends ReactiveControllerHost, HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
  sections?: string;
}

/** The attributes that a section takes from the guide. */
const attributesOf = (name: string): readonly string[] =>
  sections.find((section) => section.name === name)?.attributes ?? [];

/** The value of an attribute, which a framework may have set as a property. */
const propertyOf = (guide: Guide, attribute: string): string | undefined =>
  Reflect.get(guide, camelCase(attribute)) as string | undefined;

/** The attributes that a guide sets on a section. */
const attributesFor = (name: string, guide: Guide, level: number): Attributes => ({
  slot: slotOf(name),
  about: 'none',
  'heading-level': `${level}`,
  // where the guide is in a shadow root, the page's styles reach its sections as they reach the guide
  exportparts: guide.getAttribute('exportparts'),
  ...Object.fromEntries(attributesOf(name).map((attribute) => [attribute, propertyOf(guide, attribute)])),
});

/** The guides on the page, of which the first has the ids. */
const guides = new Set<ReactiveControllerHost>();

/** The slot that shows a section. */
export const slotOf = (name: string): string => `section-${name}`;

/**
 * Keeps one section of each name in the light DOM of the guide, whoever adds or removes children: the host's, else one
 * that the guide makes.
 *
 * Every section has a slot of its own, and the slots are in order. So the nodes of the host are neither moved nor
 * removed: frameworks keep references to them and to their neighbours, and fail, or leave stale nodes behind, where
 * these are elsewhere. What is not shown keeps `slot="section"`, which no slot has.
 */
export class SectionsController implements ReactiveController {
  #host: Guide;
  #level: () => number;
  #made = new WeakSet<Element>();
  /** The attributes that the guide has set, by section: no others are its to remove. */
  #given = new WeakMap<Element, Set<string>>();
  #observer?: MutationObserver;

  constructor(host: Guide, level: () => number) {
    this.#host = host;
    this.#level = level;
    host.addController(this);
  }

  /** The ids depend on what else is in the tree. */
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
      this.#place();
    });
    if (isEdited(this.#host)) return;
    this.#observer.observe(this.#host, own({childList: true}));
    this.#place();
  }

  /** Changes nothing where all is in place, so that its own mutations come to an end. */
  #place(): void {
    try {
      this.#placeAll();
    } catch (error) {
      // its own changes would call it again and again
      this.#observer?.disconnect();
      console.error(error);
    }
  }

  #placeAll(): void {
    const names = namesOf(this.#host);
    const found = [...this.#host.children].filter(({slot}) => /^section(-|$)/.test(slot));
    const sections = names.map((name) => this.#choose(name, found));
    for (const section of found) {
      if (!sections.includes(section)) this.#putAside(section);
    }
    // ahead of what the host has written, of which some frameworks remove all up to the end of the guide
    const start = sections.some(Boolean) ? null : this.#host.firstChild;
    for (const [index, name] of names.entries()) {
      // before the next section: those who read the light DOM alone read in this order, too
      const section = sections[index] ?? this.#make(name, sections.slice(index).find(Boolean) ?? start);
      this.#setAttributes(section, attributesFor(name, this.#host, this.#level()));
    }
  }

  /** The section to show: of the host's the one that is shown already, else its first; else the one made before. */
  #choose(name: string, found: readonly Element[]): Element | undefined {
    const same = found.filter(({localName}) => localName === `fbss-${name}`);
    const hosts = same.filter((section) => !this.#made.has(section));
    return hosts.find(({slot}) => slot === slotOf(name)) ?? hosts.at(0) ?? same.at(0);
  }

  #make(name: string, before: Node | null): Element {
    const section = fromDocument('createElement', this.#host.ownerDocument)(`fbss-${name}`);
    this.#made.add(section);
    return this.#host.insertBefore(section, before);
  }

  #setAttributes(section: Element, attributes: Attributes): void {
    const id = section.localName;
    // of several guides. What else has this id on the page takes no section's place
    const first = firstIn(this.#host, `fbss-guide > [id="${id}"]`) ?? section;
    const all = {...attributes, id: first === section ? id : null};
    const given = this.#given.get(section) ?? new Set();
    this.#given.set(section, given);
    for (const [name, value] of Object.entries(all)) {
      if (value != null) {
        given.add(name);
        if (section.getAttribute(name) !== value) section.setAttribute(name, value);
      } else if (given.delete(name)) section.removeAttribute(name);
    }
    // libraries that bring a page in step with new HTML set them back
    this.#observer?.observe(section, own({attributeFilter: Object.keys(all)}));
  }

  #putAside(section: Element): void {
    if (this.#made.has(section)) {
      section.remove();
      return;
    }
    if (section.slot !== 'section') section.slot = 'section';
    // links go to the section that is shown
    if (section.id === section.localName) section.removeAttribute('id');
  }
}
