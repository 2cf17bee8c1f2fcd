/** No file of a package imports itself by way of others: each can be read, tested and moved with what is below it alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { preProcessFile } from 'typescript';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

/** What each file imports of its own package, by path; imports of types count as well. */
type Imports = ReadonlyMap<string, readonly string[]>;

const importsBelow = (folder: string): Imports =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const path = join(folder, name);
        const imported = preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
        return [path, imported.filter((target) => target.startsWith('.')).map((target) => join(path, '..', target))] as const;
      }),
  );

/** The first circle on each way down from a file, as the files that one goes through. */
const circlesIn = (imports: Imports): readonly (readonly string[])[] => {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    const begun = above.indexOf(file);
    if (begun >= 0) circles.push([...above.slice(begun), file]);
    if (begun >= 0 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...above, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
};

it('finds a circle, however long, and whichever file it is entered from', () => {
  const imports = new Map([
    ['start', ['a', 'leaf']],
    ['a', ['b']],
    ['b', ['leaf', 'c']],
    ['c', ['a']],
    ['leaf', []],
  ]);
  expect(circlesIn(imports)).toEqual([['a', 'b', 'c', 'a']]);
});

describe('no import goes in a circle', () => {
  it.each(readdirSync(fromRoot('packages')))('in %s', (name) => {
    const source = fromRoot('packages', name, 'src');
    const imports = importsBelow(source);
    expect(imports.size).toBeGreaterThan(0);
    expect(circlesIn(imports).map((circle) => circle.map((path) => relative(source, path)).join(' -> '))).toEqual([]);
  });
});
