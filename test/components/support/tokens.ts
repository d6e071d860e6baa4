/** A declaration in the style sheets of a shadow root, with its selector, and with the conditions around the rule. */
interface Declaration {
  readonly rule: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

/** A selector of all that a rule may apply to once a reader points at it, focuses it or ticks it. */
const anyState = (selector: string): string =>
  selector
    .replaceAll(':focus-visible', ':is(a, button, input, summary, [tabindex])')
    .replaceAll(/(?<!:):(?:checked|hover)\b/g, ':is(*)')
    .replaceAll(/::slotted\(/g, 'slot:is(')
    .replaceAll(/::[a-z-]+/g, '');

function declarationsIn(rules: CSSRuleList, around = ''): Declaration[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSSupportsRule)
      return CSS.supports(rule.conditionText) ? declarationsIn(rule.cssRules, around) : [];
    if (!(rule instanceof CSSStyleRule))
      // the text before the block is the condition
      return rule instanceof CSSGroupingRule
        ? declarationsIn(rule.cssRules, `${around} ${rule.cssText.split('{')[0]}`)
        : [];
    const {selectorText: selector} = rule;
    return rule.style.cssText.split(/;\s*/).flatMap((declaration) => {
      const [, property, value] = /^([\w-]+):([^]*)$/.exec(declaration) ?? [];
      return property && value ? [{rule: around + selector, selector, property, value}] : [];
    });
  });
}

const parsed = new WeakMap<CSSStyleSheet, Declaration[]>();

/** The declarations of a style sheet, which most elements share. */
function declarationsOf(sheet: CSSStyleSheet): Declaration[] {
  const declarations = parsed.get(sheet) ?? declarationsIn(sheet.cssRules);
  parsed.set(sheet, declarations);
  return declarations;
}

const variablesIn = (value: string): string[] =>
  [...value.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) => name ?? []);

/** The tokens that affect what a shadow root contains now: on screens of any size, in print and in forced colours. */
export function tokensUsedIn(root: ShadowRoot): Set<string> {
  // a pseudo-element alone is that of any element
  const isUsed = (selector: string): boolean =>
    selector.startsWith(':host') || root.querySelector(anyState(selector) || '*') !== null;
  const used = new Map<string, boolean>();
  const applies = ({selector}: Declaration): boolean => {
    if (!used.has(selector)) used.set(selector, isUsed(selector));
    return used.get(selector) === true;
  };
  // a later declaration overrides an earlier one of the same rule
  const declarations = new Map(
    [...root.styleSheets, ...root.adoptedStyleSheets]
      .flatMap(declarationsOf)
      .filter(applies)
      .map((declaration) => [`${declaration.rule} ${declaration.property}`, declaration] as const),
  );
  const isVariable = ({property}: Declaration): boolean => property.startsWith('--');
  const all = [...declarations.values()];
  const names = new Set(all.filter((one) => !isVariable(one)).flatMap(({value}) => variablesIn(value)));
  // a set also visits what is added during the loop
  for (const name of names)
    for (const {value} of all.filter(({property}) => property === name))
      for (const variable of variablesIn(value)) names.add(variable);
  return new Set([...names].filter((name) => name.startsWith('--fbss-')));
}
