import {css} from 'lit';

export const referencesStyles = css`
  a {
    display: block;
    inline-size: fit-content;
    padding-block: 0.35em;
  }
  [part='page'] {
    display: block;
    color: var(--ink-soft);
  }
  @media print {
    a::after {
      /* a URL is left to right in every language */
      content: ' \\2066(' attr(href) ')';
    }
  }
`;
