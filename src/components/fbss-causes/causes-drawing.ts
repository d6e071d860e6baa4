import {html} from 'lit';

/*
 * The paths are in millimetres. Those of a vertebra start from the centre of its body, those of the sacrum from the middle
 * of its upper surface; `x` points backwards, `y` downwards. docs/decisions/0020-landmarks-of-the-spine.md has the sources.
 */

/** The back of a vertebra: the notch, the joint facing up, the spinous process, the joint facing down, the pedicle. */
const arch =
  '2 0 3 1.5 2.5 2 5.5.5 1.5-9 3-11.5 2-3 5.5 0 2.5 8 3 15 2 5 8 5.5l18 3q4.5 1 4.5 5l-1.5 9q-1 4-5 3-10-6-17-3-3 1-3 5v5q-1 3.5-4 2-3-2-3-8 0-9-4-13-3.5-4-8-3.5-4 .5-4.5 4';
const vertebra = `M-16.5-13.5q18 5 33 0 ${arch}-.5 3 .5 6 0 1.5-1.5 1.5-16-5-32 0-2 0-2-2 4.5-11.5 0-23 0-2 1.5-2`;
/** L5 is a wedge, higher in front. */
const lowest = `M-16.5-15q18 7 33 2 ${arch}-.5 3 .5 5 0 1.5-1.5 1.5-16-4-32 2.5-2 0-2-2 4.5-12.5 0-25.5 0-2 1.5-2.5`;
/** The disc below a vertebra. The bones are drawn over its upper and lower ends. */
const disc = 'M-16 10h32q2 8 0 17h-32q-4-9 0-17';
/** The dural sac, down to S2. */
const sac = 'M71-6C62 24 47 66 47 110S54 158 62 171 72 188 82 196';
/** The nerves that leave it, each below the pedicle of its vertebra. */
const roots =
  'M59.5 34.2q-4.8 5.5-19.1 11.1M51.9 65.1q-4.3 5.9-18 12.7M47.4 96.8q-3.6 6.4-16.5 14.7M47.2 129.2q-2.7 6.8-14.3 16.8M53.7 158q-0.8 7.3-9.3 20';
const screw =
  'M33-7.5h-39l-4.5 2.5 4.5 2.5h39v2.5h9v-10h-9zm-2 0 1 5m-6-5 1 5m-6-5 1 5m-6-5 1 5m-6-5 1 5m-6-5 1 5m-6-5 1 5';
const rod = 'M58 113q0 19 6 38';

/**
 * The lower spine from the side that has the back at the end side, with lines from its parts to the labels. `1em` is 10 mm;
 * the lines end in the middle of the labels' rows.
 */
export const drawing = html`<svg aria-hidden="true">
  <svg width="11.2em" height="21.6em" viewBox="0 0 112 216">
    <g class="nerve tube sac">
      <path d=${sac} />
      <path class="inside" d=${sac} />
      <path stroke-width=".9" d="M74-6 57 46 67-6M57 46q-11 35-9 70t16 56 16 22" />
    </g>
    <g class="bone">
      <g transform="translate(36 22)rotate(17)">
        <path class="pad" d=${disc} />
        <path d=${vertebra} />
      </g>
      <g transform="translate(27.5 55)rotate(12)">
        <path class="pad" d=${disc} />
        <path d=${vertebra} />
      </g>
      <g class="next" transform="translate(22 89.5)rotate(5.5)">
        <path class="pad" d=${disc} />
        <path d=${vertebra} />
      </g>
    </g>
    <g class="nerve tube sac" opacity=".45"><path class="inside" d=${sac} /></g>
    <g class="bone">
      <g transform="translate(21 125.5)rotate(-2.5)">
        <path class="pad" d=${disc} />
        <path d=${vertebra} />
      </g>
      <g transform="translate(27.5 161.5)rotate(-18)">
        <g class="disc">
          <path class="pad" d="M-17 12q16-4 32 0 8-1 12 4 3 6 0 12-3 4-6 2-1-6-6-8L-13 31q-7-9-4-19" />
        </g>
        <path d=${lowest} />
      </g>
      <path
        d="M-16 0q16 2 31 0 3 0 3 3-5 14-2 28 4 16 30 44H22Q-6 36-18 4q-1-4 2-4m9 30q12-3 23 1M7 54q6-3 16-1M28-7l1-7q2-4 5-1l7 14q8 10 5 20 7 18 30 48H58Q38 46 33 20q-3-12-5-27"
        transform="translate(37 183.5)rotate(-40)"
      />
    </g>
    <g class="nerve tube">
      <path d=${roots} />
      <path class="inside" d=${roots} />
    </g>
    <g class="scar" transform="translate(21 125.5)rotate(-2.5)">
      <path
        d="M17 4q6-3 13 0 4 5 3 11 2 5-2 10-8 2-15 0-7-4-5-11 2-7 6-10M12 13q10-6 21 5M12 20q10-1 17-16M18 5q1 12 9 20"
      />
    </g>
    <g class="screws tube">
      <path d=${rod} />
      <path class="inside" d=${rod} />
    </g>
    <g class="screws">
      <path d=${screw} transform="translate(21 125.5)rotate(-2.5)" />
      <path d=${screw} transform="translate(27.5 161.5)rotate(-18)" />
    </g>
    <path stroke-width="5" d="M66 8h0M80 100h0M45 137h0M63 150h0M57 174h0" />
  </svg>
  <line class="nerve" x1="6.6em" y1=".8em" x2="11.8em" y2="7.5%" />
  <line class="next" x1="8em" y1="10em" x2="11.8em" y2="27.5%" />
  <line class="scar" x1="4.5em" y1="13.7em" x2="11.8em" y2="50%" />
  <line class="screws" x1="6.3em" y1="15em" x2="11.8em" y2="72.5%" />
  <line class="disc" x1="5.7em" y1="17.4em" x2="11.8em" y2="92.5%" />
</svg>`;
