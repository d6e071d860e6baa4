import {css} from 'lit';

export const treatmentStyles = css`
  dl {
    display: grid;
    gap: 0.6em;
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    font-weight: 400;
  }
  @media print {
    [part='groups'] {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
