import {css} from 'lit';
import {controlStyles} from './controls.js';
import {printStyles} from './print.js';
import {tokens} from './tokens.js';

/**
 * The styles of all elements. The host page lays the element out. The card has `all: initial`, so that it inherits nothing
 * but a few properties by name.
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
    :host([popover]) {
      overflow: auto !important;
    }
    :host([popover]:not(:popover-open)) {
      display: none;
    }
    /* important rules of a shadow tree override the page's, so none of the page's rules affect the strings */
    ::slotted([slot^='fbss-']) {
      all: inherit !important;
      display: inline !important;
      unicode-bidi: isolate !important;
    }
    /* not part of "all" */
    ::slotted([slot^='fbss-'][dir='ltr']) {
      direction: ltr !important;
    }
    ::slotted([slot^='fbss-'][dir='rtl']) {
      direction: rtl !important;
    }
    ::slotted([slot^='fbss-'][dir='auto']) {
      unicode-bidi: plaintext !important;
    }
    .card {
      all: initial;
      visibility: inherit;
      pointer-events: inherit;
      color-scheme: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      -webkit-text-size-adjust: inherit;
      --font: var(--fbss-font);
      font-family: var(--font, inherit);
      font-size: max(var(--fbss-font-size, 1em), 16px);
      --lines: 1.6;
      line-height: var(--fbss-line-height, var(--lines));
      --tight: 1.3;
      display: block;
      container-type: inline-size;
      /*
       * the width for a page that shrinks the element to fit its content, which size containment ignores; narrower than
       * a phone, with room for the page's own padding
       */
      contain-intrinsic-inline-size: min(36em, 100vw - 4em);
      contain: content;
      overflow-wrap: anywhere;
      text-wrap: pretty;
      color: var(--ink);
      background: var(--surface);
      border: var(--border);
      border-radius: var(--radius);
      box-shadow: var(--fbss-shadow, none);
    }
    /* letter spacing would separate joined letters */
    .card:is([lang='ar'], [lang='hi'], [lang='ur']) {
      letter-spacing: 0;
      --lines: 1.8;
      --tight: 1.5;
    }
    /*
     * Urdu is set in Nastaliq, in a brand's font too, which is hardly ever one for Urdu. Its sloping words need more line
     * height. English and numbers keep the card's font.
     */
    .card[lang='ur'] {
      --lines: 2.3;
      --tight: 2.2;
      /* Nastaliq fonts have no weight between regular and bold */
      --strong: var(--fbss-strong-weight, 700);
    }
    .card[lang='ur'] slot:not([lang='en'] slot, bdi slot, [part='contact'] slot, [name$='contact']) {
      font-family:
        Noto Nastaliq Urdu,
        Jameel Noori Nastaleeq,
        Urdu Typesetting,
        var(--font, sans-serif);
    }
    [part='english'] {
      display: block;
      margin-block-start: 0.3em;
      font-size: max(0.875em, 16px);
      font-weight: 400;
      line-height: 1.4;
    }
    * {
      box-sizing: border-box;
    }
    /* a closed one is always contained: if opening changed that, Chromium would recount every list on the page */
    ::details-content {
      contain: style;
    }
    [part='heading'],
    p,
    ul,
    dl,
    dd {
      margin: 0;
      padding: 0;
    }
    [part='heading'] {
      --font: var(--fbss-heading-font, var(--fbss-font));
      font-family: var(--font, inherit);
      font-size: max(var(--fbss-heading-size, 1.375em), 1em);
      font-weight: var(--fbss-heading-weight, 700);
      line-height: var(--tight);
      text-wrap: balance;
    }
    /* balanced or pretty lines would break more words: Chinese has no spaces */
    :lang(zh) {
      text-wrap: wrap;
    }
    /* three vertebrae: a decoration, which forced colours leave out */
    @media screen {
      :is([part='intro'], [part='contents']) > [part='heading']::before {
        content: '';
        display: block;
        inline-size: 1.8em;
        block-size: 0.2em;
        margin-block-end: 0.5em;
        background: repeating-linear-gradient(90deg, var(--accent) 0 0.5em, transparent 0 0.65em);
      }
      /* as between the paragraphs of a section */
      [part='about'] > :not(summary) {
        margin-block-end: 0.9em;
      }
    }
    /* headings inside a section */
    :is([part='cause'], [part='content'], [part='group'], [part='none'], [part='question'], [part='step'])
      > [part='heading'] {
      font-size: max(var(--fbss-question-size, 1.0625em), 1em) !important;
    }
    p,
    ul {
      max-inline-size: var(--measure);
    }
    ul {
      padding-inline-start: 1.25em;
    }
    li + li,
    dd + dd {
      margin-block-start: 0.35em;
    }
    /* without markers, Safari needs the role to treat it as a list */
    [role='list'] {
      max-inline-size: none;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    [role='list'] > li {
      margin: 0;
    }
    b,
    dd,
    legend {
      font-weight: var(--strong);
    }
    [part='about'],
    [part='not-offered'] {
      padding: 0.4em var(--space);
      color: var(--ink-soft);
    }
    [part='about'] {
      border-block-start: var(--border);
    }
    :is([part='about'], [part='all-flags']) > summary {
      display: list-item;
      min-block-size: auto;
      padding: 0.5em 0;
      line-height: 1.75em;
      cursor: pointer;
    }
    [part='overdue'] {
      font-weight: var(--strong);
      color: var(--ink);
    }
    /* a small phone or large text: long words */
    @container (max-width: 20em) {
      .card > * {
        -webkit-hyphens: auto;
        hyphens: auto;
        hyphenate-limit-chars: 12 4 4;
      }
    }
    @container (max-width: 15em) {
      .card > * {
        --space: calc(var(--fbss-space, 1.25em) * 0.6);
        hyphenate-limit-chars: 8 3 3;
      }
      ul {
        padding-inline-start: 1em;
      }
      [part='heading'] {
        font-size: max(var(--fbss-heading-size, 1.1875em), 1em);
      }
    }
    @container (min-width: 30em) {
      [part='heading'] {
        font-size: max(var(--fbss-heading-size, 1.5em), 1em);
      }
    }
    @container (min-width: 45em) {
      .card > * {
        --space: calc(var(--fbss-space, 1.25em) * 1.5);
      }
    }
    @media (forced-colors: active) {
      /* browsers do not force the colours of an SVG */
      .card {
        --accent: CanvasText;
        --emergency-line: CanvasText;
        --tint: Canvas;
      }
    }
  `,
  printStyles,
  controlStyles,
];
