import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {followAddress} from '../../core/follow-address.js';
import {definedAs} from '../../core/define.js';
import {CallElement} from '../../core/call-element.js';
import {baseStyles} from '../../styles/base.js';
import {sectionNames} from '../../sections.js';

/** The module with the table of contents and the sections controller, which only pages with a guide need. */
let view: typeof import('./guide-view.js') | undefined;

/** Loads what a section needs with the guide: sections that render one after the other would push each other down. */
const prepareSection = (name: string): Promise<void> | undefined => definedAs(`fbss-${name}`)?.prepare?.();

/**
 * The whole guide: a table of contents and the elements of the sections, which are its children. A section that the host
 * adds, at any time, replaces the guide's own. If the host removes it, the guide creates its own again.
 * Each section has the id `fbss-<section>`, unless another guide on the page has it. The links in the table of contents
 * always lead to the guide's own sections and never leave the page, whatever its `<base>` or its router.
 *
 * @tag fbss-guide
 * @slot - Fallback, shown until the element has rendered, and if it cannot. Put a sentence and a link here.
 * @slot section - A section that you write yourself, such as `<fbss-red-flags slot="section">`; you can add and remove it
 * at any time. The guide shows it in the order of its sections, and sets its `id`, `slot`, `footer` and `heading-level`, and
 * every attribute that the guide and the section both have, such as `country`, if it is set on the guide. A second section of
 * the same name, or one that is not in `sections`, is kept but not shown.
 * @csspart contents - The table of contents, a `nav`.
 * @csspart list - The list of links.
 * @csspart link - A link to a section.
 * @csspart sections - The sections.
 * @csspart top - The link back to the table of contents.
 * @cssprop --fbss-surface-soft
 * @cssprop --fbss-emergency
 * @cssprop --fbss-on-emergency
 * @cssprop --fbss-emergency-line
 * @cssprop --fbss-emergency-soft
 * @cssprop --fbss-lead-size
 * @cssprop --fbss-question-size
 * @cssprop --fbss-emergency-border-width
 * @cssprop --fbss-target-size
 * @without about, footer, overdue, review, reviewer
 */
export class FbssGuide extends CallElement {
  static override properties: PropertyDeclarations = {
    sections: {},
    contact: {},
    mode: {},
  };
  static override styles = baseStyles;

  /**
   * The sections to show, in their order, by name, separated by commas. A section's name is its tag without `fbss-`.
   * Default: all but `quick-facts`, whose content is in the overview. Unknown names are left out, with one console
   * warning; if no known name is left, all are shown.
   * @attr
   */
  declare sections?: string;

  /**
   * The hospital's own line for the red flags, as plain text, cut after 120 characters. Default: the script tag's
   * `data-contact`. Empty: no line.
   * @attr
   */
  declare contact?: string;

  /**
   * `check`: the symptoms of the red flags can be ticked. `list`: the same content, nothing to tick. Default: `check`.
   * Anything else: `check`, and one console warning.
   * @attr
   */
  declare mode?: 'check' | 'list';

  static override async prepare(): Promise<void> {
    if (!view) [view] = await Promise.all([import('./guide-view.js'), ...sectionNames.map(prepareSection)]);
    this.addStyles(view.guideStyles);
  }

  #sections?: InstanceType<typeof import('./guide-view.js').SectionsController>;

  protected override willUpdate(): void {
    if (view) this.#sections ??= new view.SectionsController(this, () => this.level);
  }

  /** The page's address can name a section, which is rendered by now. */
  protected override firstUpdated(): void {
    super.firstUpdated();
    void followAddress(this);
  }

  /** None: the section `about` has the same content. */
  protected override cardFooter(): typeof nothing {
    return nothing;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!view) return nothing;
    const {contents, sections, top} = view.renderGuide(this, this.content, this.level, this.localize);
    return html`${this.card(contents)} ${sections} ${this.card(top, 'card', nothing)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fbss-guide': FbssGuide;
  }
}
