import {css} from 'lit';

/** The symptoms, and beside them what to do: whatever changes there, no symptom moves. */
const sides = css`
  .sides {
    grid-template: auto 1fr / minmax(0, 5fr) minmax(17em, 3fr);
  }
  .sides > :is([part='flags'], [part='action']) {
    grid-row: 1 / 3;
  }
  .sides > :not([part='flags']) {
    background: var(--emergency-soft);
    border-inline-start: var(--border);
  }
  [part='action'] {
    border-block-start: 0;
  }
`;

/** Emergency cards: marked by colour and shape and, in forced colours and in print, by lines. */
export const emergencyStyles = css`
  .urgent {
    border: var(--fbss-emergency-border-width, 2px) solid var(--emergency-line);
  }
  [part='band'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.8em;
    align-items: center;
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
    align-content: start;
    padding: var(--space);
    background: var(--emergency-soft);
    border-block-start: var(--border);
  }
  /* not in the container query: Firefox would print the band alone, and none of the symptoms */
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  [part='call'],
  [part='call-local'] {
    font-size: var(--large);
    font-weight: 700;
  }
  [part='call'] {
    display: block;
    inline-size: min(100%, 20em);
    min-block-size: var(--target);
    padding: 0.6em 1em;
    text-align: center;
    color: var(--on-emergency);
    background: var(--emergency);
    /* on a dark card the red alone is hard to see */
    border: 2px solid var(--emergency-line);
    border-radius: var(--control-radius);
    text-decoration: none;
  }
  /* the host's line, in any language */
  ::slotted([slot$='contact']) {
    unicode-bidi: plaintext;
  }
  /* important: the page's own margins would add to the gaps */
  ::slotted([slot='text-contact']) {
    margin: 0 !important;
  }
  [dir='rtl'] ::slotted([slot$='contact']) {
    text-align: right;
  }
  .number {
    display: inline-block;
  }
  @container (max-width: 15em) {
    [part='band'] {
      grid-template-columns: none;
    }
  }
  @container (min-width: 45em) {
    ${sides}
  }
  @media (forced-colors: active) {
    [part='band'] {
      border-block-end: 2px solid;
    }
  }
  @media print {
    /* the symptoms are on one page with the call, and with what is above them */
    .urgent > [part='body'],
    .sides {
      break-inside: avoid;
    }
    @container (min-width: 36em) {
      ${sides}
    }
    [part='band'],
    [part='call'] {
      color: var(--emergency-line);
      background: none;
      border: 2px solid;
    }
    [part='band'] {
      border-width: 0 0 2px;
      break-after: avoid;
    }
  }
`;
