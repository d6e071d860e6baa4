import {css} from 'lit';

export const seeADoctorStyles = css`
  [part~='body'] {
    display: grid;
    gap: 0.9em;
    padding: var(--space);
  }
  [part~='doctor'] {
    background: var(--surface-soft);
    border-block-start: var(--border);
  }
`;
