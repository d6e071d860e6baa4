import {css} from 'lit';

export const languageStyles = css`
  .card {
    inline-size: fit-content;
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
  }
  select {
    min-block-size: var(--target);
    max-inline-size: 100%;
    padding-inline: 0.6em;
    font: inherit;
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
