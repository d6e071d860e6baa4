import {expect} from 'chai';
import {cleanUp, fixture} from './support/page.js';

/*
 * The landmarks that a surgeon would check, measured on the drawn paths. docs/decisions/0020-landmarks-of-the-spine.md has the
 * sources of the limits. Units are millimetres; x points to the back, y down.
 */

type Point = Record<'x' | 'y', number>;

const within = (value: number, [low, high]: readonly [number, number], what: string): void => {
  expect(value, what).to.be.within(low, high);
};
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2});
/** How far a surface slopes up to the front, in degrees. */
const slope = (front: Point, back: Point): number => (Math.atan2(back.y - front.y, back.x - front.x) * 180) / Math.PI;
const most = (points: readonly Point[], value: (point: Point) => number): Point => {
  const [first] = [...points].sort((a, b) => value(b) - value(a));
  if (!first) throw new Error('There are no points');
  return first;
};
const at = <T>(items: readonly T[], index: number): T => {
  const item = items.at(index);
  if (item === undefined) throw new Error(`There is no item ${index}`);
  return item;
};

/** The transformation from an element's frame to the drawing's, as it is written: no layout, no rounding to pixels. */
function toDrawing(element: SVGGraphicsElement, drawing: SVGSVGElement): DOMMatrix {
  const own = Array.from(element.transform.baseVal).reduce(
    (matrix, {matrix: next}) => matrix.multiply(DOMMatrix.fromMatrix(next)),
    new DOMMatrix(),
  );
  const {parentNode: parent} = element;
  if (parent === drawing) return own;
  if (!(parent instanceof SVGGraphicsElement)) throw new Error('The path is not in the drawing');
  return toDrawing(parent, drawing).multiply(own);
}

/** A path of the drawing, in the drawing's frame and in its own. */
class Shape {
  readonly #path: SVGPathElement;
  readonly #toDrawing: DOMMatrix;
  #own?: Point[];

  constructor(path: SVGPathElement, drawing: SVGSVGElement) {
    this.#path = path;
    this.#toDrawing = toDrawing(path, drawing);
  }

  /** Points along the path, in its own frame. */
  get own(): Point[] {
    // Chromium measures the whole path again for each point
    const length = this.#path.getTotalLength();
    this.#own ??= Array.from({length: 801}, (_, step) => this.#path.getPointAtLength((length * step) / 800));
    return this.#own;
  }

  get points(): Point[] {
    return this.own.map((point) => this.toDrawing(point));
  }

  /** The points of `M` commands, and the ends of straight lines from them. */
  get starts(): Point[] {
    return [...(this.#path.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)].map(([, x, y]) =>
      this.toDrawing({x: Number(x), y: Number(y)}),
    );
  }

  /** The width of its line. */
  get width(): number {
    return parseFloat(getComputedStyle(this.#path).strokeWidth);
  }

  toDrawing({x, y}: Point): Point {
    return this.#toDrawing.transformPoint({x, y});
  }

  toOwn({x, y}: Point): Point {
    return this.#toDrawing.inverse().transformPoint({x, y});
  }

  /** Whether a point of the drawing is in the shape. */
  has(point: Point): boolean {
    return this.#path.isPointInFill(new DOMPoint(this.toOwn(point).x, this.toOwn(point).y));
  }
}

/** The corners of a vertebral body; its arch starts 17 mm behind its centre. */
function bodyOf(bone: Shape): Record<'upperFront' | 'upperBack' | 'lowerFront' | 'lowerBack', Point> {
  const points = bone.own.filter(({x}) => x <= 17);
  const corner = (x: number, y: number): Point => bone.toDrawing(most(points, (point) => x * point.x + y * point.y));
  return {upperFront: corner(-1, -1), upperBack: corner(1, -1), lowerFront: corner(-1, 1), lowerBack: corner(1, 1)};
}

/** The height of what a vertebra has at this distance behind its centre: the pedicle, or the spinous process. */
function sliceOf(bone: Shape, x: number): [top: number, bottom: number] {
  const inside = Array.from({length: 121}, (_, step) => step / 2 - 15).filter((y) => bone.has(bone.toDrawing({x, y})));
  return [Math.min(...inside), Math.max(...inside)];
}

/** The joint process of a vertebra that faces down, at its front: the back of the canal. */
const canalBackOf = (bone: Shape): number =>
  Math.min(...bone.own.filter(({x, y}) => y > 16 && x > 25 && x < 44).map(({x}) => x));

/** Where a bone starts and ends at a height of a frame, behind the canal. */
function rowOf(bone: Shape, frame: Shape, y: number): [front: number, back: number] {
  const inside = Array.from({length: 97}, (_, step) => 22 + step / 4).filter((x) => bone.has(frame.toDrawing({x, y})));
  return [Math.min(...inside), Math.max(...inside)];
}

/** The heights of the discs in front, from L1–L2 to L5–S1: in cadavers, and on radiographs. */
const discHeights = [
  [7.9, 10.2],
  [9.1, 12.6],
  [10.6, 14.3],
  [12.6, 16.9],
  [12.6, 17.6],
] as const;

describe('the drawing of fbss-causes', () => {
  let paths: (selector: string) => Shape[];
  let first: (selector: string) => Shape;
  let lumbar: Shape[];
  let sacrum: Shape;
  let tops: {front: Point; back: Point}[];

  before(async () => {
    const root = (await fixture('<fbss-causes></fbss-causes>')).shadowRoot;
    const drawing = root?.querySelector<SVGSVGElement>('svg > svg');
    if (!drawing) throw new Error('There is no drawing');
    paths = (selector) =>
      [...drawing.querySelectorAll<SVGPathElement>(selector)].map((path) => new Shape(path, drawing));
    first = (selector) => at(paths(selector), 0);
    const bones = paths('.bone path:not(.pad)');
    expect(bones.length).to.equal(6);
    lumbar = bones.slice(0, 5);
    sacrum = at(bones, 5);
    tops = bones.map((bone) => ({front: bodyOf(bone).upperFront, back: bodyOf(bone).upperBack}));
  });

  after(cleanUp);

  it('has the lordosis of a standing adult, most of it in the lowest two segments', () => {
    const slopes = tops.map(({front, back}) => slope(front, back));
    const lordosis = at(slopes, 0) - at(slopes, 5);
    within(lordosis, [39, 61], 'from L1 to S1');
    within(-at(slopes, 5), [24, 55], 'the sacral slope');
    within((at(slopes, 3) - at(slopes, 5)) / lordosis, [0.6, 0.8], 'the share of L4 to S1');
    for (const [index, above] of slopes.slice(0, 5).entries()) expect(above).to.be.greaterThan(at(slopes, index + 1));
  });

  it('has bodies in proportion, L5 as high and as deep as in life, and a wedge', () => {
    const bodies = lumbar.map(bodyOf);
    for (const {upperFront, upperBack, lowerFront, lowerBack} of bodies) {
      const height = distance(middle(upperFront, upperBack), middle(lowerFront, lowerBack));
      within(height / distance(upperFront, upperBack), [0.68, 0.85], 'height to depth of a body');
    }
    const {upperFront, upperBack, lowerFront, lowerBack} = at(bodies, 4);
    within(distance(upperFront, lowerFront) / distance(upperBack, lowerBack), [1.08, 1.25], 'the wedge of L5');
    const tenth = (value: number): [number, number] => [0.9 * value, 1.1 * value];
    within(distance(upperFront, lowerFront), tenth(30.3), 'the height of L5 in front');
    within(distance(upperBack, lowerBack), tenth(26.3), 'its height behind');
    within(distance(upperFront, upperBack), tenth(35.7), 'its depth');
  });

  it('has anatomically realistic disc heights, higher in front than behind and from each level to the next', () => {
    const discs = lumbar.map(bodyOf).map((body, index) => ({
      front: distance(body.lowerFront, at(tops, index + 1).front),
      back: distance(body.lowerBack, at(tops, index + 1).back),
    }));
    for (const [index, {front, back}] of discs.entries()) {
      within(front, at(discHeights, index), `in front, below L${index + 1}`);
      within(back, [4.6, 9.2], `behind, below L${index + 1}`);
      expect(front, `below L${index + 1}`).to.be.greaterThan(back + 2);
      if (index) expect(front).to.be.greaterThan(at(discs, index - 1).front);
    }
  });

  it('has pedicles on the upper half of the bodies, and blunt spinous processes that slope down a little', () => {
    for (const bone of lumbar) {
      const [top, bottom] = sliceOf(bone, 21);
      within(bottom - top, [11, 16], 'the height of a pedicle');
      expect((top + bottom) / 2, 'the middle of a pedicle').to.be.below(-3);
      const {upperBack, lowerBack} = bodyOf(bone);
      within(top - bone.toOwn(upperBack).y, [0, 4], 'the notch above it');
      within(bone.toOwn(lowerBack).y - bottom, [8, 14], 'the notch below it');
      const [upper, lower] = sliceOf(bone, 60);
      within(lower - upper, [13, 25], 'the height of a spinous process');
      const [start] = sliceOf(bone, 46);
      within(slope({x: 46, y: start}, {x: 60, y: upper}), [5, 20], 'its slope');
    }
  });

  it('has joints in which the process of the lower vertebra is in front of that of the upper one', () => {
    for (const [index, below] of [...lumbar.slice(1), sacrum].entries()) {
      const tip = most(
        below.own.filter(({x}) => x > 24 && x < 40),
        ({y}) => -y,
      );
      for (const step of [6, 8, 10, 12]) {
        const [front, back] = rowOf(below, below, tip.y + step);
        const [frontAbove, backAbove] = rowOf(at(lumbar, index), below, tip.y + step);
        expect(frontAbove, `L${index + 1}, in front`).to.be.greaterThan(front + 1);
        expect(backAbove, `L${index + 1}, behind`).to.be.greaterThan(back + 2);
        within(frontAbove - back, [-7, 2], `L${index + 1}, the joint`);
      }
    }
  });

  it('has the dural sac in the canal behind the bodies, down to S2, and the cord down to L1 or L2', () => {
    const sac = first('.sac > path').points;
    const sacWidth = first('.sac > path').width;
    within(sacWidth, [10, 12], 'the width of the sac');
    for (const bone of lumbar) {
      const [front, back] = [bone.toOwn(bodyOf(bone).lowerBack).x, canalBackOf(bone)];
      within(back - front, [13.5, 17.7], 'the depth of the canal');
      for (const point of sac.map((each) => bone.toOwn(each)).filter(({y}) => Math.abs(y) < 12)) {
        within(point.x, [front + sacWidth / 2, back - sacWidth / 2], 'the middle of the sac, in the canal');
      }
    }
    const end = sacrum.toOwn(at(sac, -1));
    // S1 is 30 mm high, S2 some 25 mm
    within(end.y, [30, 55], 'the end of the sac, below the upper surface of S1');
    expect(sacrum.has(at(sac, -1)), 'is in the bodies of the sacrum').to.equal(false);
    const cord = first('.sac > path:last-child').own.slice(0, 801);
    const start = at(cord, 0);
    const tip = cord.find((point, index) => index > 0 && at(cord, index + 1).y < point.y) ?? start;
    expect(at(lumbar, 0).toOwn(tip).y, 'the end of the cord, from the middle of L1').to.be.within(-13, 34);
  });

  it('has a nerve that leaves below the pedicle of each vertebra, through the foramen', () => {
    const starts = first('.nerve:not(.sac) > path').starts;
    expect(starts.length).to.equal(5);
    for (const [index, start] of starts.entries()) {
      const bone = at(lumbar, index);
      const [, pedicle] = sliceOf(bone, 21);
      const own = bone.toOwn(start);
      within(own.y - pedicle, [0, 6], `L${index + 1}, below its pedicle`);
      const next = lumbar[index + 1];
      if (next) {
        const [top] = sliceOf(next, 21);
        const end = bone.toOwn(next.toDrawing({x: 21, y: top})).y;
        expect(own.y, `L${index + 1}, in the upper half of the foramen`).to.be.below((pedicle + end) / 2);
      }
      within(own.x, [18, 32], `L${index + 1}, in the canal`);
      expect(
        lumbar.some((other) => other.has(start)),
        `L${index + 1}, in bone`,
      ).to.equal(false);
    }
  });

  it('has screws in the pedicles of L4 and L5, never in the canal, four fifths into the bodies', () => {
    const screws = paths('.screws:not(.tube) > path');
    expect(screws.length).to.equal(2);
    for (const [index, screw] of screws.entries()) {
      const bone = at(lumbar, 3 + index);
      const shaft = screw.points.map((point) => bone.toOwn(point)).filter(({x}) => x <= 32);
      for (const point of shaft) expect(bone.has(bone.toDrawing(point)), JSON.stringify(point)).to.equal(true);
      const tip = Math.min(...shaft.map(({x}) => x));
      within((17 - tip) / 34, [0.7, 0.85], 'how far a screw is in the body');
      const axis = shaft.reduce((sum, {y}) => sum + y, 0) / shaft.length;
      const [top, bottom] = sliceOf(bone, 21);
      expect(axis, 'the axis of a screw').to.be.closeTo((top + bottom) / 2, 2);
      const {upperFront, upperBack} = bodyOf(bone);
      const surface = slope(bone.toOwn(upperFront), bone.toOwn(upperBack));
      const [end, start] = [most(shaft, ({x}) => -x), {x: 32, y: axis}];
      expect(slope(end, start), 'its slope, and that of the upper surface').to.be.closeTo(surface, 8);
    }
  });

  it('draws no nerve of the canal over the screws, which are beside it', () => {
    const all = [
      ...(document.querySelector('fbss-causes')?.shadowRoot?.querySelectorAll('.sac, .bone path, .screws') ?? []),
    ];
    const lastSac = all.findLastIndex((element) => element.matches('.sac'));
    const bones = all.filter((element) => element.matches('.bone path:not(.pad)'));
    expect(lastSac).to.be.lessThan(all.indexOf(at(bones, 3)));
    expect(all.at(-1)?.matches('.screws')).to.equal(true);
  });

  it('has a rod that joins the heads of the screws', () => {
    const rod = first('.screws.tube > path').points;
    for (const screw of paths('.screws:not(.tube) > path')) {
      expect(rod.some((point) => screw.has(point) && screw.toOwn(point).x > 33)).to.equal(true);
    }
  });

  it('has scar tissue around the nerve that leaves between the operated vertebrae', () => {
    const starts = first('.nerve:not(.sac) > path').starts;
    expect(first('.scar > path').has(at(starts, 3))).to.equal(true);
    expect(starts.filter((start) => first('.scar > path').has(start)).length).to.equal(1);
  });

  it('has a disc below L5 that slipped back, against the dural sac', () => {
    const disc = first('.disc > path');
    const sac = first('.sac > path').points;
    const back = most(disc.own, ({x}) => x);
    within(back.x, [21, 32], 'how far back the disc is, behind the centre of L5');
    const l5 = at(lumbar, 4);
    expect(back.y, 'below the body').to.be.greaterThan(l5.toOwn(bodyOf(l5).lowerBack).y);
    const gaps = disc.points.map((point) =>
      distance(
        point,
        most(sac, (other) => -distance(point, other)),
      ),
    );
    expect(gaps.reduce((least, gap) => Math.min(least, gap)) - first('.sac > path').width / 2).to.be.lessThan(0.5);
  });

  it('names L3 and the disc below it as next to the operated area', () => {
    const [disc, bone, ...others] = paths('.next path');
    expect(others.length).to.equal(0);
    expect(bone?.points.at(0)).to.deep.equal(at(lumbar, 2).points.at(0));
    expect(at(lumbar, 2).toOwn(at(disc?.points ?? [], 0)).y).to.be.greaterThan(0);
  });
});
