import {css} from 'lit';

export const causesPictureStyles = css`
  figure {
    margin: 0;
  }
  /* one column, so that the drawing can stay in view down to the last cause */
  [part='picture'] {
    display: contents;
  }
  /* below the page's own bars; in a low window it scrolls away, so that the causes keep 18em */
  .drawing {
    position: sticky;
    inset-block-start: min(var(--fbss-scroll-margin, 0px), 100vh - 36em);
    block-size: 18em;
    margin-block: 0.9em;
    background: var(--surface);
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
    stroke: #b87e00;
  }
  [part='label'] {
    position: absolute;
    inset-inline: 9.2em 0;
    translate: 0 -50%;
    line-height: min(var(--tight), 1.6);
  }
  li.nerve {
    inset-block-start: 7%;
  }
  li.next {
    inset-block-start: 36%;
  }
  li.disc {
    inset-block-start: 62%;
  }
  li.screws {
    inset-block-start: 84%;
  }
  .drawing.nerve .nerve,
  .drawing.next .next,
  .drawing.disc .disc,
  .drawing.screws .screws {
    font-weight: 700;
    color: var(--accent);
    text-decoration: underline 0.15em;
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 4;
  }
  .drawing path.line {
    fill: none;
  }
  .drawing.nerve .line.nerve,
  .drawing.screws .line.screws {
    stroke-width: 9;
  }
  [part='caption'],
  [part='hint'] {
    color: var(--ink-soft);
  }
  [part='place'] {
    font-weight: var(--strong);
  }
  /* for screen readers only: the line of the chosen cause has the same text */
  [role='status'] {
    block-size: 0;
    clip-path: inset(50%);
  }
  /* forced colours show every border, even a transparent one */
  .chosen {
    margin-inline-start: -0.25em;
    border-inline-start: 0.25em solid var(--accent);
  }
  [part='choose'] {
    box-sizing: border-box;
    padding-block: 0.35em;
    font-weight: var(--strong);
    /* below the drawing */
    scroll-margin-block-start: max(var(--fbss-scroll-margin, 6em), min(19em, 100vh - 17em));
  }
  /* with text so large for the card, the labels are below the picture */
  @container (max-width: 16.5em) {
    .drawing {
      position: static;
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
      display: grid;
      grid-template-columns: 18em 1fr;
      gap: 1.25em;
    }
    [part='picture'] {
      display: block;
    }
  }
  @media (forced-colors: active) {
    /* browsers do not force the colours of an SVG */
    .drawing {
      --surface-soft: Canvas;
      --line: Canvas;
      --ink-soft: CanvasText;
      --accent: Highlight;
    }
    .nerve {
      stroke: CanvasText;
    }
  }
  @media print {
    /* nothing to choose in print */
    [part='hint'] {
      display: none;
    }
    [part='place'] {
      display: block;
    }
    [part='choose'] {
      display: flex;
      color: inherit;
      text-decoration: none;
    }
    .drawing {
      position: relative;
      inset: auto;
    }
  }
`;
