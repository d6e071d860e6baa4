/** The part of the measurements that runs in the page. */
const inFrame = <Result>(act: () => Result): Promise<Result> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const result = act();
      // the first task after a frame's callbacks runs after its style, layout and paint
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        resolve(result);
      };
      port2.postMessage(undefined);
    });
  });

const find = (path: string): Element | null =>
  path
    .split(' >>> ')
    .reduce<ParentNode | null>(
      (root, selector) => (root instanceof Element ? root.shadowRoot : root)?.querySelector(selector) ?? null,
      document,
    ) as Element | null;

const firstPaint = async (): Promise<number> => {
  for (;;) {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint) return paint.startTime;
    await inFrame(() => undefined);
  }
};

/** Milliseconds from the request for the page until the elements at `paths` are visible and painted. */
const ready = async (paths: string[]): Promise<number> => {
  while (!(await inFrame(() => paths.every(find))));
  const there = performance.now();
  return Math.max(there, await firstPaint());
};

const nodesBelow = (root: Node): Node[] =>
  [...root.childNodes, ...(root instanceof Element && root.shadowRoot ? root.shadowRoot.childNodes : [])].flatMap(
    (node) => [node, ...nodesBelow(node)],
  );

/** The number of nodes, including text and comments, and of elements in the document and its open shadow trees. */
const count = (): {nodes: number; elements: number} => {
  const nodes = nodesBelow(document);
  return {nodes: nodes.length, elements: nodes.filter((node) => node instanceof Element).length};
};

/** The bytes that the page has downloaded, compressed and without headers. */
const bytes = (): number =>
  [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
    (sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize,
    0,
  );

/** Scrolls the element at a path to the middle of the viewport, and returns where to click it. */
const pointIn = async (path: string): Promise<{x: number; y: number}> => {
  const target = find(path);
  if (!target) throw new Error(`Nothing at ${path}`);
  target.scrollIntoView({block: 'center', behavior: 'instant'});
  await inFrame(() => undefined);
  const {left, top, width, height} = target.getBoundingClientRect();
  return {x: left + width / 3, y: top + height / 2};
};

/** Milliseconds from the next click until the element at a path has been painted. */
const answered = (path: string): Promise<number> => {
  if (find(path)?.checkVisibility()) throw new Error(`Shown before the click: ${path}`);
  return new Promise((resolve) => {
    const measure = async ({timeStamp}: Event): Promise<void> => {
      while (!(await inFrame(() => find(path)?.checkVisibility())));
      resolve(performance.now() - timeStamp);
    };
    addEventListener('click', (event) => void measure(event), {capture: true, once: true});
  });
};

Object.assign(globalThis, {probe: {ready, count, bytes, pointIn, answered}});
