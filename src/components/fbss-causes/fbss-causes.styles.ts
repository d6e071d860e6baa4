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
`;
