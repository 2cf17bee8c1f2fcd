/** Every problem that can be told has a page: what, why, what to do, and where a text can show it an example of both. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemCatalogue, problemEntry, readText } from '@peerspec/language';
import { describe, expect, test } from 'vitest';

const sources = join(import.meta.dirname, '..', '..', 'packages', 'language', 'src');

/** Every code that the sources can give to a problem. */
const codesInSources = (): ReadonlySet<string> => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('generated') && !file.startsWith('problems'),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(join(sources, file), 'utf8');
    return [...text.matchAll(/\bcode: (.*)/g)].flatMap(([, given = '']) =>
      [...given.replaceAll(/=== '[^']*'/g, '').matchAll(/'([a-z-]+)'/g)].flatMap(([, code]) => (code === undefined ? [] : [code])),
    );
  });
  return new Set(found);
};

/** Problems that need a second file or a disk, or never come alone; other tests of the language show them. */
const notShownByOneText = new Set([
  'nested-too-deep',
  'unreadable-file',
  'use-circle',
  'use-missing',
  'use-outside',
  'use-same-name',
  'use-too-many',
  'use-twice',
  'use-unreadable',
]);

test('every code in the sources has an entry, and every entry is a code in the sources', () => {
  expect([...codesInSources()].sort()).toEqual(problemCatalogue.map((entry) => entry.code).sort());
});

test('no code has two entries', () => {
  expect(new Set(problemCatalogue.map((entry) => entry.code)).size).toBe(problemCatalogue.length);
});

test('an entry is found by its code, and nothing by another', () => {
  for (const entry of problemCatalogue) expect(problemEntry(entry.code)).toBe(entry);
  expect(problemEntry('toString')).toBeUndefined();
});

const shown = problemCatalogue.flatMap(({ code, bad, good }) => (bad === undefined ? [] : [{ code, bad, good }]));

describe.each(shown)('$code', ({ code, bad }) => {
  test('the bad example has exactly this problem', async () => {
    const codes = (await readText(bad)).problems.map((problem) => problem.code);
    expect(codes).not.toEqual([]);
    expect([...new Set(codes)]).toEqual([code]);
  });
});

describe.each(shown.flatMap(({ code, good }) => (good === undefined ? [] : [{ code, good }])))('$code', ({ good }) => {
  test('the good example has no problem', async () => {
    expect((await readText(good)).problems).toEqual([]);
  });
});

describe.each(problemCatalogue)('$code', ({ code, message, why, remedy, bad, good }) => {
  test('says what, why and what to do, in whole sentences', () => {
    for (const sentence of [message, why, remedy]) expect(sentence).toMatch(/^[A-Z`].*[.:?)]$/s);
  });

  test('shows both, unless one text cannot', () => {
    if (!notShownByOneText.has(code))
      expect({ bad, good }).toEqual({ bad: expect.any(String) as string, good: expect.any(String) as string });
    else expect(good).toBeUndefined();
  });
});
