import {css} from 'lit';

/** The styles of the text, with and without the picture. */
export const causesStyles = css`
  [part='description'] {
    color: var(--ink-soft);
  }
  [part='cause'] {
    /* the same for a term with and without a button, of one line or two */
    --gap: calc((var(--target) - 1lh) / 2);
    padding-block-end: 0.6em;
    padding-inline-start: 1em;
    break-inside: avoid;
  }
  [part='cause'] > [part='heading'] {
    display: grid;
    padding-block: var(--gap);
  }
  /* a ring, filled when chosen, in addition to the colour; a small phone and large text need the width for the term */
  @media screen {
    @container (min-width: 20em) {
      [part='choose']::before {
        content: '';
        flex: none;
        box-sizing: border-box;
        inline-size: 1em;
        block-size: 1em;
        margin-inline-end: 0.4em;
        border: 0.15em solid;
        border-radius: 50%;
      }
      [aria-pressed='true']::before {
        border-width: 0.35em;
      }
    }
  }
`;
