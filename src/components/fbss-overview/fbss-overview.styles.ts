import {css} from 'lit';

export const overviewStyles = css`
  /* that the name can mislead: what a reader needs most */
  [part='lead'] + p {
    padding: 0.8em 1em;
    font-weight: var(--strong);
    background: var(--tint);
    border-inline-start: 0.25em solid var(--accent);
    border-radius: var(--control-radius);
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
