import {elementsIn} from '../components/support/page.js';

/** The visible properties of an element that tokens set. */
const properties = [
  'color',
  'background-color',
  'background-image',
  'border-top-color',
  'border-inline-start-color',
  'border-top-width',
  'border-inline-start-width',
  'border-start-start-radius',
  'box-shadow',
  'outline-color',
  'outline-width',
  'fill',
  'stroke',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'padding-inline-start',
  'max-inline-size',
  'min-block-size',
  'scroll-margin-top',
];

/** The style of an element, or of its pseudo-element if it has one. */
const styleOf = (element: Element, pseudo?: string): string => {
  const style = getComputedStyle(element, pseudo);
  if (pseudo && style.content === 'none') return '';
  return properties.map((property) => style.getPropertyValue(property)).join();
};

/** Everything that a control may change: markup, attributes, styles and structured data. */
export async function snapshotOf(canvas: HTMLElement): Promise<string> {
  const parts: string[] = [document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''];
  for (const element of elementsIn(canvas)) {
    await element.updateComplete;
    const root = element.shadowRoot;
    if (!root) continue;
    // focus rings, and the margins of what is scrolled to
    root.querySelector<HTMLElement>('a[href], button, summary, input')?.focus();
    parts.push(element.getAttribute('lang') ?? '', root.innerHTML.replaceAll(/<!--.*?-->/g, ''));
    for (const child of [element, ...root.querySelectorAll('*')]) {
      parts.push(styleOf(child), styleOf(child, '::before'), styleOf(child, '::after'));
    }
  }
  return parts.join('\n');
}
