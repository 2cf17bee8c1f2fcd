/// <reference lib="dom" />
// @vitest-environment happy-dom
/** The pictures in half of a window: nothing smaller than the editor's letters, no more to scroll than must be, no side effect in red. */
import { readFileSync } from 'node:fs';
import { theoryPicture } from '@peerspec/documents';
import { boxWidth, pictureStrings } from '@peerspec/documents/picture';
import { contactsSvg, rooms } from '@peerspec/documents/internal';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromRoot } from '../../../scripts/shared/run.ts';
import { letterSize } from '../../../packages/vscode/src/preview-page/picture/measuring.ts';
import { specOf } from '../../documents/reading.ts';
import { pageWith, texts } from './on-page.ts';

const fileOf = (name: string): string => readFileSync(fromRoot(`test/documents/resources/pictures/${name}.peer`), 'utf8');
const styleOf = (name: string): string => readFileSync(fromRoot(`packages/vscode/src/preview-page/${name}`), 'utf8');

afterEach(() => void vi.restoreAllMocks());

/** The widths of the boxes of a theory that is drawn where there is so much room. */
const widthsAt = async (room: number, boxes: number): Promise<readonly number[]> => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(room);
  const { host } = await pageWith(theoryPicture(await specOf(fileOf(`theory-${String(boxes)}`))));
  const rings = [...host.querySelectorAll('.picture-box > .picture-ring')].map((ring) => Number(ring.getAttribute('width')) - 8);
  expect(rings).toHaveLength(boxes);
  return [...new Set(rings)];
};

describe.each([5, 60])('a theory of %i boxes', (boxes) => {
  test('has narrow boxes in half of a window, and the usual ones where there is room', async () => {
    const [narrow, ...others] = await widthsAt(560, boxes);
    expect(others).toEqual([]);
    expect(narrow).toBeLessThan(boxWidth * 0.8);
    expect(await widthsAt(1400, boxes)).toEqual([boxWidth]);
  });
});

test('the headings of the columns are whole, in Welsh too, and stand above their line', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(560);
  const welsh = JSON.parse(readFileSync(fromRoot('packages/vscode/l10n/bundle.l10n.cy.json'), 'utf8')) as Record<string, string>;
  const strings = pictureStrings({ t: (text) => welsh[text] ?? text });
  const { host } = await pageWith(theoryPicture(await specOf(fileOf('theory-5'))), strings);
  const headings = [...host.querySelectorAll('.picture-heading')];
  expect(headings.map((heading) => texts(heading, 'tspan').join(''))).toEqual([...strings.columns]);
  const lowest = Math.max(...headings.flatMap((each) => [...each.querySelectorAll('tspan')].map((line) => Number(line.getAttribute('y')))));
  const rules = headings.map((each) => Number(/^M[^,]+,([\d.]+) /.exec(each.querySelector('.picture-rule')?.getAttribute('d') ?? '')?.[1]));
  expect(new Set(rules).size).toBe(1);
  expect(rules[0]).toBeGreaterThan(lowest);
});

test('no text is smaller than those of the page, which are as large as those of the editor', () => {
  const sizes = (style: string, unit: 'em' | 'px'): readonly number[] =>
    [...style.matchAll(new RegExp(`font-size: ([\\d.]+)${unit}`, 'g'))].map(([, size]) => Number(size));
  const page = ['preview.css', 'frame.css', 'document.css', 'contacts.css'].map(styleOf).join('');
  const picture = styleOf('picture/picture.css');
  expect([...sizes(page, 'em'), ...sizes(picture, 'em')].filter((size) => size < 1)).toEqual([]);
  // In the measure of the picture, which is shown so large that these are the letters of the page.
  expect(new Set(sizes(picture, 'px'))).toEqual(new Set([letterSize]));
});

test('the picture of the contacts is shown so large that its letters are those of the page', async () => {
  const picture = contactsSvg(await specOf(fileOf('contacts-12')), 'contacts', rooms.narrow);
  expect(styleOf('contacts.css')).toContain(`min-width: calc(${String(picture?.width)}em / ${String(letterSize)})`);
});

test('side effects, of which many are welcome, have not the colour of an error', () => {
  const picture = styleOf('picture/picture.css');
  const colourOf = (kind: string): string | undefined =>
    new RegExp(`\\.picture-box\\.${kind} \\{\\s*--kind: var\\((--[\\w-]+)`).exec(picture)?.[1];
  expect(colourOf('unintended')).toBe('--vscode-charts-purple');
  expect(colourOf('activity')).not.toBe(colourOf('unintended'));
  expect(picture).not.toMatch(/charts-red|errorForeground/);
});
