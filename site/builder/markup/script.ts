import type {Choices} from '../choices/choices.js';
import {stylesOf} from '../colors/styles.js';
import {type Attribute, pick, siteWide} from './attributes.js';
import type {Files} from './files.js';
import {attributes, prefixed} from './html.js';

/**
 * The script with the chosen language inside, so that its hash covers all code that readers of that language run.
 * @param settings - The settings for every section on the page.
 */
export function script({lang}: Choices, {base, integrity}: Files, settings: readonly Attribute[] = []): string {
  const own = `fbss.${lang}.js`;
  const name = integrity[own] ? own : 'fbss.js';
  const hash = integrity[name];
  const list: Attribute[] = [
    ['src', base + name],
    ...(hash
      ? ([
          ['integrity', hash],
          ['crossorigin', 'anonymous'],
        ] as const)
      : []),
    ...prefixed('data-', settings),
  ];
  return `<script${attributes(list)} async></script>`;
}

/** Selects what may contain the section: an element in a placeholder's shadow root inherits its style. */
function placesOf({section}: Choices, {base}: Files): string {
  const folder = `${new URL(base).pathname}embed/`;
  return [
    `fbss-${section}`,
    `[data-fbss="${section}"]`,
    `p:has(> a[href*="${folder}"][href*="/${section}.html"])`,
  ].join(',\n');
}

/** The part for the site's template. */
export function template(choices: Choices, files: Files): string {
  const styles = [...stylesOf(choices)].map(([property, value]) => `  ${property}: ${value};`);
  const sheet = styles.length ? ['<style>', `${placesOf(choices, files)} {`, ...styles, '}', '</style>'] : [];
  return [...sheet, script(choices, files, pick(choices, ...siteWide))].join('\n');
}
