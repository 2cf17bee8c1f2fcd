/** Where the boxes and arrows go: Graphviz reckons it, with each column of the picture as one of its ranks. */
import type { Graph, Viz } from '@viz-js/viz';
import type { PictureArrow } from '../diagram/picture.ts';
import type { PictureColumn } from '../diagram/picture-columns.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SizedBox {
  readonly name: string;
  readonly column: PictureColumn;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The middle of each column. */
  readonly columns: readonly number[];
  /** The middle of each box, by name. */
  readonly boxes: ReadonlyMap<string, Point>;
  /** For each arrow, from its beginning to its end: a point, then three for each stretch of a Bézier curve. */
  readonly curves: readonly (readonly Point[])[];
}

/** What Graphviz gives back, as far as it is read here. */
interface Reckoned {
  readonly bb: string;
  readonly objects: readonly { readonly name: string; readonly pos?: string }[];
  readonly edges?: readonly { readonly id?: string; readonly pos?: string }[];
}

const columns: readonly PictureColumn[] = [0, 1, 2, 3];

/** Graphviz counts in inches of 72 points; a point is taken for a pixel. */
const inches = (pixels: number): number => pixels / 72;

/** Between boxes of one column, and between columns. */
export const boxGap = 10;
export const columnGap = 46;

/** Added on both sides of boxes between which an arrow goes within their column: its line must be seen, and not its head alone. */
const arrowAir = 4;

/** From here on, curves and a careful search for few crossings would take too long. */
const isLarge = (boxes: number, arrows: number): boolean => boxes + arrows > 700;

/** Names and texts of the author stay out of it: boxes and arrows go by their numbers. */
const graphOf = (boxes: readonly SizedBox[], arrows: readonly PictureArrow[], emptyWidth: number): Graph => {
  const numbers = new Map(boxes.map(({ name }, index) => [name, index] as const));
  const column = (name: string): number => boxes[numbers.get(name) ?? -1]?.column ?? 0;
  return {
    directed: true,
    graphAttributes: {
      rankdir: 'LR',
      nodesep: inches(boxGap),
      ranksep: inches(columnGap),
      ...(isLarge(boxes.length, arrows.length) && { splines: 'line', mclimit: 0.1, nslimit: 1 }),
    },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { dir: 'none' },
    // An unseen point in each column keeps the columns in their order, whatever the arrows do.
    subgraphs: columns.map((of) => ({
      graphAttributes: { rank: 'same' },
      nodes: [
        { name: `c${String(of)}`, attributes: { width: inches(emptyWidth), height: inches(1), style: 'invis' } },
        ...boxes.flatMap((box, index) =>
          box.column === of ? [{ name: `n${String(index)}`, attributes: { width: inches(box.width), height: inches(box.height) } }] : [],
        ),
      ],
    })),
    edges: [
      ...columns.slice(1).map((of) => ({ tail: `c${String(of - 1)}`, head: `c${String(of)}`, attributes: { style: 'invis', weight: 0 } })),
      ...arrows.map(({ from, to }, index) => {
        const [start, end] = [`n${String(numbers.get(from))}`, `n${String(numbers.get(to))}`];
        const attributes = { id: `e${String(index)}` };
        // What leads back to an earlier column is laid out the other way round, so that it does not pull the columns about.
        return column(from) > column(to) ? { tail: end, head: start, attributes } : { tail: start, head: end, attributes };
      }),
    ],
  };
};

const pointOf = (text: string): Point => {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return { x, y };
};

/** The points of a curve, which Graphviz writes as "x,y x,y …". */
const pointsOf = (text: string): readonly Point[] =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .map(pointOf);

/** Boxes with air around the arrows that stay within their column. */
const withAir = (boxes: readonly SizedBox[], arrows: readonly PictureArrow[]): readonly SizedBox[] => {
  const column = new Map(boxes.map((box) => [box.name, box.column] as const));
  const inColumn = arrows.filter(({ from, to }) => from !== to && column.get(from) === column.get(to));
  const airy = new Set(inColumn.flatMap(({ from, to }) => [from, to]));
  return boxes.map((box) => (airy.has(box.name) ? { ...box, height: box.height + 2 * arrowAir } : box));
};

/** The end of an arrow, at the edge of its box and not at that of the air around it. */
const atEdge = (end: Point, middle: Point | undefined, box: SizedBox | undefined): Point => {
  if (!middle || !box) return end;
  const half = box.height / 2;
  return { x: end.x, y: Math.min(middle.y + half, Math.max(middle.y - half, end.y)) };
};

export const layOut = (viz: Viz, boxes: readonly SizedBox[], arrows: readonly PictureArrow[], emptyWidth: number): Layout => {
  // From the top down, so that steps within a column read downwards.
  const reckoned = viz.renderJSON(graphOf(withAir(boxes, arrows), arrows, emptyWidth), { yInvert: true }) as Reckoned;
  const places = new Map(reckoned.objects.map(({ name, pos = '0,0' }) => [name, pointOf(pos)] as const));
  const drawn = new Map((reckoned.edges ?? []).map(({ id, pos = '' }) => [id, pos] as const));
  const sized = new Map(boxes.map((box) => [box.name, box] as const));
  const middles = new Map(boxes.map(({ name }, index) => [name, places.get(`n${String(index)}`) ?? { x: 0, y: 0 }] as const));
  const column = (name: string): number => sized.get(name)?.column ?? 0;
  const corners = reckoned.bb.split(',').map(Number);
  return {
    width: Math.max(corners[0] ?? 0, corners[2] ?? 0),
    height: Math.max(corners[1] ?? 0, corners[3] ?? 0),
    columns: columns.map((of) => places.get(`c${String(of)}`)?.x ?? 0),
    boxes: middles,
    curves: arrows.map(({ from, to }, index) => {
      const points = pointsOf(drawn.get(`e${String(index)}`) ?? '');
      const onward = column(from) > column(to) ? points.toReversed() : points;
      const [first, last] = [onward[0], onward.at(-1)];
      if (!first || !last) return onward;
      const [start, end] = [atEdge(first, middles.get(from), sized.get(from)), atEdge(last, middles.get(to), sized.get(to))];
      return [start, ...onward.slice(1, -1), end];
    }),
  };
};
