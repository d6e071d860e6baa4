import {css} from 'lit';

export const overviewStyles = css`
  [part='body'] {
    display: grid;
    gap: 0.9em;
    padding: var(--space);
  }
  [part='lead'] {
    font-size: var(--large);
    line-height: 1.5;
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--accent);
  }
  .card:lang(ar) [part='lead'] {
    line-height: 1.7;
  }
  dl {
    display: grid;
    /* the gaps are the lines between the facts */
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
    dl > :last-child {
      grid-column: 1 / -1;
    }
  }
`;
