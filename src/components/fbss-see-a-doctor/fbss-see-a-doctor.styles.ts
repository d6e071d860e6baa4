import {css} from 'lit';

/** A tier of its own between an emergency and information: the accent, never red. */
export const seeADoctorStyles = css`
  [part~='doctor'] {
    background: var(--tint);
    border-block-start: 0.3em solid var(--accent);
    break-inside: avoid;
  }
  /* a link on the tint */
  [part='content'] > a {
    color: var(--ink);
  }
  [part='flags'] {
    padding: var(--space);
  }
  @media print {
    [part~='doctor'] {
      border-block-start: var(--border);
    }
    [part~='doctor']:first-child {
      border: 0;
    }
  }
`;
