import {css} from 'lit';

export const guideStyles = css`
  [part='contents'] {
    display: grid;
    gap: 0.6em;
    padding: var(--space);
    scroll-margin-block: var(--fbss-scroll-margin, 6em);
  }
  /* row by row, so that the lines of neighbours are level */
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    column-gap: 2em;
  }
  li {
    border-block-end: var(--border);
  }
  a {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: var(--target);
    padding-block: 0.35em;
  }
  svg {
    flex: none;
    inline-size: 1.5em;
    fill: var(--emergency-line);
    fill-rule: evenodd;
  }
  [part='sections'] {
    display: grid;
    gap: 1.25em;
    margin-block: 1.25em;
  }
  [part='top'] {
    padding-inline: var(--space);
  }
  /* spans the card, which clips its overflow */
  :is([part='contents'], [part='top']):focus-visible {
    outline-offset: calc(-1 * var(--fbss-focus-width, 3px));
  }
  @container (min-width: 54em) {
    [part='contents'] {
      grid-template-columns: 15em minmax(0, 1fr);
      column-gap: 2.5em;
    }
  }
  @media print {
    .card {
      display: none;
    }
    [part='sections'] {
      gap: 0;
      margin: 0;
    }
    /* prints the emergency symptoms first */
    ::slotted(fbss-red-flags) {
      order: -1;
    }
  }
`;
