import {css} from 'lit';

export const redFlagsStyles = css`
  .card {
    border: var(--fbss-emergency-border-width, 2px) solid var(--emergency-line);
  }
  [part='band'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.8em;
    padding: 1em var(--space);
    color: var(--on-emergency);
    background: var(--emergency);
  }
  [part='band'] svg {
    inline-size: 2em;
    fill: currentColor;
    fill-rule: evenodd;
  }
  [part='action'] {
    display: grid;
    gap: 0.7em;
    justify-items: start;
    padding: var(--space);
    background: var(--emergency-soft);
    border-block-end: var(--border);
  }
  [part='call'],
  [part='call-local'] {
    font-size: var(--large);
    font-weight: 700;
  }
  [part='call'] {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
    min-block-size: var(--target);
    padding: 0.5em 1.1em;
    color: var(--on-emergency);
    background: var(--emergency);
    border-radius: var(--control-radius);
    text-decoration: none;
  }
  [part='meaning'] {
    padding: var(--space) var(--space) 0;
  }
  fieldset {
    margin: 0;
    padding: 0.8em 0 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0.8em var(--space) 0;
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.8em;
    align-items: center;
    min-block-size: var(--target);
    padding: 0.5em var(--space);
    cursor: pointer;
    break-inside: avoid;
  }
  /* a click on a word, which is in the light DOM, would tell the page which sign it was on */
  label > span {
    pointer-events: none;
  }
  label:hover {
    background: var(--surface-soft);
  }
  label:has(:checked) {
    background: var(--emergency-soft);
  }
  label.none {
    margin-block-start: 0.4em;
    border-block-start: var(--border);
  }
  label.none:has(:checked) {
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
    background: var(--emergency);
    border-color: var(--emergency-line);
  }
  .none input:checked {
    background: var(--accent);
    border-color: var(--accent);
  }
  input:checked::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.8em;
    border: solid var(--on-emergency);
    border-width: 0 0.18em 0.18em 0;
    rotate: 45deg;
    translate: 0 -0.08em;
  }
  .none input:checked::after {
    border-color: var(--surface);
  }
  ul[part='flags'] {
    padding: 0.8em var(--space) var(--space);
    padding-inline-start: calc(var(--space) + 1.25em);
  }
  [part='help'],
  [part='none'] {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 1em var(--space);
  }
  [part='help'] {
    background: var(--emergency-soft);
    border-block-start: 0.25em solid var(--emergency-line);
  }
  [part='none'] {
    background: var(--surface-soft);
    border-block-start: var(--border);
  }
  [part='foot'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    padding: 0.6em var(--space);
    color: var(--ink-soft);
    border-block-start: var(--border);
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    input::after {
      content: none !important;
    }
    [part='call'] {
      border: 2px solid;
    }
    [part='band'] {
      border-block-end: 2px solid;
    }
  }
  @media print {
    [part='band'],
    [part='call'] {
      color: var(--emergency-line);
      background: none;
      border: 2px solid;
    }
    [part='band'] {
      border-width: 0 0 2px;
    }
    /* paper has no backgrounds */
    input:checked::after {
      border-color: var(--ink) !important;
    }
  }
`;
