/** What a file consists of: its outline, what can be folded and selected in it, and the names of a whole folder. */
import { isSameRange, isWithin, positionsIn } from '@peerspec/language/internal';
import type { DocumentSymbol, FoldingRange, Range, SelectionRange } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { examples } from './support/examples.ts';
import type { Texts } from './support/folder.ts';
import { folderOf, marked, sourceOf } from './support/folder.ts';
import { documentSymbols, foldingRanges, selectionRanges, workspaceSymbols } from './support/providers.ts';

const kindNames = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

const outlineText = (symbols: readonly DocumentSymbol[], depth = 0): string =>
  symbols
    .map(
      ({ name, detail, kind, children = [] }) =>
        `${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` "${detail}"`} (${kindNames.get(kind) ?? ''})\n${outlineText(children, depth + 1)}`,
    )
    .join('');

const symbolsIn = async (text: string): Promise<DocumentSymbol[]> => {
  const folder = folderOf({ 'main.peer': text });
  return documentSymbols(folder, await sourceOf(folder, 'main.peer'));
};

describe('the outline', () => {
  test('shows interventions, their sections and what those declare, and what the file shares', async () => {
    const text = `use "other.peer"
intervention Buddies "Peers who call" {
  summary: "…"
  population Mothers "Pregnant women" { size: 70 }
  matching { on age: preferred }
  contacts { contact First "the first call" { count: 1 }  minimum: at least 5 }
  context { background "any breastfeeding": 24% }
  theory "why it works" {
    mechanism Trust "safe to talk" { offers: "…" }
    First -> Trust because "…"
  }
  accept reactive-only because "…"
}
context Valleys "three valleys" { condition Rates "few breastfeed" { status: present } }
measure Scale "a scale" { citation: "…" }
evidence Ours "our study" { finding "calls help" about peers }
`;
    expect(outlineText(await symbolsIn(text))).toMatchInlineSnapshot(`
      "Buddies "Peers who call" (Module)
        Mothers "Pregnant women" (Class)
        matching (Namespace)
          age (Property)
        contacts (Namespace)
          First "the first call" (Method)
        context (Namespace)
          background "any breastfeeding" (Property)
        theory "why it works" (Namespace)
          Trust "safe to talk" (Operator)
      Valleys "three valleys" (Namespace)
        Rates "few breastfeed" (Boolean)
      Scale "a scale" (Number)
      Ours "our study" (Constant)
        finding "calls help" (Property)
      "
    `);
  });

  test('keeps what is half typed', async () => {
    const text = 'intervention X {\n  theery {\n    assumption Calls "…"\n    mechanism Trust "…" {\n';
    expect(outlineText(await symbolsIn(text))).toMatchInlineSnapshot(`
      "X (Module)
        theery (Namespace)
          Calls "…" (Interface)
          Trust "…" (Operator)
      "
    `);
  });

  test('of an empty file is empty', async () => {
    expect(await symbolsIn('')).toEqual([]);
  });

  test('has the name selected and all of the declaration within', async () => {
    const { folder, source, ranges } = await marked({ 'main.peer': '»intervention »X« "…" { summary: "…" }«\n' });
    const [symbol] = documentSymbols(folder, source);
    expect([symbol?.range, symbol?.selectionRange]).toEqual(ranges);
  });

  const expectNested = (symbols: readonly DocumentSymbol[], outer: Range | undefined): void => {
    for (const { range, selectionRange, children = [], name } of symbols) {
      expect(name).not.toBe('');
      expect(isWithin(selectionRange, range), name).toBe(true);
      if (outer) expect(isWithin(range, outer) && !isSameRange(range, outer), name).toBe(true);
      expectNested(children, range);
    }
  };

  const namesIn = (symbols: readonly DocumentSymbol[]): readonly string[] =>
    symbols.flatMap(({ name, children = [] }) => [name, ...namesIn(children)]);

  test.each(Object.entries(examples))('of %s nests, and no declared name is missing', async (file, text) => {
    const folder = folderOf(examples);
    const source = await sourceOf(folder, file);
    const symbols = documentSymbols(folder, source);
    expectNested(symbols, undefined);
    expect(namesIn(symbols)).toEqual(expect.arrayContaining(source.reading.declared.map(({ name }) => name)));
    for (let length = 0; length < text.length; length += 997) expectNested(await symbolsIn(text.slice(0, length)), undefined);
  });
});

describe('names of the folder', () => {
  const texts: Texts = {
    'a.peer': 'intervention Alpha "first one" { theory { mechanism Trust "safe to talk" } }\n',
    'b.peer': 'intervention Beta { theory { mechanism Hope "she TRUSTS again" } }\nmeasure Scale "…"\n',
  };

  const found = async (query: string): Promise<readonly string[]> => {
    const folder = folderOf(texts);
    return (await workspaceSymbols(folder, { query })).map(
      ({ name, containerName, location }) => `${name} in ${containerName ?? ''}: ${location.uri}`,
    );
  };

  test('are found by a part of the name or the title, in capitals or not', async () => {
    expect(await found('trust')).toEqual(['Trust in Alpha: file:///folder/a.peer', 'Hope in Beta: file:///folder/b.peer']);
    expect(await found('ALPH')).toEqual(['Alpha in a.peer: file:///folder/a.peer']);
    expect(await found('cal')).toEqual(['Scale in b.peer: file:///folder/b.peer']);
  });

  test('are all found without a query', async () => {
    expect(await found('')).toHaveLength(5);
  });

  test('are no more than can be looked through', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, file) => [
        `f${file}.peer`,
        Array.from({ length: 40 }, (_each, index) => `measure M${file}x${index} "…"\n`).join(''),
      ]),
    );
    const symbols = await workspaceSymbols(folderOf(many), { query: 'm' });
    expect(symbols).toHaveLength(1000);
    expect(symbols[0]?.name).toBe('M0x0');
  });

  test('are not found by what none has', async () => {
    expect(await found('nothing of the kind')).toEqual([]);
  });
});

const linesText = ({ startLine, endLine, kind }: FoldingRange): string =>
  `${startLine + 1}-${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`;

describe('folding', () => {
  const foldedIn = async (text: string): Promise<readonly string[]> => {
    const folder = folderOf({ 'main.peer': text });
    return foldingRanges(folder, await sourceOf(folder, 'main.peer')).map(linesText);
  };

  test('closes blocks, comments and long texts', async () => {
    const text = `// one
// two
intervention X { // no fold
  /* long
     comment */
  summary: "a text
    over three
    lines"
  matching { on age: preferred }
  theory {
    mechanism Trust "…" {
      offers: "…"
    }
  }
}
`;
    expect(await foldedIn(text)).toEqual(['1-2 comment', '3-14', '4-5 comment', '6-8', '10-13', '11-12']);
  });

  test('closes a block whose title is long from the line on which its statement begins', async () => {
    expect(await foldedIn('intervention X {\n  theory "why\n    it works" {\n    assumption A\n  }\n}\n')).toEqual(['1-5', '2-4', '2-3']);
  });

  test('has nothing for what is on one line', async () => {
    expect(await foldedIn('// one\nintervention X { summary: "…" } // two\n// three\n\n// four\n')).toEqual([]);
  });

  test('works with every line end, and in a file that lacks a brace', async () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = ['intervention X {', '  theory {', '    mechanism T "…"', '  }', '  matching {'].join(lineEnd);
      expect(await foldedIn(text)).toEqual(['1-5', '2-3']);
    }
  });

  test.each(Object.keys(examples))('of %s nests and stays in the file', async (file) => {
    const folder = folderOf(examples);
    const source = await sourceOf(folder, file);
    const all = foldingRanges(folder, source);
    const lines = source.text.split('\n').length;
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) {
      expect(one.endLine).toBeLessThan(lines);
      for (const other of all) {
        const apart = one.endLine < other.startLine || other.endLine < one.startLine;
        const within =
          (one.startLine <= other.startLine && other.endLine <= one.endLine) ||
          (other.startLine <= one.startLine && one.endLine <= other.endLine);
        expect(apart || within, `${linesText(one)} and ${linesText(other)}`).toBe(true);
      }
    }
  });
});

describe('growing selections', () => {
  const steps = (selection: SelectionRange | undefined): readonly Range[] =>
    selection ? [selection.range, ...steps(selection.parent)] : [];

  test('go from the word over the statement and the block to the file', async () => {
    const text = '// first\nintervention X {\n  summary: "says wh‸at it is"\n  topic: infant-feeding\n}\n';
    const { folder, source, position } = await marked({ 'main.peer': text });
    const { offsetAt } = positionsIn(source.text);
    const [selection] = selectionRanges(folder, source, { positions: [position] });
    expect(steps(selection).map(({ start, end }) => source.text.slice(offsetAt(start), offsetAt(end)))).toEqual([
      'what',
      '"says what it is"',
      'summary: "says what it is"',
      '{\n  summary: "says what it is"\n  topic: infant-feeding\n}',
      'intervention X {\n  summary: "says what it is"\n  topic: infant-feeding\n}',
      source.text,
    ]);
  });

  test('are the file alone where nothing is written', async () => {
    const { folder, source } = await marked({ 'main.peer': '\n\n' });
    expect(steps(selectionRanges(folder, source, { positions: [{ line: 1, character: 0 }] })[0])).toEqual([
      { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
    ]);
  });

  test.each(Object.keys(examples))('in %s hold the cursor and grow, each around the one before', async (file) => {
    const folder = folderOf(examples);
    const source = await sourceOf(folder, file);
    const { positionAt } = positionsIn(source.text);
    const positions = Array.from({ length: 200 }, (_, index) => positionAt(Math.floor((index * source.text.length) / 199)));
    const selections = selectionRanges(folder, source, { positions });
    expect(selections).toHaveLength(positions.length);
    selections.forEach((selection, index) => {
      const ranges = steps(selection);
      const position = positions[index] ?? { line: 0, character: 0 };
      ranges.forEach((range, step) => {
        expect(isWithin({ start: position, end: position }, range)).toBe(true);
        const inner = ranges[step - 1];
        if (inner) expect(isWithin(inner, range) && !isSameRange(inner, range)).toBe(true);
      });
      expect(ranges.at(-1)).toEqual({ start: { line: 0, character: 0 }, end: positionAt(source.text.length) });
    });
  });
});
