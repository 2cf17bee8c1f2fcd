/** Layout in an editor: of a file, of some lines, and of the line that is being typed. */
import { formatText, readText } from '@peerspec/language';
import type { TextEdit } from 'vscode-languageserver-types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../packages/server/src/refusal.ts';
import { meaningOf } from '../language/support/saying.ts';
import { examples } from './support/examples.ts';
import type { Texts } from './support/folder.ts';
import { edited, folderOf, marked, sourceOf } from './support/folder.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './support/providers.ts';

const laidOut = (text: string): string => {
  const result = formatText(text);
  return 'formatted' in result ? result.formatted : '';
};

const editsIn = async (text: string): Promise<TextEdit[]> => {
  const folder = folderOf({ 'main.peer': text });
  return formatting(folder, await sourceOf(folder, 'main.peer'));
};

const messy = `intervention   X {
summary: “what it is”
   topic : infant-feeding   
  theory {
  mechanism Trust "…"
      Trust -> Trust
  }
}`;

const unclosed = 'intervention X {\n  summary: "what it is\n  topic: a\n}\n';

/** Texts that say the same as an example, as somebody would write them in haste. */
const disarranged = (text: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom('', ' ', '    ', '\t'), { minLength: 20, maxLength: 40 }).map((indents) =>
    text
      .split('\n')
      .map((line, index) => (/^\s*[\p{L}}]/u.test(line) ? `${indents[index % indents.length] ?? ''}${line.trimStart()}` : line))
      .join('\n'),
  );

describe('a whole page', () => {
  test.each([
    ['untidy', messy],
    ['with CRLF', messy.replaceAll('\n', '\r\n')],
    ['with CR', messy.replaceAll('\n', '\r')],
    ['with a byte order mark', `\uFEFF${messy}`],
    ['with blank lines at both ends', `\n\n${messy}\n\n\n`],
    ['empty', ''],
    ['of blanks', '  \n \n'],
    ['with blanks in the words of questions', 'intervention X {\n peers P "p" {\n  how  often : weekly\n number:3 }\n}\n'],
  ])('%s becomes what the command line makes of it', async (_, text) => {
    expect(edited(text, await editsIn(text))).toBe(laidOut(text));
  });

  test('changes only what differs', async () => {
    expect(await editsIn('intervention X {\n   summary: "…"\n}\n')).toEqual([
      { range: { start: { line: 0, character: 16 }, end: { line: 1, character: 3 } }, newText: '\n  ' },
    ]);
    expect(await editsIn(laidOut(messy))).toEqual([]);
  });

  test('with quotes that do not come out even stays as it is, and the reason is told', async () => {
    await expect(editsIn(unclosed)).rejects.toThrow(Refusal);
    await expect(editsIn(unclosed)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: The layout stays as it is until this is mended: line 2: This text has no closing quote. Put a \`"\` at its end. (A text may run over several lines, but must be closed.)]`,
    );
  });

  test.each(Object.entries(examples))('%s becomes what the command line makes of it, however untidy', async (_, text) => {
    await fc.assert(
      fc.asyncProperty(disarranged(text), async (untidy) => {
        expect(edited(untidy, await editsIn(untidy))).toBe(laidOut(untidy));
      }),
      { numRuns: 3 },
    );
  });
});

describe('some lines', () => {
  const inLines = async (text: string, first: number, last: number, lastCharacter = 999): Promise<string> => {
    const folder = folderOf({ 'main.peer': text });
    const range = { start: { line: first, character: 0 }, end: { line: last, character: lastCharacter } };
    return edited(text, rangeFormatting(folder, await sourceOf(folder, 'main.peer'), { range }));
  };

  const linesOf = (text: string): readonly string[] => text.split('\n');

  test('are laid out and all others are not', async () => {
    const after = linesOf(await inLines(messy, 1, 2));
    expect(after.slice(1, 3)).toEqual(['  summary: "what it is"', '  topic: infant-feeding']);
    expect([after[0], ...after.slice(3)]).toEqual([linesOf(messy)[0], ...linesOf(messy).slice(3)]);
  });

  test('do not include the line before whose first character the range ends', async () => {
    expect(linesOf(await inLines(messy, 1, 2, 0))[2]).toBe('   topic : infant-feeding   ');
  });

  test('stay as they are where quotes do not come out even, and the reason is told', async () => {
    await expect(inLines(unclosed, 0, 1)).rejects.toThrow(Refusal);
  });

  test.each(Object.entries(examples))('of %s change alone, and what is said stays the same', async (_, text) => {
    const count = linesOf(text).length;
    const lines = fc
      .tuple(fc.nat(count - 1), fc.nat(count - 1))
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    await fc.assert(
      fc.asyncProperty(disarranged(text), lines, async (untidy, [first, last]) => {
        const after = await inLines(untidy, first, last);
        const [before, now] = [linesOf(untidy), linesOf(after)];
        expect(now.slice(0, first)).toEqual(before.slice(0, first));
        const behind = before.length - 1 - last;
        expect(now.slice(now.length - behind)).toEqual(before.slice(before.length - behind));
        expect(meaningOf(await readText(after))).toEqual(meaningOf(await readText(untidy)));
      }),
      { numRuns: 5 },
    );
  });
});

describe('while typing', () => {
  const typed = async (texts: Texts): Promise<string> => {
    const { folder, source, position } = await marked(texts);
    return edited(source.text, onTypeFormatting(folder, source, { position }));
  };

  test('a closing brace goes below the line that opened the block, and nothing else moves', async () => {
    const text = 'intervention X {\n     theory {\n  mechanism   T "…"\n      }‸\n}\n';
    expect(await typed({ 'main.peer': text })).toBe('intervention X {\n     theory {\n  mechanism   T "…"\n  }\n}\n');
  });

  test('an empty line is as far in as the blocks around it', async () => {
    expect(await typed({ 'main.peer': 'intervention X {\n  theory {\n‸\n  }\n}\n' })).toBe('intervention X {\n  theory {\n    \n  }\n}\n');
  });

  test('a line that was broken off another gets its own indent', async () => {
    expect(await typed({ 'main.peer': 'intervention X {\n  theory {\n    mechanism T "…"\n‸mechanism U "…"\n  }\n}\n' })).toContain(
      '\n    mechanism U "…"\n',
    );
  });

  test.each([
    ['in a long text', 'intervention X {\n  summary: "a\n‸\nb"\n}\n'],
    ['in a comment', 'intervention X {\n  /* a\n‸\n */\n}\n'],
    ['behind a comma', 'intervention X {\n  aims: "a",\n   ‸\n}\n'],
    ['where the indent is right', 'intervention X {\n  theory {\n    ‸\n  }\n}\n'],
    ['where a brace is missing', 'intervention X {\n     theory {\n‸\n'],
    ['where a quote is missing', 'intervention X {\n  summary: "a\n      }‸\n'],
  ])('nothing changes %s', async (_, text) => {
    expect(await typed({ 'main.peer': text })).toBe(text.replace('‸', ''));
  });

  test.each(Object.entries(examples))('no line of %s moves, since all have their indent', async (file, text) => {
    const tidy = laidOut(text);
    const folder = folderOf({ [file]: tidy });
    const source = await sourceOf(folder, file);
    const lines = tidy.split('\n');
    for (let line = 0; line < lines.length; line += 7) {
      if (lines[line] === '') continue;
      expect(onTypeFormatting(folder, source, { position: { line, character: 0 } }), lines[line]).toEqual([]);
    }
  });
});
