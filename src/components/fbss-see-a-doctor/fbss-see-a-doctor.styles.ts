import {css} from 'lit';

/** A tier of its own between an emergency and information: the accent, never red. */
export const seeADoctorStyles = css`
  [part~='doctor'] {
    background: var(--surface-soft);
    border-block-start: 0.3em solid var(--accent);
    break-inside: avoid;
  }
  /* the title alone, above the band */
  [part='intro']:only-child {
    grid-column: 1 / -1;
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
