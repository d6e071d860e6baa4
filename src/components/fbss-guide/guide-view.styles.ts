import {css} from 'lit';

export const guideStyles = css`
  [part='contents'] {
    display: grid;
    gap: 0.6em;
    padding: var(--space);
    scroll-margin-block: var(--fbss-scroll-margin, 6em);
  }
  ul {
    columns: 16em;
  }
  a {
    display: flex;
    align-items: center;
    min-block-size: var(--target);
    padding-block: 0.35em;
    break-inside: avoid;
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
  @media print {
    .card {
      display: none;
    }
    [part='sections'] {
      margin: 0;
    }
    /* prints the emergency symptoms first */
    ::slotted(fbss-red-flags) {
      order: -1;
    }
  }
`;
