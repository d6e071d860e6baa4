import {css} from 'lit';
import {causesDrawingStyles} from './causes-drawing.styles.js';

export const causesPictureStyles = css`
  ${causesDrawingStyles}
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
    margin-block: 0.9em;
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
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--accent);
  }
  [part='choose'] {
    padding-block: var(--gap);
    margin-block: calc(-1 * var(--gap));
    font-weight: var(--strong);
    /* below the drawing */
    scroll-margin-block-start: max(var(--fbss-scroll-margin, 6em), min(19em, 100vh - 17em));
  }
  /* with text so large for the card, the labels are below the drawing */
  @container (max-width: 15em) {
    .drawing {
      --cm: 6cqi;
      position: relative;
      inset: auto;
    }
    line {
      display: none;
    }
    .drawing > ul {
      display: block;
      padding: calc(22 * var(--cm)) 0 0;
      line-height: inherit;
    }
  }
  /* a low window has to show a whole cause */
  @media (max-height: 20em) {
    [part='cause'] {
      --gap: 0.2em;
    }
  }
  /* the edge under which the causes scroll; the lines to the labels do not count a border */
  @container (max-width: 40em) {
    .drawing {
      border-block-end: 0.6em solid var(--surface);
      box-shadow: 0 1px var(--line);
    }
  }
  @container (min-width: 40em) {
    .causes {
      display: grid;
      grid-template-columns: 21em 1fr;
      gap: 1.25em;
    }
    [part='picture'] {
      display: block;
    }
  }
  @container (min-width: 56em) {
    .causes {
      grid-template-columns: 25em 1fr;
      gap: 2.5em;
    }
    .drawing {
      --cm: 1.2em;
    }
  }
  @media (forced-colors: active) {
    /* browsers do not force the colours of an SVG */
    .drawing {
      --surface: Canvas;
      --ink-soft: CanvasText;
      --accent: Highlight;
      --pad: 0%;
      forced-color-adjust: none;
      color: CanvasText;
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
      --cm: clamp(0.6em, 3.6cqi, 1em);
      position: relative;
      inset: auto;
    }
    /* the causes are beside the drawing and, on the rest of the page, below it */
    .causes {
      display: block;
    }
    [part='picture'] {
      display: block;
      float: inline-start;
      inline-size: min(21em, 100%);
      margin-inline-end: 1.25em;
      break-inside: avoid;
    }
    /* the line of the chosen cause is beside it, not behind the drawing */
    [part='cause'] {
      display: flow-root;
    }
  }
`;
