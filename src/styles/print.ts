import {css} from 'lit';

/** The styles that all elements have on paper. The other sheets have what their own parts need. */
export const printStyles = css`
  @media print {
    .card {
      /* browsers do not print backgrounds, and the page may have the colours of a dark design */
      color-scheme: light;
      --ink: #000;
      --ink-soft: #000;
      --accent: #000;
      --emergency-line: #9b0f1c;
      --surface: #fff;
      --surface-soft: #fff;
      --emergency-soft: #fff;
      line-height: var(--fbss-line-height, calc(var(--lines) - 0.2));
      border: 0;
      box-shadow: none;
      /* nobody taps paper */
      --target: 0;
    }
    .card > * {
      --space: calc(var(--fbss-space, 1.25em) * 0.6);
    }
    [part='english'] {
      font-size: 0.8em;
      line-height: 1.25;
    }
    /* paper has nothing to open */
    details:not(.open-only)::details-content {
      content-visibility: visible;
    }
    [part='about'] {
      break-inside: avoid;
    }
    [part='about']::details-content {
      columns: 2;
    }
    /* it is open */
    :is([part='about'], [part='all-flags']) > summary {
      display: block;
    }
    p:has(+ ul) {
      break-after: avoid;
    }
    [part='heading'] {
      /* the same in every card: Firefox prints text in the place that it had before a container query applied */
      font-size: max(var(--fbss-heading-size, 1.375em), 1em);
      break-after: avoid;
    }
  }
`;
