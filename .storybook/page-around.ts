import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {type Brand, propertiesOf} from '../site/builder/brands.js';
import {directionOf} from '../src/core/locale/languages.js';
import {usable} from '../stories/token-values.js';
import './host-page.js';
import type {Toolbar} from './toolbar.js';

/** The page that the toolbar sets, in a brand. */
export const pageAround = (
  {language, scheme, textSize, colours, direction, medium}: Toolbar,
  brand: Brand,
  content: unknown,
): TemplateResult =>
  html`<host-page
    lang=${language}
    dir=${direction || directionOf(language)}
    style=${styleMap({'color-scheme': scheme, 'font-size': `${textSize}%`, ...propertiesOf(usable(brand))})}
    ?print=${medium === 'print'}
    ?forced-colors=${colours === 'forced'}
  >
    ${content}
  </host-page>`;
