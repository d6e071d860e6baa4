/** What a visitor is shown of a section. */
export type Shown = 'element' | 'text' | 'frame' | 'link' | 'nothing';

/** What a visitor is shown with the script, and without JavaScript. */
export type Outcome = readonly [withScript: Shown, without: Shown];

/** What the content of a post is made of. */
interface Parts {
  /** The address of the folder with the library. */
  library: string;
  /** A link to the section's page. */
  link: string;
  /** The plain HTML of a file. */
  html: (file: string) => string;
}

/**
 * The content of a post by method, and what a visitor is shown; also for users whose HTML WordPress filters, if that is
 * different. The table in `docs/wordpress.md` is made of it.
 */
export const methods: Readonly<
  Record<string, readonly [content: (parts: Parts) => string, unfiltered: Outcome, filtered?: Outcome]>
> = {
  block: [() => '<!-- wp:fbss/section {"section":"faq","lang":"es","headingLevel":3} /-->', ['element', 'text']],
  shortcode: [() => '[fbss section="faq" lang="es" heading-level="3"]', ['element', 'text']],
  'plain fragment': [({html}) => html('faq'), ['element', 'text']],
  'strict fragment': [({html}) => html('faq.strict'), ['text', 'text']],
  'placeholder div': [
    ({link}) => `<div data-fbss="faq" lang="es" data-fbss-lang="es">${link}</div>`,
    ['element', 'link'],
  ],
  'class-only div': [({link}) => `<div class="fbss-faq" lang="es">${link}</div>`, ['element', 'link']],
  'lone link': [({link}) => `<p>${link}</p>`, ['element', 'link']],
  'link in running text': [({link}) => `<p>Read the ${link} before you come.</p>`, ['link', 'link']],
  'element around a lone link': [
    ({link}) => `<fbss-faq lang="es" heading-level="3"><p>${link}</p></fbss-faq>`,
    ['element', 'link'],
  ],
  frame: [
    ({library}) =>
      `<iframe src="${library}/embed/es/faq.html" title="FAQ" loading="lazy" width="100%" height="600"></iframe>`,
    ['frame', 'frame'],
    ['nothing', 'nothing'],
  ],
};
