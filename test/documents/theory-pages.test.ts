/** The picture of a theory on paper, with five, twenty-five and sixty boxes: letters, boxes and arrows are measured. */
import { readFileSync } from 'node:fs';
import { theoryPicture, type TheoryPicture, writePicture } from '@peerspec/documents';
import { instance } from '@viz-js/viz';
import { describe, expect, it } from 'vitest';
import { boxesOf } from '../../packages/documents/src/picture/boxes.ts';
import { layOut } from '../../packages/documents/src/picture/layout.ts';
import { englishStrings } from '../../packages/documents/src/picture/strings.ts';
import { theoryPages } from '../../packages/documents/src/picture/theory-pages.ts';
import { partsOf } from '../../packages/documents/src/picture/theory-parts.ts';
import { usualMeasures } from '../../packages/documents/src/picture/widths.ts';
import { fromRoot } from '../../scripts/shared/run.ts';
import { boxesIn, lettersOnPaper, overlaps, textsIn } from './drawn.ts';
import { specOf } from './reading.ts';

const viz = await instance();

const pictureOf = async (boxes: number): Promise<TheoryPicture> => {
  const picture = theoryPicture(
    await specOf(readFileSync(fromRoot(`test/documents/resources/pictures/theory-${String(boxes)}.peer`), 'utf8')),
  );
  expect(picture.nodes).toHaveLength(boxes);
  return picture;
};

const pair = ({ from, to, effect }: TheoryPicture['arrows'][number]): string => `${from} ${effect} ${to}`;

describe.each([
  { boxes: 5, pages: 1 },
  { boxes: 25, pages: 1 },
  { boxes: 60, pages: 4 },
])('a theory of $boxes boxes', ({ boxes, pages }) => {
  it(`takes ${String(pages)} upright A4 pages on which no letter is smaller than 8 points`, async () => {
    const drawn = theoryPages(viz, await pictureOf(boxes));
    expect(drawn).toHaveLength(pages);
    for (const page of drawn) {
      expect(lettersOnPaper(page)).toBeGreaterThanOrEqual(8);
      expect(page.fit.isWide).toBe(false);
    }
  });

  it('has every text within the picture, and no two texts or boxes one over the other', async () => {
    const drawn = theoryPages(viz, await pictureOf(boxes));
    expect(drawn.flatMap(({ svg }) => boxesIn(svg)).length).toBeGreaterThanOrEqual(boxes);
    for (const { svg, width, height } of drawn) {
      const texts = textsIn(svg);
      expect(texts.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
      expect(overlaps(boxesIn(svg))).toEqual([]);
      expect(svg).not.toContain('clip-path');
    }
  });
});

it('a theory in parts has each arrow once, whole, and says at a box in which other parts it is', async () => {
  const picture = await pictureOf(60);
  const parts = partsOf(picture, ({ nodes }) => nodes.length <= 25);
  expect(parts.flatMap(({ arrows }) => arrows.map(pair)).toSorted()).toEqual(picture.arrows.map(pair).toSorted());
  for (const { nodes, arrows } of parts) {
    const names = nodes.map(({ name }) => name);
    expect(arrows.flatMap(({ from, to }) => [from, to]).filter((name) => !names.includes(name))).toEqual([]);
  }
  expect(new Set(parts.flatMap(({ nodes }) => nodes.map(({ name }) => name))).size).toBe(60);
  // None is much smaller than the others.
  const sizes = parts.map(({ arrows }) => arrows.length);
  expect(Math.min(...sizes)).toBeGreaterThan(Math.max(...sizes) / 3);
  const [first] = theoryPages(viz, picture);
  expect(textsIn(first?.svg ?? '').filter(({ text }) => text.startsWith('also in part')).length).toBeGreaterThan(3);
});

it('boxes that no arrow touches have a place in one of the parts', async () => {
  const picture = await pictureOf(25);
  const loose = { ...picture, arrows: picture.arrows.slice(0, 3) };
  const parts = partsOf(loose, ({ nodes }) => nodes.length <= 9);
  expect(parts.flatMap(({ nodes }) => nodes)).toHaveLength(25);
});

it('between two boxes of a column the line of an arrow is seen, and not its head alone', async () => {
  const { nodes, arrows } = await pictureOf(25);
  const drawn = boxesOf({ title: '', nodes, arrows, words: [] }, englishStrings, usualMeasures, { width: 144, mostLines: 2 });
  const { curves, boxes } = layOut(
    viz,
    drawn.map(({ node, width, height }) => ({ name: node.name, column: node.column, width, height })),
    arrows,
    144,
  );
  const columns = new Map(nodes.map(({ name, column }) => [name, column] as const));
  const inColumn = arrows.flatMap((arrow, index) =>
    columns.get(arrow.from) === columns.get(arrow.to) ? [{ arrow, curve: curves[index] ?? [] }] : [],
  );
  expect(inColumn.length).toBeGreaterThan(4);
  for (const { arrow, curve } of inColumn) {
    const [first, last] = [curve[0], curve.at(-1)];
    expect(Math.hypot((last?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0)), pair(arrow)).toBeGreaterThanOrEqual(17);
    const box = drawn.find(({ node }) => node.name === arrow.to);
    // It ends at the edge of its box, and not in the air before it.
    expect(Math.abs((last?.y ?? 0) - (boxes.get(arrow.to)?.y ?? 0))).toBeLessThanOrEqual((box?.height ?? 0) / 2 + 0.1);
  }
});

it('the source for Graphviz breaks long titles into lines, as Graphviz does not', async () => {
  const text = readFileSync(fromRoot('test/documents/resources/pictures/theory-60.peer'), 'utf8');
  const labels = [...(await writePicture('theory', 'dot', await specOf(text))).matchAll(/^ {2}n\d+ \[label="([^"]*)"/gm)].map(
    ([, label = '']) => label,
  );
  expect(labels).toHaveLength(60);
  expect(labels.flatMap((label) => label.split('\\n')).filter((line) => line.length > 24)).toEqual([]);
});
