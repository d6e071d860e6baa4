import {css} from 'lit';

export const languageListStyles = css`
  .card {
    background: none;
    border: 0;
    /* or the card would clip the focus ring */
    contain: none;
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--target);
    padding-block: 0.5em;
    cursor: pointer;
  }
  svg {
    inline-size: 1.4em;
    vertical-align: -0.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  [part='chosen'] {
    font-weight: var(--strong);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
    gap: 0 0.6em;
  }
  [aria-current] {
    font-weight: 700;
    color: var(--ink);
    text-decoration: none;
  }
  [aria-current]::before {
    content: '✓';
    margin-inline-end: 0.4em;
  }
  @media print {
    .card {
      display: none;
    }
  }
`;
