import {css} from 'lit';

/** Rows with a box to tick: the whole row is clickable. */
export const checkStyles = css`
  .check {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: min(0.8em, 4.2cqi);
    align-items: center;
    min-block-size: var(--target);
    padding: 0.5em var(--space);
    cursor: pointer;
    break-inside: avoid;
  }
  /* a click on text, which is in the light DOM, would reveal its row to the page */
  .check > :not(input) {
    pointer-events: none;
  }
  /* if the label is not the row itself */
  [for]::after {
    content: '';
    position: absolute;
    inset: 0;
    pointer-events: auto;
  }
  .check:hover {
    background: var(--surface-soft);
  }
  input {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    margin: 0;
    font: inherit;
    background: var(--surface);
    border: 2px solid var(--ink);
    border-radius: 0.25em;
  }
  input:checked {
    background: var(--accent);
    border-color: var(--accent);
  }
  input:checked::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.8em;
    border: solid var(--surface);
    border-width: 0 0.18em 0.18em 0;
    rotate: 45deg;
    translate: 0 -0.08em;
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    input::after {
      content: none !important;
    }
  }
  @media print {
    .check {
      padding-block: 0.2em;
    }
    /* browsers print no backgrounds unless the reader asks for them, and then the tick must still be visible */
    input:checked {
      background: none !important;
    }
    input:checked::after {
      border-color: var(--ink) !important;
    }
  }
`;
