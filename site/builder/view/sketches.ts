import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/** What a shape stands for: the style sheet has its colour. */
type Paint = 'ink' | 'soft' | 'tint' | 'accent' | 'emergency' | 'on-emergency' | 'surface';
type Shapes = readonly SVGTemplateResult[];

const box = (paint: Paint, x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<rect class=${paint} x=${x} y=${y} width=${width} height=${height} rx="1.5" />`;
const dot = (paint: Paint, x: number, y: number, radius = 2.5): SVGTemplateResult =>
  svg`<circle class=${paint} cx=${x} cy=${y} r=${radius} />`;
const stroke = (paint: Paint, d: string): SVGTemplateResult => svg`<path class="stroke ${paint}" d=${d} />`;

/** A line of text. */
const line = (x: number, y: number, width: number, paint: Paint = 'soft'): SVGTemplateResult =>
  box(paint, x, y, width, 3);

const each = (tops: readonly number[], shapesAt: (y: number, index: number) => Shapes): Shapes =>
  tops.flatMap((y, index) => [...shapesAt(y, index)]);

const heading = line(8, 8, 36, 'ink');
const tick = (x: number, y: number): SVGTemplateResult => stroke('accent', `M${x} ${y + 2}l2 2 4-5`);
const emptyBox = (x: number, y: number): SVGTemplateResult => stroke('accent', `M${x} ${y - 1.5}h6v6h-6z`);

/** The shapes of each section, on 96 × 60. */
const sketches: Readonly<Partial<Record<string, Shapes>>> = {
  guide: [
    heading,
    ...each([17, 26, 35, 44, 53], (y, index) => [
      dot(index === 1 ? 'emergency' : 'accent', 10, y + 1.5),
      line(16, y, index % 2 ? 20 : 26),
    ]),
    box('tint', 52, 8, 36, 12),
    box('emergency', 52, 24, 36, 12),
    box('tint', 52, 40, 36, 16),
  ],
  overview: [
    heading,
    line(8, 17, 42),
    line(8, 23, 38),
    box('tint', 8, 31, 44, 11),
    line(12, 35, 34, 'accent'),
    line(8, 47, 42),
    box('tint', 60, 0, 36, 60),
    ...each([9, 26, 43], (y) => [line(65, y, 12), line(65, y + 6, 24, 'ink')]),
  ],
  'red-flags': [
    box('emergency', 0, 0, 96, 15),
    dot('on-emergency', 11, 7.5, 4),
    line(20, 6, 54, 'on-emergency'),
    ...each([23, 33, 43], (y, index) => [emptyBox(8, y), line(19, y, index === 1 ? 24 : 32)]),
    box('emergency', 60, 22, 28, 11),
    line(66, 26, 16, 'on-emergency'),
    line(60, 39, 28),
    line(60, 45, 20),
  ],
  'see-a-doctor': [
    box('emergency', 0, 0, 96, 5),
    line(8, 13, 40, 'ink'),
    line(8, 21, 60),
    box('tint', 8, 30, 80, 24),
    ...each([36, 44], (y) => [tick(13, y - 1), line(24, y, 44, 'ink')]),
  ],
  symptoms: [
    heading,
    ...each([18, 32], (y) =>
      [8, 50].flatMap((x) => [dot('accent', x + 4, y + 4, 4), line(x + 12, y, 24, 'ink'), line(x + 12, y + 6, 18)]),
    ),
    box('emergency', 8, 47, 80, 8),
  ],
  causes: [
    ...each([6, 19, 32, 45], (y, index) => [box('accent', [16, 13, 14, 19][index] ?? 16, y, 16, 9)]),
    stroke('ink', 'M38 5q-5 16-3 28t7 22'),
    ...each([9, 22, 35, 48], (y, index) => [
      stroke('soft', `M40 ${y + 1.5}h8`),
      line(52, y, index % 2 ? 28 : 36, 'ink'),
    ]),
  ],
  'risk-factors': [
    heading,
    ...each([19, 30, 41, 52], (y, index) => [dot('accent', 11, y + 1.5), line(20, y, [58, 44, 64, 36][index] ?? 50)]),
  ],
  diagnosis: [
    heading,
    stroke('accent', 'M13 22v30'),
    ...each([22, 37, 52], (y) => [dot('accent', 13, y, 4), line(24, y - 4, 26, 'ink'), line(24, y + 2, 56)]),
  ],
  treatment: [
    heading,
    ...each([18, 32, 46], (y) => [
      stroke('soft', `M8 ${y - 3}h80`),
      line(8, y, 18, 'ink'),
      ...[34, 64].flatMap((x) => [line(x, y, 22), line(x, y + 5.5, 16)]),
    ]),
  ],
  prevention: [
    heading,
    stroke('accent', 'M10 22h72'),
    ...[10, 38, 66].flatMap((x) => [
      dot('accent', x, 22, 4),
      line(x - 2, 31, 20, 'ink'),
      ...each([40, 49], (y) => [emptyBox(x - 2, y), line(x + 7, y, 12)]),
    ]),
  ],
  faq: [
    heading,
    stroke('accent', 'M9 21l3-3 3 3'),
    line(20, 18, 48, 'ink'),
    line(20, 25, 60),
    line(20, 31, 52),
    ...each([40, 51], (y) => [
      stroke('soft', `M8 ${y - 4}h80`),
      stroke('accent', `M9 ${y}l3 3 3-3`),
      line(20, y, 54, 'ink'),
    ]),
  ],
  'quick-facts': [
    ...[6, 52].flatMap((x) =>
      each([6, 33], (y) => [box('tint', x, y, 38, 21), line(x + 5, y + 5, 14), line(x + 5, y + 12, 26, 'ink')]),
    ),
  ],
  references: [
    heading,
    ...each([18, 32, 46], (y, index) => [
      line(8, y, 4, 'ink'),
      line(18, y, 66),
      line(18, y + 6, [40, 52, 34][index] ?? 40, 'accent'),
    ]),
  ],
  about: [
    dot('accent', 48, 17, 10),
    line(46.5, 11, 3, 'surface'),
    box('surface', 46.5, 16, 3, 7),
    ...each([35, 43, 51], (y, index) => [line([22, 16, 30][index] ?? 20, y, [52, 64, 36][index] ?? 40)]),
  ],
};

/** Whether a section has a sketch of its own. */
export const hasSketch = (section: string): boolean => section in sketches;

/** For a section that has no sketch yet: a heading and text. */
const anySection: Shapes = [heading, ...each([19, 27, 35, 43, 51], (y, index) => [line(8, y, index % 2 ? 68 : 78)])];

/** A small picture of a section, in the colours of its brand. */
export const sketch = (section: string): TemplateResult =>
  html`<svg class="sketch" viewBox="0 0 96 60" aria-hidden="true">${sketches[section] ?? anySection}</svg>`;
