import {css} from 'lit';

/** A definition list with lines in the gaps between the facts: below the rest of a section, or beside it in a wide card. */
export const factsStyles = css`
  [part='body'] {
    gap: 0;
    padding: 0;
  }
  [part='intro'] {
    padding: var(--space);
  }
  dl {
    display: grid;
    gap: var(--fbss-border-width, 1px);
    border-block-start: var(--border);
    break-inside: avoid;
  }
  dl > div {
    padding: 0.7em var(--space);
    /* not the background of the list, which forced colours and paper leave out */
    outline: var(--border);
    background: var(--surface-soft);
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    text-wrap: balance;
    -webkit-hyphens: auto;
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }
  @container (min-width: 30em) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
    dl > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 45em) {
    dl {
      border-block-start: 0;
      border-inline-start: var(--border);
    }
  }
`;
