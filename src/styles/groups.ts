import {css} from 'lit';

/** Groups of points with a heading each, two in a row where there is room, below a line. */
export const groupsStyles = css`
  [part='groups'] {
    display: grid;
    gap: 1.25em 2em;
  }
  [part='group'] {
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding-block-start: 0.9em;
    border-block-start: var(--border);
    break-inside: avoid;
  }
  @container (min-width: 34em) {
    [part='groups'] {
      grid-template-columns: 1fr 1fr;
    }
  }
  /* browsers move a grid to the next page rather than break it between its rows; between lines they do break */
  @media print {
    [part='groups'] {
      display: block;
      orphans: 1;
      widows: 1;
    }
    [part='group'] {
      display: inline-grid;
      inline-size: 50%;
      padding-inline-end: 2em;
      padding-block: 0.6em;
      vertical-align: top;
    }
  }
`;
