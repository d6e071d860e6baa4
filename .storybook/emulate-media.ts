/** Media features that a page cannot switch on in its browser, and a story wants to show. */
interface EmulatedMedia {
  readonly print: boolean;
  readonly forcedColors: boolean;
}

/** The condition of each rule, as it is written. */
const written = new WeakMap<CSSMediaRule, string>();

function emulated(condition: string, {print, forcedColors}: EmulatedMedia): string {
  let text = condition;
  if (forcedColors) {
    // conditions that are always and never true, also as a part of a longer one
    text = text.replace('(forced-colors: active)', '(min-width: 0)').replace('(forced-colors: none)', '(max-width: 0)');
  }
  if (print) text = text.replace(/\bscreen\b/, 'not all').replace(/\bprint\b/, 'all');
  return text;
}

function rewrite(rules: CSSRuleList, media: EmulatedMedia): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const condition = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, condition);
      const now = emulated(condition, media);
      if (rule.media.mediaText !== now) rule.media.mediaText = now;
    }
    if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) rewrite(rule.cssRules, media);
  }
}

/** Applies the rules that the style sheets of some elements have for a medium, by rewriting their `@media` conditions. */
export function emulateMedia(elements: Iterable<Element>, media: EmulatedMedia): void {
  const roots = [...elements].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const sheets = new Set(roots.flatMap((root) => [...root.adoptedStyleSheets, ...root.styleSheets]));
  for (const {cssRules} of sheets) rewrite(cssRules, media);
}
