import {css} from 'lit';

export const overviewStyles = css`
  /* that the name can mislead: what a reader needs most */
  [part='lead'] + p {
    background: var(--tint);
    font-weight: var(--strong);
    border-inline-start: 0.3em solid var(--accent);
    /* square beside the bar, which would bend */
    border-start-end-radius: var(--control-radius);
    border-end-end-radius: var(--control-radius);
    padding: 0.75em 1em;
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
