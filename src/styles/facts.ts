import {css} from 'lit';

/** A definition list whose gaps are the lines between the facts. */
export const factsStyles = css`
  dl {
    display: grid;
    gap: var(--fbss-border-width, 1px);
    background: var(--line);
    border-block-start: var(--border);
  }
  dl > div {
    padding: 0.7em var(--space);
    background: var(--surface-soft);
    break-inside: avoid;
  }
  dt {
    color: var(--ink-soft);
  }
  @container (min-width: 30em) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
    dl > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
`;
