import {css} from 'lit';

export const causesStyles = css`
  .causes {
    display: grid;
    gap: 1.25em;
  }
  .drawing {
    position: relative;
    block-size: 18em;
  }
  svg {
    block-size: 100%;
    fill: var(--surface-soft);
    stroke: var(--ink-soft);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  [dir='rtl'] svg {
    scale: -1 1;
  }
  .pad,
  .disc {
    fill: var(--line);
  }
  .line {
    stroke-width: 5;
    stroke-linecap: round;
  }
  .nerve {
    stroke: #c98a00;
  }
  [part='label'] {
    position: absolute;
    inset-inline: 9.2em 0;
    translate: 0 -50%;
    line-height: min(var(--tight), 1.6);
  }
  span.nerve {
    inset-block-start: 7%;
  }
  span.next {
    inset-block-start: 30%;
  }
  span.disc {
    inset-block-start: 60%;
  }
  span.screws {
    inset-block-start: 73%;
  }
  span.spine {
    inset-block-start: 90%;
  }
  .drawing.nerve .nerve,
  .drawing.next .next,
  .drawing.disc .disc,
  .drawing.screws .screws,
  .drawing.spine :is(.spine, .next:not(span)) {
    font-weight: 700;
    color: var(--accent);
    text-decoration: underline 0.15em;
    fill: var(--accent);
    stroke: var(--accent);
  }
  .drawing path.line {
    fill: none;
  }
  [part='caption'],
  dd {
    color: var(--ink-soft);
  }
  dd {
    font-weight: 400;
    padding-block-end: 0.6em;
  }
  [part='cause'] {
    padding-inline-start: 1em;
    break-inside: avoid;
  }
  /* forced colours show every border, also one that is transparent */
  .chosen {
    margin-inline-start: -0.25em;
    border-inline-start: 0.25em solid var(--accent);
  }
  dt button {
    box-sizing: border-box;
    padding-block: 0.35em;
    font-weight: var(--strong);
  }
  /* with text so large for the card, the labels stand below the picture */
  @container (max-width: 16.5em) {
    .drawing {
      block-size: auto;
    }
    svg {
      block-size: 10em;
    }
    .leader {
      display: none;
    }
    [part='label'] {
      position: static;
      display: block;
      translate: none;
    }
  }
  @container (min-width: 40em) {
    .causes {
      grid-template-columns: 18em 1fr;
    }
  }
  @media print {
    /* nothing to choose on paper */
    .causes p:not([part]) {
      display: none;
    }
    dt button {
      display: flex;
      color: inherit;
      text-decoration: none;
    }
  }
`;
