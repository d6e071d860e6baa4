import {css} from 'lit';

export const symptomsStyles = css`
  [part='group'] > [part='heading'] {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  [part='group'] svg {
    flex: none;
    inline-size: 2.2em;
    padding: 0.35em;
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
    background: var(--tint);
    border-radius: var(--control-radius);
  }
  [part='warning'] {
    display: grid;
    gap: 0.7em;
    padding: min(1em, var(--space));
    background: var(--emergency-soft);
    border: 1px solid var(--emergency-line);
    border-inline-start-width: 0.3em;
    border-radius: var(--control-radius);
    break-inside: avoid;
  }
  [part='warning'] > p:first-child {
    font-weight: var(--strong);
  }
`;
