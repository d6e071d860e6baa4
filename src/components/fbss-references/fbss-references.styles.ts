import {css} from 'lit';

export const referencesStyles = css`
  a {
    color: var(--accent);
    display: block;
    inline-size: fit-content;
    padding-block: 0.35em;
  }
  @media print {
    a::after {
      /* an address stays left to right */
      content: ' \\2066(' attr(href) ')';
    }
  }
`;
