import {css} from 'lit';

/** Emergency cards: marked by colour and shape and, in forced colours and in print, by lines. */
export const emergencyStyles = css`
  .urgent {
    border: var(--fbss-emergency-border-width, 2px) solid var(--emergency-line);
  }
  [part='band'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.8em;
    padding: 1em var(--space);
    break-inside: avoid;
    color: var(--on-emergency);
    background: var(--emergency);
  }
  [part='band'] svg {
    inline-size: 2em;
    fill: currentColor;
    fill-rule: evenodd;
  }
  [part='action'] {
    display: grid;
    gap: 0.7em;
    padding: var(--space);
    background: var(--emergency-soft);
    border-block-start: var(--border);
  }
  [part='call'],
  [part='call-local'] {
    font-size: var(--large);
    font-weight: 700;
  }
  [part='call'] {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    padding: 0.5em 1.1em;
    color: var(--on-emergency);
    background: var(--emergency);
    border-radius: var(--control-radius);
    text-decoration: none;
  }
  @media (forced-colors: active) {
    [part='call'] {
      border: 2px solid;
    }
    [part='band'] {
      border-block-end: 2px solid;
    }
  }
  @media print {
    [part='band'],
    [part='call'] {
      color: var(--emergency-line);
      background: none;
      border: 2px solid;
    }
    [part='band'] {
      border-width: 0 0 2px;
    }
  }
`;
