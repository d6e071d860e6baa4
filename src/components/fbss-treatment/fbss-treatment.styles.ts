import {css} from 'lit';

export const treatmentStyles = css`
  dl {
    display: grid;
    gap: 0.6em;
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    font-weight: 400;
  }
  /* a table: a row for each treatment, the questions once */
  @container (min-width: 54em) {
    [part='groups'] {
      grid-template-columns: none;
      gap: 0;
    }
    [part='group'] {
      grid-template-columns: 15em minmax(0, 1fr);
      inline-size: 100%;
      column-gap: 2.5em;
      padding-block: 0.9em;
    }
    dl {
      grid-template-columns: repeat(3, 1fr);
      gap: 1.5em;
    }
    /* for screen readers only; on paper, Firefox does not make it a table */
    @media not print {
      [part='group']:not(:first-child) dt {
        block-size: 0;
        clip-path: inset(50%);
      }
    }
  }
`;
