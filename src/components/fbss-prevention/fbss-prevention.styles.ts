import {css} from 'lit';

export const preventionStyles = css`
  [part='group'] {
    gap: 0.2em;
    border-block-start: 0.2em solid var(--accent);
  }
  .check {
    align-items: start;
    padding-inline: 0;
  }
  [part='privacy'] {
    color: var(--ink-soft);
  }
  /* one line through the phases */
  @container (min-width: 34em) {
    [part='groups'] {
      grid-template-columns: repeat(3, 1fr);
      column-gap: 0;
    }
    [part='group'] {
      padding-inline-end: 2em;
    }
  }
  @media print {
    [part='group'] {
      inline-size: 100%;
    }
    [part='privacy'] {
      display: none;
    }
  }
`;
