import {css} from 'lit';

/** A section: its heading with the lead and, below them or beside them in a wide card, its content. */
export const sectionStyles = css`
  [part~='body'],
  [part='intro'],
  [part='content'] {
    display: grid;
    gap: 0.9em;
    align-content: start;
  }
  [part~='body'] {
    gap: 1.25em;
    padding: var(--space);
  }
  [part='lead'] {
    font-size: var(--large);
    line-height: max(var(--tight), 1.5);
  }
  @container (min-width: 45em) {
    [part~='body'] {
      grid-template-columns: 15em minmax(0, 1fr);
      column-gap: 2.5em;
    }
  }
  /* browsers break blocks across pages more reliably than grids */
  @media print {
    [part~='body'],
    [part='intro'],
    [part='content'],
    [part='answer'] {
      display: block;
    }
    :is([part~='body'], [part='intro'], [part='content'], [part='answer']) > * + * {
      margin-block-start: 0.6em;
    }
    /* not alone at the end of a page; in the overview it is too long for that */
    [part='intro']:has(+ [part='content']) {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;

/** Content that needs the whole width of the card is below the heading, which has the lead beside it. */
const wideContent = css`
  [part='intro'],
  [part='content'] {
    grid-column: 1 / -1;
  }
  [part='intro'] {
    grid-template-columns: inherit;
    column-gap: inherit;
  }
  [part='intro'] > :not([part='heading']) {
    grid-column: 2;
  }
`;

/** For content that needs the whole width of any card, as a table does. */
export const wideContentStyles = css`
  @container (min-width: 45em) {
    ${wideContent}
  }
`;

/** For content in columns, which needs the whole width of a card that is not very wide. */
export const columnsStyles = css`
  @container (45em <= width < 54em) {
    ${wideContent}
  }
`;
