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
      /* a URL is left to right in every language */
      content: ' \\2066(' attr(href) ')';
    }
  }
`;
