import {css} from 'lit';

export const symptomsStyles = css`
  [part='warning'] {
    display: grid;
    gap: 0.7em;
    padding: 1em;
    background: var(--emergency-soft);
    border: 1px solid var(--emergency-line);
    border-inline-start-width: 0.3em;
    border-radius: var(--control-radius);
  }
  [part='warning'] > p:first-child {
    font-weight: var(--strong);
  }
`;
