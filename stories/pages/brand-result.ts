import {html, nothing, type TemplateResult} from 'lit';
import {type Brand, propertiesOf} from '../../site/builder/brands.js';
import {toSearch} from '../../site/builder/choices/address.js';
import {defaults} from '../../site/builder/choices/choices.js';
import {choicesFor} from '../../site/builder/colors/brand-colors.js';
import {stylesOf} from '../../site/builder/colors/styles.js';
import {usable} from '../token-values.js';
import {failureOf, type PairContrast} from './brand-contrast.js';

/** The style sheet of a brand, without the values that are not valid; empty for the defaults. */
export function styleSheetOf(brand: Brand): string {
  const lines = Object.entries(propertiesOf(usable(brand))).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? [':root {', ...lines, '}'].join('\n') : '';
}

/** The tokens that a link to the embed builder cannot carry: it has the four brands, and fields for colours. */
function leftBehind(brand: Brand): string[] {
  const [own, linked] = [propertiesOf(usable(brand)), stylesOf({...defaults, ...choicesFor(brand)})];
  return [...new Set([...Object.keys(own), ...linked.keys()])].filter((name) => own[name] !== linked.get(name));
}

/** The style sheet to copy, what is wrong with it, and the way to the embed builder. */
export function brandResult(
  brand: Brand,
  contrasts: readonly PairContrast[],
  copied: string,
  copy: () => Promise<void>,
): TemplateResult {
  const css = styleSheetOf(brand);
  const valid = usable(brand).shape;
  const dropped = Object.keys(brand.shape).filter((id) => !(id in valid));
  const problems = [
    failureOf(contrasts),
    dropped.length ? `Not valid, so left out: ${dropped.map((id) => `--fbss-${id}`).join(', ')}.` : undefined,
  ].filter((problem) => problem !== undefined);
  const behind = leftBehind(brand);
  return html`<h2>Your style sheet</h2>
    <pre tabindex="0"><code>${css || '/* These are the defaults: there is nothing to set. */'}</code></pre>
    <div class="actions">
      <button type="button" ?disabled=${!css} aria-describedby="brand-problems" @click=${copy}>Copy</button>
      <span role="status">${copied}</span>
      <div id="brand-problems">${problems.map((problem) => html`<p class="fails">${problem}</p>`)}</div>
      <p>
        <a href="site/builder.html${toSearch({...defaults, ...choicesFor(brand)})}" target="_top"
          >Open these colours in the embed builder</a
        >
        ${
          behind.length
            ? html`<small
                >It accepts the four brands and your colours, but not your ${behind.join(', ')}: use this style
                sheet.</small
              >`
            : nothing
        }
      </p>
    </div>`;
}
