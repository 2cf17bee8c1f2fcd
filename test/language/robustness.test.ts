/** Whatever is typed, pasted or lost: nothing is thrown, and every problem is told in plain words at a place that exists. */
import type { Problem, Reading } from '@peerspec/language';
import { formatText, problemEntry, readText } from '@peerspec/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declarationWords } from '../../packages/language/src/vocabulary/words.ts';
import { contract, contractUses } from './support/saying.ts';

/** Words of the parser library and of programming that no user should meet. */
const jargon = /\b(?:token|parser|syntax|expecting|EOF|undefined|null|NaN|exception|terminal|lexer|AST|regex)\b|\[object/i;

/** What the message says itself, without the words of the file that it quotes. */
const ownWords = (message: string): string => message.replaceAll(/`[^`]*`/g, '`…`');

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

const complaintAbout = (text: string, problem: Problem): string | undefined => {
  const lines = linesOf(text);
  const { start, end } = problem.at;
  if (problemEntry(problem.code) === undefined) return `${problem.code} is in no catalogue`;
  if (!/[.?]$/.test(problem.message)) return `"${problem.message}" does not end like a sentence`;
  if (jargon.test(ownWords(problem.message)) || jargon.test(ownWords(problem.remedy))) return `"${problem.message}" is jargon`;
  if (problem.remedy === '') return `"${problem.message}" has no remedy`;
  const startLength = lines[start.line]?.length ?? -1;
  const endLength = lines[end.line]?.length ?? -1;
  if (start.character < 0 || start.character > startLength) return `"${problem.message}" begins outside the text`;
  if (end.character < 0 || end.character > endLength) return `"${problem.message}" ends outside the text`;
  const backwards = end.line < start.line || (end.line === start.line && end.character < start.character);
  return backwards ? `"${problem.message}" runs backwards` : undefined;
};

/** Reads a text and checks everything that is promised of any text at all. */
const readSafely = async (text: string): Promise<Reading> => {
  const reading = await readText(text, contractUses);
  expect(reading.problems.map((problem) => complaintAbout(text, problem)).filter((complaint) => complaint !== undefined)).toEqual([]);
  return reading;
};

const check = async (texts: fc.Arbitrary<string>, numRuns: number): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      await readSafely(text);
      formatText(text);
    }),
    { seed: 20_260_301, numRuns },
  );
};

test('a file that breaks off anywhere is read as far as it goes', async () => {
  const wholeFrom = contract.indexOf('\n}\n');
  for (let end = 0; end < contract.length; end += 13) {
    const reading = await readSafely(contract.slice(0, end));
    // Once the intervention has begun, what was said so far is there, and the missing end is told.
    if (end <= contract.indexOf('topic:')) continue;
    expect(reading.specs.map((spec) => spec.summary.state)).toEqual(['given']);
    if (end <= wholeFrom) expect(reading.problems.map((problem) => problem.code)).toContain('missing-brace');
  }
});

test('a file whose beginning is lost is read from where it goes on', async () => {
  for (let begin = 0; begin < contract.length; begin += 61) await readSafely(contract.slice(begin));
});

/** Words, signs and values of the language, whole and in pieces. */
const pieces = [
  ...new Set(contract.match(/"[^"\n]*"|[\p{L}][\p{L}\p{N}-]*|\d+(?:\.\d+)?%?|->|-\||[{}:,]/gu) ?? []),
  ...[
    '"',
    '“',
    '”',
    '„',
    "'",
    '/*',
    '*/',
    '//',
    '\\',
    '\n',
    '\r\n',
    '-',
    '–',
    '=',
    ';',
    '→',
    '#',
    '\u0000',
    '\uFEFF',
    '24 to',
    'at least',
    'per',
    '2026-02-30',
  ],
];

describe('random changes', () => {
  const place = fc.nat({ max: contract.length });

  test('something left out', async () => {
    await check(
      fc.tuple(place, fc.nat({ max: 60 })).map(([at, length]) => contract.slice(0, at) + contract.slice(at + length)),
      80,
    );
  });

  test('something said twice', async () => {
    await check(
      fc.tuple(place, fc.nat({ max: 200 })).map(([at, length]) => contract.slice(0, at + length) + contract.slice(at)),
      60,
    );
  });

  test('something put in that does not belong', async () => {
    await check(
      fc.tuple(place, fc.constantFrom(...pieces)).map(([at, piece]) => contract.slice(0, at) + piece + contract.slice(at)),
      100,
    );
  });

  test('lines in another order', async () => {
    const lines = linesOf(contract);
    const line = fc.nat({ max: lines.length - 1 });
    await check(
      fc.tuple(line, line).map(([first, second]) => {
        const moved = [...lines];
        const [taken = ''] = moved.splice(first, 1);
        moved.splice(second, 0, taken);
        return moved.join('\n');
      }),
      60,
    );
  });

  test('words and signs in no order at all', async () => {
    await check(
      fc
        .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', '\n')), { maxLength: 60 })
        .map((parts) => parts.map(([piece, gap]) => piece + gap).join('')),
      800,
    );
  });

  test('words of declarations, and braces that belong to none', async () => {
    const parts = [...declarationWords, '{', '{', '}', '}', ':', ',', '"text"', '"text"', 'Name', '24', '->', 'because', 'from', 'in'];
    await check(
      fc
        .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', '\n')), { maxLength: 40 })
        .map((some) => `intervention A ${some.map(([part, gap]) => part + gap).join('')}`),
      1500,
    );
  });

  test('any characters at all', async () => {
    await check(fc.string({ unit: 'binary', maxLength: 200 }), 300);
    await check(
      fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => `intervention Buddies "…" { summary: ${text} }`),
      300,
    );
  });
});

test('the same text gives the same answer, to the last place in it', async () => {
  const texts = [contract, contract.slice(0, 3001), contract.replaceAll('}', ''), contract.replaceAll(':', '')];
  for (const text of texts)
    expect(JSON.stringify(await readText(text, contractUses))).toBe(JSON.stringify(await readText(text, contractUses)));
});
