/** Completion at places all over every example, whole and cut off: it never fails, and what it puts in does no harm. */
import { globSync, readFileSync } from 'node:fs';
import { readText } from '@peerspec/language';
import { positionsIn, completionContextAt, parse } from '@peerspec/language/internal';
import { completion } from '@peerspec/server';
import { describe, expect, test } from 'vitest';
import { seededChoice } from '../../bench/seeded-choice.ts';
import { applied, expanded, opened, positionAt } from './folder.ts';

const examples = globSync('examples/**/*.peer').toSorted();

/** Names may be those of other files, which are not there; and an answer that only the author knows is left to the author. */
const leftOut = new Set(['unknown-name', 'wrong-kind', 'use-missing', 'missing-answer']);

const problemsIn = async (text: string): Promise<readonly string[]> =>
  (await readText(text)).problems.map(({ code }) => code).filter((code) => !leftOut.has(code));

describe.each(examples)('%s', (path) => {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const choice = seededChoice(text.length);
  const anywhere = (): number => choice.number(0, text.length);
  const places = (count: number): readonly number[] => Array.from({ length: count }, anywhere);

  test('offers something or nothing at every place', async () => {
    const { folder, source } = await opened(text, path);
    for (const offset of places(120)) {
      const items = await completion(folder, source, positionAt(text, offset));
      expect(new Set(items.map(({ sortText }) => sortText)).size).toBe(items.length);
      expect(new Set(items.map(({ label, textEdit }) => `${label} ${textEdit?.newText ?? ''}`)).size).toBe(items.length);
    }
  });

  test('offers something or nothing where the rest is missing, as somebody sees it who is writing', async () => {
    for (const offset of places(40)) {
      const cut = text.slice(0, offset);
      const { folder, source } = await opened(cut, path);
      const items = await completion(folder, source, positionAt(cut, offset));
      expect(new Set(items.map(({ sortText }) => sortText)).size).toBe(items.length);
    }
  });

  test('puts nothing in behind a word that would be wrong there', async () => {
    const colons = [...text.matchAll(/: (?=\S)/g)].map(({ index }) => index + 2);
    const wrong: string[] = [];
    const chosen = colons
      .filter((offset) => completionContextAt(parse(text.slice(0, offset)), offset).place.is === 'answer')
      .filter(() => choice.number(0, 9) === 0);
    for (const offset of chosen.slice(0, 8)) {
      const cut = text.slice(0, offset);
      const { folder, source } = await opened(cut, path);
      const known = new Set(await problemsIn(cut));
      const items = await completion(folder, source, positionAt(cut, offset));
      for (const item of items.filter((_, index) => index % 4 === 0)) {
        const written = expanded(item.textEdit?.newText ?? '');
        // Some words ask for more: a figure behind `at least`, an event behind `at`.
        if (/^(at|at least|at most|up to|about|within|from|every)$/.test(written)) continue;
        const now = await problemsIn(applied(cut, item, written));
        if (now.some((code) => !known.has(code))) wrong.push(`${cut.slice(-60)}${written}: ${now.join(', ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('stays free of new problems whatever is put in where a statement begins', async () => {
    const { folder, source } = await opened(text, path);
    const before = (await problemsIn(text)).toSorted();
    const starts = [...text.matchAll(/\n(?=\n)|\n {2,4}(?=\S)/g)].map(({ index, 0: found }) => index + found.length);
    const wrong: string[] = [];
    const chosen = starts
      .filter((offset) => completionContextAt(parse(text), offset).place.is === 'statement')
      .filter(() => choice.number(0, 5) === 0);
    for (const offset of chosen) {
      const items = await completion(folder, source, positionAt(text, offset));
      for (const item of items.filter(() => choice.number(0, 7) === 0)) {
        const now = (await problemsIn(applied(text, item, expanded(item.textEdit?.newText ?? '')))).toSorted();
        if (now.join() !== before.join()) wrong.push(`${item.label} at ${offset}:\n${item.textEdit?.newText ?? ''}\n${now.join(', ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('a place is counted alike in every kind of line', () => {
  expect(['a\nb', 'a\r\nb', 'a\rb'].map((text) => text.charAt(positionsIn(text).offsetAt({ line: 1, character: 0 })))).toEqual([
    'b',
    'b',
    'b',
  ]);
});
