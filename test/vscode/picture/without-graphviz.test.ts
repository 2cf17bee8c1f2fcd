/// <reference lib="dom" />
// @vitest-environment happy-dom
/** A page on which Graphviz cannot run tells the theory in words. */
import { afterEach, expect, test, vi } from 'vitest';
import { pageWith, pictureOf, texts, wholeTheory } from './on-page.ts';

vi.mock('@viz-js/viz', () => ({ instance: () => Promise.reject(new Error('no WebAssembly here')) }));
afterEach(() => vi.unstubAllGlobals());

test('the words are open, the page says why there is no picture, and the fault is reported', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  const { host, page } = await pageWith(await pictureOf(wholeTheory));
  expect(texts(host, '.picture-note')).toEqual(['The picture cannot be drawn here. The theory is told in words below.']);
  expect(host.querySelector('details')?.open).toBe(true);
  expect(host.querySelectorAll('.picture-drawing, .picture-legend')).toHaveLength(0);
  expect(reported).toEqual([new Error('no WebAssembly here')]);

  await page.update(await pictureOf('FirstCall -> Safe'));
  expect(host.querySelector('.picture-words li')?.textContent).toBe('The contact “the first call” leads to the mechanism “safe to say”.');
});
