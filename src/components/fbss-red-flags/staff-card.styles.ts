import {css} from 'lit';

export const staffCardStyles = css`
  dialog {
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    border: 0;
    padding: var(--space);
    font-size: 1.375em;
    color: var(--ink);
    background: var(--surface);
  }
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1.25em;
  }
  .languages > div {
    display: grid;
    gap: 0.6em;
    align-content: start;
  }
  dialog > [part='print'] {
    margin-block-start: 1em;
  }
  @media print {
    dialog {
      position: absolute;
      block-size: auto;
      inset: 0 0 auto;
      padding: 0;
      font-size: 1.125em;
    }
    dialog::backdrop {
      display: none;
    }
    dialog :focus-visible {
      outline: none;
    }
    dialog li,
    dialog p {
      break-inside: avoid;
    }
  }
`;
