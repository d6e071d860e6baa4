import {css} from 'lit';
import {tokens} from './tokens.js';

/**
 * What all elements look like. The host page lays the element out; what is inside the card is ours: `all: initial`
 * there ends what would be inherited, and the few properties that should come from the page are let through by name.
 */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: block;
      min-inline-size: 0;
      max-inline-size: 100%;
      block-size: auto !important;
      max-block-size: none !important;
      overflow: visible !important;
    }
    :host([hidden]:not([hidden='until-found' i])) {
      display: none;
    }
    /* for important rules the shadow tree goes before the page, so nothing of the page's reaches our strings */
    ::slotted([slot^='fbss-']) {
      all: inherit !important;
      display: inline !important;
    }
    .card {
      all: initial;
      visibility: inherit;
      color-scheme: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      -webkit-text-size-adjust: inherit;
      text-size-adjust: inherit;
      font-family: var(--fbss-font, inherit);
      font-size: max(var(--fbss-font-size, 1em), 16px);
      line-height: var(--fbss-line-height, 1.6);
      display: block;
      box-sizing: border-box;
      container-type: inline-size;
      /* the width to ask for where the page shrinks the element to its content, which size containment hides */
      contain-intrinsic-inline-size: 36em;
      overflow: clip;
      overflow-wrap: break-word;
      color: var(--ink);
      background: var(--surface);
      border: var(--border);
      border-radius: var(--radius);
      box-shadow: var(--fbss-shadow, none);
    }
    .card:lang(ar) {
      letter-spacing: 0;
      line-height: var(--fbss-line-height, 1.8);
    }
    :is(h1, h2, h3, h4, h5, h6, p, ul, dl, dd) {
      margin: 0;
      padding: 0;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      font-family: var(--fbss-heading-font, inherit);
      font-size: max(var(--fbss-heading-size, 1.375em), 1em);
      font-weight: var(--fbss-heading-weight, 700);
      line-height: 1.25;
      text-wrap: balance;
    }
    .card:lang(ar) :is(h1, h2, h3, h4, h5, h6) {
      line-height: 1.5;
    }
    p,
    ul {
      max-inline-size: var(--measure);
      text-wrap: pretty;
    }
    ul {
      padding-inline-start: 1.25em;
    }
    li + li {
      margin-block-start: 0.35em;
    }
    ::marker {
      color: var(--accent);
    }
    b {
      font-weight: var(--strong);
    }
    button {
      all: unset;
      box-sizing: border-box;
      display: inline-flex;
      align-items: center;
      min-block-size: var(--target);
      color: var(--accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    :is(button, a):hover {
      text-decoration-thickness: 2px;
    }
    :focus-visible {
      outline: var(--fbss-focus-width, 3px) solid var(--focus);
      outline-offset: 2px;
      border-radius: var(--control-radius);
    }
    @container (min-width: 30em) {
      :is(h1, h2, h3, h4, h5, h6) {
        font-size: max(var(--fbss-heading-size, 1.5em), 1em);
      }
    }
    @media print {
      .card {
        box-shadow: none;
      }
      button {
        display: none;
      }
      :is(h1, h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
    }
  `,
];
