/** Completion at every place of every example, whole and cut off: it never fails, and what it puts in does no harm. */
import { globSync, readFileSync } from 'node:fs';
import { parse, placesIn, readText, situationAt } from '@peerspec/language';
import { completion } from '@peerspec/server';
import { describe, expect, test } from 'vitest';
import { applied, expanded, opened, positionAt } from './folder.ts';

const examples = globSync('examples/**/*.peer').toSorted();

describe.each(examples)('%s', (path) => {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

  test('offers something or nothing at every place, also where the rest is missing', async () => {
    const { folder, page } = await opened(text, path);
    const step = Math.max(1, Math.floor(text.length / 100));
    for (let offset = 0; offset <= text.length; offset += step) {
      const cut = text.slice(0, offset);
      for (const each of [page, { ...page, text: cut, parsed: parse(cut) }]) {
        const items = await completion(folder, each, positionAt(text, offset));
        expect(new Set(items.map(({ sortText }) => sortText)).size).toBe(items.length);
      }
    }
  });

  test('stays free of new problems whatever is put in where a statement begins', async () => {
    const { folder, page } = await opened(text, path);
    const written = (await readText(text)).problems.map(({ code }) => code);
    const starts = [...text.matchAll(/\n(?=\n)|\n {2,4}(?=\S)/g)].map(({ index, 0: found }) => index + found.length);
    const places = starts.filter((offset) => situationAt(text, offset).place.is === 'statement');
    for (const offset of places.filter((_, index) => index % 4 === 0)) {
      const items = await completion(folder, page, positionAt(text, offset));
      for (const item of items.filter((_, index) => index % 5 === 0)) {
        const after = applied(text, item, expanded(item.textEdit?.newText ?? ''));
        const names = ['unknown-name', 'wrong-kind', 'use-missing'];
        const now = (await readText(after)).problems.filter(({ code }) => !names.includes(code)).map(({ code }) => code);
        const before = written.filter((code) => !names.includes(code));
        expect(now.toSorted(), `${item.label} at ${offset}:\n${item.textEdit?.newText ?? ''}`).toEqual(before.toSorted());
      }
    }
  });
});

test('a place is counted alike in every kind of line', () => {
  expect(['a\nb', 'a\r\nb', 'a\rb'].map((text) => text.charAt(placesIn(text).offsetAt({ line: 1, character: 0 })))).toEqual([
    'b',
    'b',
    'b',
  ]);
});
