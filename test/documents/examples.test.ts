import { specification } from '@peerspec/documents';
import { describe, expect, test } from 'vitest';
import { keptDocuments, peerFiles, readFile, today } from './reading.ts';
import { flaws } from './structure.ts';

const files = [...peerFiles('examples'), 'test/language/resources/contract.peer'];

/** One document for each intervention of a file. */
const snapshotOf = (file: string, name: string): string => `${file.replaceAll('/', '-').replace(/\.peer$/, '')}-${name}.md`;

test('no document is kept of an example that is gone', async () => {
  const readings = await Promise.all(files.map(async (file) => ({ file, specs: (await readFile(file)).specs })));
  const expected = readings.flatMap(({ file, specs }) => specs.map((spec) => snapshotOf(file, spec.name ?? '')));
  expect(keptDocuments().filter((kept) => /^(?:examples|test)-/.test(kept) && !expected.includes(kept))).toEqual([]);
});

describe.each(files)('the specification of %s', async (file) => {
  const { specs } = await readFile(file);
  if (specs.length === 0) {
    test('is not written: the file only shares parts', () => expect(file).toContain('shared/'));
    return;
  }

  test.each(specs.map((spec) => [spec.name ?? '', spec] as const))('%s reads as it did', async (name, spec) => {
    const document = specification(spec, { today });
    expect(flaws(document)).toEqual({});
    await expect(document).toMatchFileSnapshot(`snapshots/${snapshotOf(file, name)}`);
  });

  test('is the same every time', async () => {
    const again = await readFile(file);
    expect(again.specs.map((spec) => specification(spec, { today }))).toEqual(specs.map((spec) => specification(spec, { today })));
  });
});
