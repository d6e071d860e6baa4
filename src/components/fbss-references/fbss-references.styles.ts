import {css} from 'lit';

export const referencesStyles = css`
  a {
    color: var(--accent);
    display: inline-block;
    padding-block: 0.35em;
  }
  @media print {
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
