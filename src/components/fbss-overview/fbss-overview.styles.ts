import {css} from 'lit';

export const overviewStyles = css`
  /* that the name can mislead: what a reader needs most */
  [part='lead'] + p {
    padding: 0.8em 1em;
    background: var(--tint);
    border-inline-start: 0.25em solid var(--accent);
    font-weight: var(--strong);
    /* square beside the bar, which would bend */
    border-start-end-radius: var(--control-radius);
    border-end-end-radius: var(--control-radius);
  }
  @container (min-width: 45em) {
    [part='body'] {
      grid-template-columns: minmax(0, 2fr) minmax(17em, 1fr);
    }
    dl {
      grid-template-columns: none;
    }
  }
`;
