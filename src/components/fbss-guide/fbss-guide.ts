import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {DeepLink} from '../../element/deep-link.js';
import {FbssElement} from '../../element/fbss-element.js';
import {goTo, isPlain} from '../../element/go-to.js';
import {heading} from '../../element/heading.js';
import {intoView} from '../../element/into-view.js';
import {hashIsFree, linkTo} from '../../element/page-address.js';
import {own} from '../../host/own.js';
import {quote, warn} from '../../host/warn.js';
import type {Content} from '../../language/languages.js';
import {baseStyles} from '../../styles/base.js';
import {guideStyles} from './fbss-guide.styles.js';
import {known} from './known.js';
import {SectionsController, slotOf} from './sections-controller.js';

/** What a section is called in the list of contents: by the guide's own name for it, else by its heading. */
const title = ({guide, ...sections}: Content, name: string): string => {
  const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const names: Readonly<Record<string, string>> = own(guide);
  return names[key] ?? own(sections as Readonly<Record<string, {heading?: string}>>)[key]?.heading ?? name;
};

/** What the overview says already. */
const once = 'quick-facts';

/**
 * The whole guide: a list of contents and the elements of the sections, which are children of this one. It follows
 * its children: a section that the host adds replaces the one that the guide made, and one that the host removes is
 * made again.
 * Each section has the id `fbss-<section>`, unless another element of the page has it. The links of the contents lead
 * to the guide's own sections all the same, and never leave the page, whatever its `<base>` or its router.
 *
 * @tag fbss-guide
 * @slot - Shown until the element's own words are there, and whenever they cannot be. Put a sentence and a link here.
 * @slot section - A section that you write yourself, such as `<fbss-red-flags slot="section">`; it may come and go at
 * any time. The guide shows it in its place, and sets its `id`, `slot`, `about` and `heading-level`, and `country`,
 * `emergency-number`, `contact`, `text-contact` and `mode` where it has them itself. The second of a name, and one that is not among `sections`, is kept but not shown.
 * @csspart contents - The list of contents, a `nav`.
 * @csspart list - The list of links.
 * @csspart link - A link to a section.
 * @csspart sections - The sections.
 * @csspart top - The link back to the list of contents.
 */
export class FbssGuide extends FbssElement {
  static override properties: PropertyDeclarations = {
    sections: {},
    country: {},
    emergencyNumber: {attribute: 'emergency-number'},
    contact: {},
    textContact: {attribute: 'text-contact'},
    mode: {},
  };
  static override styles = [baseStyles, guideStyles];

  /**
   * The sections to show, in their order, by name with commas between: `overview`, `red-flags`, `symptoms`, `causes`,
   * `risk-factors`, `diagnosis`, `treatment`, `prevention`, `faq`, `see-a-doctor`, `quick-facts`, `references`,
   * `about`. None stated: all but `quick-facts`, which the overview says already. Unknown names are left out, with one
   * console warning; where no known one is left, all are shown.
   * @attr
   */
  declare sections?: string;

  /**
   * Country whose emergency number is shown, as an ISO 3166-1 code of two letters, in either case; see fbss-red-flags.
   * @attr
   */
  declare country?: string;

  /**
   * The emergency number itself, as people write it. Goes before `country`; see fbss-red-flags.
   * @attr emergency-number
   */
  declare emergencyNumber?: string;

  /**
   * The hospital's own line, as plain text, for the red flags; see fbss-red-flags.
   * @attr
   */
  declare contact?: string;

  /**
   * What those can do who cannot telephone, as plain text: such as "text 999"; see fbss-red-flags.
   * @attr text-contact
   */
  declare textContact?: string;

  /**
   * `check`: the signs of the red flags can be ticked. `list`: nothing to tick; see fbss-red-flags.
   * @attr
   */
  declare mode?: 'check' | 'list';

  constructor() {
    super();
    new SectionsController(this, () => ({
      names: this.#names,
      attributes: {
        about: 'none',
        'heading-level': `${this.level}`,
        country: this.country,
        'emergency-number': this.emergencyNumber,
        contact: this.contact,
        'text-contact': this.textContact,
        mode: this.mode,
        // where the guide is in a shadow root, the styles of the page reach its sections as they reach the guide
        exportparts: this.getAttribute('exportparts'),
      },
    }));
    // afterwards: it looks for a section
    new DeepLink(this);
  }

  /** The sections say it: `about`, the last one. */
  protected override foot(): typeof nothing {
    return nothing;
  }

  protected override render(): TemplateResult {
    const {contents, top} = this.words.guide;
    const link = linkTo();
    return html`${this.card(
        html`<nav id="fbss-contents" part="contents" tabindex="-1" aria-labelledby="title">
          ${heading(this.level, this.text(contents), 'title')}
          <ul part="list" role="list">
            ${this.#names.map(
              (name) =>
                html`<li>
                  <a
                    part="link"
                    href=${link(`fbss-${name}`)}
                    @click=${(event: MouseEvent) => {
                      this.#follow(event, name);
                    }}
                  >
                    ${this.text(title(this.words, name))}
                  </a>
                </li>`,
            )}
          </ul>
        </nav>`,
      )}
      <div part="sections">${this.#names.map((name) => html`<slot name=${slotOf(name)}></slot>`)}</div>
      ${this.card(
        html`<a part="top" href=${link('fbss-contents')} @click=${this.#toContents}>${this.text(top)}</a>`,
        'card',
        nothing,
      )}`;
  }

  get #names(): string[] {
    const asked = (this.sections ?? '').split(',').map((name) => name.trim().toLowerCase());
    const names = [...new Set(asked)].filter((name) => known.includes(name));
    const unknown = asked.find((name) => name && !known.includes(name));
    if (unknown) warn(`<fbss-guide sections>: ${quote(unknown)} is not one of ${known.join(', ')}.`);
    return names.length ? names : known.filter((name) => name !== once);
  }

  /** Follows a link where the browser would lead elsewhere. Where it does not, `DeepLink` follows the new address. */
  #follow(event: MouseEvent, name: string): void {
    const section = this.querySelector(`:scope > [slot="${slotOf(name)}"]`);
    if (!section || !isPlain(event)) return;
    // some routers load the page anew for any link that they hear of
    event.stopPropagation();
    if (section.id && hashIsFree()) return;
    event.preventDefault();
    goTo(section);
  }

  /** The browser itself finds no id in a shadow root. */
  #toContents(event: MouseEvent): void {
    if (!isPlain(event)) return;
    event.stopPropagation();
    event.preventDefault();
    const contents = this.renderRoot.querySelector('nav');
    contents?.focus(own({preventScroll: true}));
    intoView(contents, 'start');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-guide': FbssGuide;
  }
}
