/** Where the boxes and arrows of a picture go, and how texts are broken into lines. */
import { layOut, type Layout, type SizedBox, wrapped } from '@peerspec/documents/picture';
import { theoryPicture, type PictureArrow, type PictureColumn } from '@peerspec/documents';
import { instance } from '@viz-js/viz';
import { describe, expect, test } from 'vitest';
import { peerFiles, readFile } from '../../documents/reading.ts';
import { processorSeconds } from '../../support/processor-seconds.ts';

const viz = await instance();
const width = 200;
const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 }, file: '' };

const arrow = (from: string, to: string): PictureArrow => ({ from, to, effect: 'leads-to', feedback: false, assuming: [], at: place });
const box = (name: string, column: PictureColumn, height = 40): SizedBox => ({ name, column, width, height });

/** What is wrong with a layout: boxes beside their column, or one over the other; arrows that begin or end nowhere. */
const flaws = (layout: Layout, boxes: readonly SizedBox[], arrows: readonly PictureArrow[]): readonly string[] => {
  const at = (name: string): { x: number; y: number } => layout.boxes.get(name) ?? { x: NaN, y: NaN };
  const inOrder = layout.columns.every((x, column) => column === 0 || x > (layout.columns[column - 1] ?? Infinity) + width);
  const touches = (name: string, point?: { x: number; y: number }): boolean => {
    const found = boxes.find((one) => one.name === name);
    if (!found || !point) return false;
    const { x, y } = at(name);
    return Math.abs(point.x - x) <= found.width / 2 + 2 && Math.abs(point.y - y) <= found.height / 2 + 2;
  };
  return [
    ...(inOrder ? [] : ['the columns are out of order']),
    ...boxes
      .filter(({ name, column }) => Math.abs(at(name).x - (layout.columns[column] ?? NaN)) > 1)
      .map(({ name }) => `${name} is beside its column`),
    ...boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => other.column === one.column && Math.abs(at(one.name).y - at(other.name).y) < (one.height + other.height) / 2)
        .map((other) => `${one.name} lies over ${other.name}`),
    ),
    ...arrows
      .filter(({ from, to }, index) => !touches(from, layout.curves[index]?.[0]) || !touches(to, layout.curves[index]?.at(-1)))
      .map(({ from, to }) => `the arrow from ${from} to ${to} hangs in the air`),
  ];
};

const check = (boxes: readonly SizedBox[], arrows: readonly PictureArrow[]): Layout => {
  const layout = layOut(viz, boxes, arrows, width);
  expect(flaws(layout, boxes, arrows)).toEqual([]);
  return layout;
};

describe('the layout', () => {
  test.each(peerFiles('examples'))('of %s has its columns in order and its arrows at boxes', async (file) => {
    const { specs } = await readFile(file);
    expect(specs.length > 0).toBe(!file.includes('/shared/'));
    for (const spec of specs) {
      const { nodes, arrows } = theoryPicture(spec);
      check(
        nodes.map(({ name, column }, index) => box(name, column, 30 + (index % 5) * 25)),
        arrows,
      );
    }
  });

  test('keeps the columns in order where every arrow leads back', () => {
    check([box('a', 3), box('b', 2), box('c', 1), box('d', 0)], [arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'd'), arrow('a', 'd')]);
  });

  test('has room for columns without anything in them', () => {
    check([box('a', 0), box('b', 3)], [arrow('a', 'b')]);
    check([box('a', 1)], []);
  });

  test('reads downwards within a column', () => {
    const { boxes } = check([box('a', 2), box('b', 2), box('c', 2)], [arrow('b', 'a'), arrow('a', 'c')]);
    const order = ['a', 'b', 'c'].toSorted((one, other) => (boxes.get(one)?.y ?? 0) - (boxes.get(other)?.y ?? 0));
    expect(order).toEqual(['b', 'a', 'c']);
  });

  test('draws two arrows between the same boxes apart, and one from a box to itself', () => {
    const layout = layOut(viz, [box('a', 1), box('b', 2)], [arrow('a', 'b'), arrow('a', 'b'), arrow('b', 'a'), arrow('a', 'a')], width);
    expect(new Set(layout.curves.map((points) => JSON.stringify(points))).size).toBe(4);
    expect(layout.curves.every((points) => points.length >= 4)).toBe(true);
  });

  test('is the same for the same picture', () => {
    const boxes = [box('a', 0), box('b', 1), box('c', 1), box('d', 3)];
    const arrows = [arrow('a', 'b'), arrow('a', 'c'), arrow('c', 'd')];
    expect(layOut(viz, boxes, arrows, width)).toEqual(layOut(viz, boxes, arrows, width));
  });

  test('of a huge theory does not hold up the page', async () => {
    const columns: readonly PictureColumn[] = [0, 1, 2, 3];
    const boxes = Array.from({ length: 500 }, (_, index) => box(`n${index}`, columns[index % 4] ?? 0));
    const arrows = Array.from({ length: 1000 }, (_, index) => arrow(`n${(index * 7) % 500}`, `n${(index * 13 + 1) % 500}`));
    // Half a second on a quick machine.
    expect(await processorSeconds(() => expect(flaws(layOut(viz, boxes, arrows, width), boxes, [])).toEqual([]))).toBeLessThan(5);
  });
});

describe('a text in lines', () => {
  const measure = (text: string): number => text.length;

  test.each([
    ['one two three', 8, ['one two', 'three']],
    ['one', 8, ['one']],
    ['  spaces   between ', 9, ['spaces', 'between']],
    ['Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
    ['', 5, ['']],
  ])('%s', (text, most, expected) => expect(wrapped(text, most, measure)).toEqual(expected));

  test('is cut off after so many', () => {
    expect(wrapped('one two three four five', 5, measure, 2)).toEqual(['one', 'two…']);
    expect(wrapped('one two', 5, measure, 2)).toEqual(['one', 'two']);
  });

  test('never breaks a sign that is made of several characters', () => {
    expect(wrapped('👩‍👩‍👧👩‍👩‍👧', 9, measure)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
  });
});
