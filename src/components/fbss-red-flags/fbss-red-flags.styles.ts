import {css} from 'lit';

export const redFlagsStyles = css`
  [part='answer'] {
    border-block-end: var(--border);
  }
  [part='meaning'] {
    padding: var(--space);
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
  }
  [part='privacy'] {
    padding-block-end: 0.6em;
    color: var(--ink-soft);
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
  [part='none'] {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 1em var(--space);
    background: var(--surface-soft);
    border-block-start: var(--border);
  }
  slot[name='contact'] {
    display: block;
    padding-inline: var(--space);
  }
  [part='contact'],
  ::slotted([slot='contact']) {
    margin-block: 0.8em;
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
  @media print {
    legend,
    [part='privacy'] {
      display: none;
    }
    /* may start on the host's first page, instead of moving to the next as a whole */
    .card {
      break-inside: auto;
      box-decoration-break: clone;
    }
    .check {
      padding-block: 0;
    }
  }
`;
