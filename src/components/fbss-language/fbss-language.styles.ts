import {css} from 'lit';

export const languageStyles = css`
  .card {
    inline-size: fit-content;
    max-inline-size: 100%;
    container-type: normal;
    background: none;
    border: 0;
    overflow: visible;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.8em;
    padding-block: 0.35em;
  }
  select {
    min-block-size: var(--target);
    min-inline-size: 0;
    max-inline-size: 100%;
    padding-inline: 0.4em;
    font: inherit;
    /* a select cannot break a line: larger than this, "Português (Brasil)" is cut off on a narrow phone */
    font-size: min(1em, 26px);
    color: var(--ink);
    background: var(--surface);
    border: 1px solid var(--ink-soft);
    border-radius: var(--control-radius);
  }
  @media print {
    .card {
      display: none;
    }
  }
`;
