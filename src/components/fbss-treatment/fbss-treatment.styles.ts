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
    /* the questions are above the first line, and again for screen readers; on paper, Firefox does not make it a table */
    @media not print {
      [part='groups'] {
        padding-block-start: 2lh;
      }
      dl > div {
        position: relative;
      }
      dt {
        position: absolute;
        inset-inline: 0;
        inset-block-end: calc(100% + 1.2em);
      }
      [part='group']:not(:first-child) dt {
        clip-path: inset(50%);
      }
    }
  }
`;
