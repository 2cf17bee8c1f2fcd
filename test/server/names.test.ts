/** From a name to its declaration, and from a declaration to its uses: in one file and across files. */
import { libraryFile, positionsIn } from '@peerspec/language/internal';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { examples } from './support/examples.ts';
import type { Texts } from './support/folder.ts';
import { folderOf, located, marked, sourceOf } from './support/folder.ts';
import { definition, documentHighlight, references } from './support/providers.ts';

const definedAt = async (texts: Texts): Promise<{ readonly found: readonly string[]; readonly marked: readonly string[] }> => {
  const { folder, source, position, marked: expected } = await marked(texts);
  const found = definition(folder, source, { position });
  return { found: found ? located([found]) : [], marked: expected };
};

const referencesAt = async (
  texts: Texts,
  includeDeclaration: boolean,
): Promise<{ readonly found: readonly string[]; readonly marked: readonly string[] }> => {
  const { folder, source, position, marked: expected } = await marked(texts);
  return { found: located(await references(folder, source, { position, context: { includeDeclaration } })), marked: expected };
};

const shared = 'condition »Rates« "few women breastfeed"\n';
const oneOfTwo = `
intervention One { theory { mechanism »Trust« "…"  assumption A  Tru‸st -> Trust } }
intervention Two { theory { mechanism Trust "…"  Trust -> Trust } }
`;

describe('definition', () => {
  test('goes to the declaration in the same file, wherever in the word the cursor is', async () => {
    for (const use of ['‸Known', 'Kno‸wn', 'Known‸']) {
      const { found, marked: expected } = await definedAt({
        'main.peer': `intervention X {\n  theory {\n    mechanism »Known« "…"\n    ${use} -> Known\n  }\n}\n`,
      });
      expect(found).toEqual(expected);
    }
  });

  test('goes to the file that shares the name', async () => {
    const { found, marked: expected } = await definedAt({
      'main.peer': 'use "shared/place.peer"\nintervention X { theory { Rat‸es -> Rates } }\n',
      'shared/place.peer': shared,
    });
    expect(found).toEqual(expected);
    expect(found).toEqual(['shared/place.peer 1:11-1:16']);
  });

  test('stays in its own intervention where two of a file have a name in common', async () => {
    const { found, marked: expected } = await definedAt({ 'main.peer': oneOfTwo });
    expect(found).toEqual(expected);
  });

  test('goes into the built-in library', async () => {
    const { folder, source, position } = await marked({
      'main.peer': 'intervention X { contacts { minimum: at least 5 from Jolly‸2012 } }\n',
    });
    expect(definition(folder, source, { position })?.uri).toBe(folder.uriOf(libraryFile));
  });

  test('of a declaration is the declaration itself', async () => {
    const { found, marked: expected } = await definedAt({ 'main.peer': 'intervention X { theory { mechanism »Kn‸own« "…" } }\n' });
    expect(found).toEqual(expected);
  });

  test.each([
    'intervention X { the‸ory { } }',
    'intervention X { theory { Nobody‸ -> Nothing } }',
    'intervention X { summary: "Kno‸wn" }',
    '‸',
  ])('is nowhere for %s', async (text) => {
    expect((await definedAt({ 'main.peer': text })).found).toEqual([]);
  });
});

describe('references', () => {
  const across = (declaration: string): Texts => ({
    'a.peer': 'use "shared/place.peer"\nintervention A { theory { »Rates« -> »Rates« } }\n',
    'b.peer': 'use "shared/place.peer"\nintervention B { context { condition Rates "its own" }  theory { Rates -> Rates } }\n',
    'c.peer': 'intervention C { theory { Rates -> Rates } }\n',
    'shared/place.peer': declaration,
  });

  test('are found in every file that sees the name, and nowhere else', async () => {
    const { found, marked: expected } = await referencesAt(across('condition Ra‸tes "…"\n'), false);
    expect(found).toEqual(expected);
    expect(found).toHaveLength(2);
  });

  test('have the declaration before them where it is asked for', async () => {
    const { found, marked: expected } = await referencesAt(across('condition »Ra‸tes« "…"\n'), true);
    expect([...found].sort()).toEqual([...expected].sort());
    expect(found[0]).toBe('shared/place.peer 1:11-1:16');
  });

  test('are the same from a use', async () => {
    const texts = across('condition »Rates« "…"\n');
    const { found, marked: expected } = await referencesAt(
      { ...texts, 'a.peer': 'use "shared/place.peer"\nintervention A { theory { »Ra‸tes« -> »Rates« } }\n' },
      true,
    );
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('of another intervention with the same name are not among them', async () => {
    const { found } = await referencesAt({ 'main.peer': oneOfTwo }, false);
    expect(found).toEqual(['main.peer 2:64-2:69', 'main.peer 2:73-2:78']);
  });

  test('of evidence in the library are found in all files', async () => {
    const cited = (name: string): string => `intervention X { contacts { minimum: at least 5 from ${name} } }\n`;
    const { found, marked: expected } = await referencesAt(
      { 'a.peer': cited('»Jolly2012«'), 'b.peer': cited('»Jolly‸2012«'), 'c.peer': cited('Schmied2011') },
      false,
    );
    expect(found).toEqual(expected);
  });

  test('of a name that nothing has are none', async () => {
    expect((await referencesAt({ 'main.peer': 'intervention X { theory { Nob‸ody -> Nobody } }\n' }, true)).found).toEqual([]);
  });
});

describe('highlights', () => {
  test('mark the declaration as written and the uses as read', async () => {
    const { folder, source, position, ranges } = await marked({
      'main.peer': 'intervention X { theory { mechanism »Known« "…"  »Kno‸wn« -> »Known« } }\n',
    });
    const found = documentHighlight(folder, source, { position });
    expect(found.map(({ range }) => range)).toEqual(ranges);
    expect(found.map(({ kind }) => kind)).toEqual([DocumentHighlightKind.Write, DocumentHighlightKind.Read, DocumentHighlightKind.Read]);
  });

  test('of a name of another file are only its uses here', async () => {
    const { folder, source, position, ranges } = await marked({
      'main.peer': 'use "place.peer"\nintervention X { theory { »Rat‸es« -> »Rates« } }\n',
      'place.peer': 'condition Rates "…"\n',
    });
    const found = documentHighlight(folder, source, { position });
    expect(found).toEqual(ranges.map((range) => ({ range, kind: DocumentHighlightKind.Read })));
  });

  test('are none where there is no name', async () => {
    const { folder, source, position } = await marked({ 'main.peer': 'inter‸vention X { }\n' });
    expect(documentHighlight(folder, source, { position })).toEqual([]);
  });
});

describe('in every example', () => {
  const folder = folderOf(examples);

  test.each(Object.keys(examples))('%s: each use leads to a declaration of its name, and back', async (file) => {
    const source = await sourceOf(folder, file);
    for (const ref of source.reading.references) {
      const where = definition(folder, source, { position: ref.at.start });
      if (!where) throw new Error(`${ref.name} leads nowhere.`);
      const home = Object.keys(examples).find((each) => folder.uriOf(each) === where.uri);
      if (home !== undefined) {
        const text = examples[home] ?? '';
        const { offsetAt } = positionsIn(text);
        expect(text.slice(offsetAt(where.range.start), offsetAt(where.range.end))).toBe(ref.name);
      } else expect(where.uri).toBe(folder.uriOf(libraryFile));
      const all = await references(folder, source, { position: ref.at.end, context: { includeDeclaration: false } });
      expect(all).toContainEqual({ uri: folder.uriOf(file), range: { start: ref.at.start, end: ref.at.end } });
    }
    expect(source.reading.references.length + source.reading.declared.length).toBeGreaterThan(0);
  });
});
