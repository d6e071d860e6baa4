import {css} from 'lit';

export const seeADoctorStyles = css`
  [part~='doctor'] {
    background: var(--surface-soft);
    border-block-start: var(--border);
  }
`;
