import {css} from 'lit';

export const preventionStyles = css`
  .check {
    padding-inline: 0;
  }
  [part='privacy'] {
    color: var(--ink-soft);
  }
  @media print {
    [part='privacy'] {
      display: none;
    }
  }
`;
