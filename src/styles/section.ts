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
  /* three vertebrae; a mark only, which forced colours and paper leave out */
  [part='intro'] > [part='heading']::before {
    content: '';
    display: block;
    inline-size: 1.8em;
    block-size: 0.2em;
    margin-block-end: 0.5em;
    background: repeating-linear-gradient(90deg, var(--accent) 0 0.5em, transparent 0 0.65em);
  }
  [part='lead'] {
    font-size: var(--large);
    line-height: min(var(--fbss-line-height, 1.5), 1.5);
  }
  @container (min-width: 46em) {
    [part~='body'] {
      grid-template-columns: 15em minmax(0, 1fr);
      column-gap: 2.5em;
      padding: calc(var(--space) * 1.5);
    }
  }
`;

/** For content that needs the whole width of the card: below the heading, which has the lead beside it. */
export const wideContentStyles = css`
  @container (min-width: 46em) {
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
  }
`;
