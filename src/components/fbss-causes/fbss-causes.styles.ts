import {css} from 'lit';

/** The styles of the text, with and without the picture. */
export const causesStyles = css`
  [part='description'] {
    color: var(--ink-soft);
  }
  [part='cause'] {
    padding-block-end: 0.6em;
    padding-inline-start: 1em;
    break-inside: avoid;
  }
  /* the same space for a term with and without a button */
  [part='cause'] > [part='heading'] {
    display: grid;
    align-items: center;
    min-block-size: var(--target);
  }
  /* a ring, filled when chosen, in addition to the colour */
  @media screen {
    [part='choose']::before {
      content: '';
      flex: none;
      box-sizing: border-box;
      inline-size: 1.2em;
      block-size: 1.2em;
      margin-inline-end: 0.5em;
      border: 0.15em solid;
      border-radius: 50%;
    }
    [aria-pressed='true']::before {
      border-width: 0.4em;
    }
  }
`;
