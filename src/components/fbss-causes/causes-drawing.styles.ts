import {css} from 'lit';

/**
 * The styles of the drawing. The fill of a structure is its `--hue` mixed with the card's surface, its edge the hue mixed with
 * the ink. Browsers without color-mix() inherit the colours of the SVG, which makes a line drawing.
 */
export const causesDrawingStyles = css`
  .drawing {
    /* one centimetre of the spine */
    --cm: clamp(0.6em, 3.6cqi, 1em);
    /* the page may have variables of these names */
    --edge: initial;
    --pad: initial;
    --hue: initial;
    background: var(--surface);
  }
  .drawing > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    font-size: var(--cm);
    color: var(--surface);
    fill: currentColor;
    stroke: var(--ink-soft);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* the same spine from the other side, so that the back stays beside the labels */
  [dir='rtl'] .drawing > svg {
    scale: -1 1;
  }
  .drawing > ul {
    display: grid;
    /* the lines end in the middle of these rows */
    grid-template-rows: 3fr 5fr 4fr 5fr 3fr;
    align-items: center;
    min-block-size: calc(21.6 * var(--cm));
    padding-inline-start: calc(12.2 * var(--cm));
    line-height: min(var(--tight), 1.6);
  }
  [part='label'] {
    padding-block: 0.25em;
  }
  g {
    color: color-mix(in srgb, var(--hue) 50%, var(--surface));
    fill: currentColor;
    stroke: color-mix(in srgb, var(--hue) 45%, var(--ink));
  }
  g,
  line {
    stroke-width: var(--edge, 1.2px);
  }
  .pad {
    fill: color-mix(in srgb, currentColor, var(--accent) var(--pad, 30%));
  }
  .tube {
    fill: none;
    stroke-width: calc(2.6px + 2 * var(--edge, 1px));
  }
  .inside {
    stroke: currentColor;
    stroke-width: 2.6;
  }
  .sac {
    stroke-width: calc(9px + 2 * var(--edge, 1px));
  }
  .sac > .inside {
    stroke-width: 9;
  }
  /* what is chosen is solid, with heavy edges and a heavy line; the rest becomes a line drawing */
  :is(.showing.nerve .nerve, .showing.next .next, .showing.scar .scar, .showing.screws .screws, .showing.disc .disc) {
    --edge: 2.5px;
    font-weight: 700;
    color: var(--accent);
    text-decoration: underline 0.15em;
    stroke: var(--accent);
  }
  /* in forced colours, it is a line drawing, too */
  @media (forced-colors: none) {
    .bone {
      --hue: #e6cf9a;
    }
    .nerve {
      --hue: #f5ab10;
    }
    .scar {
      --hue: #c9606f;
    }
    .screws {
      --hue: #74889a;
    }
    .showing g {
      --hue: var(--surface);
      --pad: 0%;
    }
  }
`;
