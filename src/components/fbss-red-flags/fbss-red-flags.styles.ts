import {css} from 'lit';

export const redFlagsStyles = css`
  [part='answer'] {
    display: flow-root;
    background: var(--emergency-soft);
  }
  [part='meaning'] {
    padding: var(--space);
  }
  .check:not(.none),
  [part='or'],
  [part='meaning'] {
    border-block-start: var(--border);
    max-inline-size: none;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: var(--space) var(--space) 0;
  }
  .check:has(:checked) {
    background: var(--emergency-soft);
  }
  /* beside its label, not between the label and the English */
  .check:has([part='english']) {
    align-items: start;
  }
  [part='privacy'],
  [part='or'] {
    padding: 0.2em var(--space);
    color: var(--ink-soft);
  }
  [part='privacy'] {
    padding-block-end: 0.8em;
  }
  .none:has(:checked) {
    background: var(--surface-soft);
  }
  .check:not(.none) input:checked {
    background: var(--emergency);
    border-color: var(--emergency-line);
  }
  .check:not(.none) input:checked::after {
    border-color: var(--on-emergency);
  }
  div[part='flags'] {
    padding: var(--space);
  }
  /* for screen readers only; not part of selected and copied text */
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
    user-select: none;
  }
  .room {
    visibility: hidden;
  }
  /* in a frame, the two answers above the call have one place */
  [part='action'] > div {
    display: grid;
  }
  [part='action'] > div > div {
    grid-area: 1 / 1;
  }
  /* the answer to a symptom: a second band */
  .help {
    margin: calc(-1 * var(--space));
    margin-block-end: 0;
    padding: 0.7em var(--space);
    color: var(--on-emergency);
    background: var(--emergency);
  }
  [part='help'] {
    font-size: var(--large);
  }
  [part='none'] {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 1em var(--space);
    background: var(--surface-soft);
    border-block-start: var(--border);
  }
  /* important: with the page's own margins and padding, the line would touch the edge of the card */
  [part='contact'],
  ::slotted([slot='contact']) {
    display: block !important;
    margin: 0 !important;
    padding: 1em var(--space) !important;
    border-block-start: var(--border) !important;
  }
  [part='foot'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.25em;
    padding: 1em var(--space);
    color: var(--ink-soft);
    background: var(--surface-soft);
    border-block-start: var(--border);
  }
  [part='foot'] > p {
    flex: 1 0 100%;
    max-inline-size: none;
  }
  @media print, (forced-colors: active) {
    .help {
      color: var(--emergency-line);
      background: none;
      border-block-end: 2px solid;
    }
  }
  @media print {
    legend,
    [part='privacy'],
    [part='or'],
    .none {
      display: none;
    }
  }
`;
