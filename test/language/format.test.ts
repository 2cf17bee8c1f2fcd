/** One layout for every file: nothing that is said changes, no comment is lost, and formatting twice changes nothing more. */
import { join } from 'node:path';
import type { Problem } from '@peerspec/language';
import { formatText, readText } from '@peerspec/language';
import { isWithin } from '@peerspec/language/internal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarked } from './marked.ts';
import { contract, contractUses, meaningOf, peerFilesBelow, resources } from './support/saying.ts';

const formatted = (text: string): string => {
  const result = formatText(text);
  if ('problems' in result) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  return result.formatted;
};

/** Comments as they are read, without blanks at the ends of their lines; texts are skipped. */
const commentsIn = (text: string): readonly string[] =>
  [...text.matchAll(/[“"„](?:\\[\s\S]|[^“”"\\])*[“”"]|(\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)/g)]
    .flatMap(([, comment]) => (comment === undefined ? [] : [comment]))
    .map((comment) =>
      comment
        .split(/\r\n|\r|\n/)
        .map((line) => line.trimEnd())
        .join('\n'),
    );

/** Everything that formatting promises of a text that can be formatted. */
const expectSameButLaidOut = async (text: string): Promise<string> => {
  const once = formatted(text);
  expect(formatted(once)).toBe(once);
  expect(commentsIn(once)).toEqual(commentsIn(text));
  expect(meaningOf(await readText(once, contractUses))).toEqual(meaningOf(await readText(text, contractUses)));
  expect(once).not.toMatch(/[^\S\n]\n|\r|\t(?=[^"]*\n)|\n\n\n|^\n|[^\n]$/);
  return once;
};

describe('each rule of the layout', () => {
  const pairs = peerFilesBelow(join(resources, 'format')).filter(([path]) => path.endsWith('.before.peer'));

  test('has an example', () => expect(pairs.length).toBeGreaterThanOrEqual(12));

  test.each(pairs)('%s', async (path, before) => {
    const after = await expectSameButLaidOut(before);
    await expect(after).toMatchFileSnapshot(join(resources, 'format', path.replace('.before.', '.after.')));
    expect(formatted(before.replaceAll('\n', '\r'))).toBe(after);
    expect(formatted(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });
});

test('a sentence behind a brace is told on the line of the brace as on one of its own', async () => {
  const text = 'intervention Buddies "buddies" { "u"topic"a c"\n}\n';
  const told = async (source: string) => (await readText(source)).problems.map(({ code, message }) => `${code} ${message}`);
  expect(await told(text)).toEqual(await told(formatted(text)));
});

describe('however many blanks stand between words, a mistake is read alike', () => {
  const outcomes = 'outcomes {\n long-term Sugar "s"\n long-term Pressure "p"\n }';
  const read = async (line: string) => readText(`intervention A "a" {\n${outcomes}\n evaluation {\n study S "s" {\n${line}\n}\n}\n}\n`);

  test.each([
    ['measures Sugar, Pressure', 'measures Sugar,  Pressure'],
    ['measures Sugar, Pressure', 'measures   Sugar\t, Pressure'],
    ['design: before and after', 'design:  before  and   after'],
    ['measures: Sugar and Pressure', 'measures: Sugar  and \t Pressure'],
    ['measures: Sugar because too high, by the board', 'measures: Sugar  because too  high , by the board'],
  ])('%s', async (line, spread) => {
    const [one, other] = [await read(line), await read(spread)];
    expect(one.problems).not.toEqual([]);
    expect(meaningOf(other)).toEqual(meaningOf(one));
    const told = ({ problems }: typeof one) =>
      problems.map(({ code, message, replacement, readings }) => ({ code, message, replacement, readings }));
    expect(told(other)).toEqual(told(one));
  });
});

describe('line ends', () => {
  const tidy = 'intervention A "a\n  service" {\n  // remark\n  summary: "x"\n\n  aims: "y"\n}\n';
  const windows = tidy.replaceAll('\n', '\r\n');

  test('are no difference where they are all alike', () => {
    expect(formatted(tidy)).toBe(tidy);
    expect(formatted(windows)).toBe(windows);
  });

  test('become those that most lines have, where they are mixed', () => {
    expect(formatted(windows.replace('\r\n', '\n'))).toBe(windows);
    expect(formatted(windows.replace('\r\n', '\r'))).toBe(windows);
    expect(formatted(tidy.replace('\n', '\r\n'))).toBe(tidy);
    expect(formatted('intervention A {\r\n}\n')).toBe('intervention A {\n}\n');
  });
});

test('the example that specifies the language keeps its meaning', async () => {
  const after = await expectSameButLaidOut(contract);
  // It is laid out by hand nearly as the formatter would do it.
  expect(after.split('\n').filter((line) => !contract.includes(line.trim())).length).toBeLessThan(10);
});

const examples = join(import.meta.dirname, '..', '..', 'examples');

describe('the examples', () => {
  const files = peerFilesBelow(examples);

  test.each(files)('%s keeps its meaning', async (_, text) => {
    await expectSameButLaidOut(text);
  });
});

describe('files with mistakes', () => {
  const files = peerFilesBelow(join(resources, 'broken')).map(([path, source]) => [path, readMarked(source).text] as const);
  const [evenOnes, unevenOnes] = [
    files.filter(([, text]) => 'formatted' in formatText(text)),
    files.filter(([, text]) => 'problems' in formatText(text)),
  ];

  test('are laid out where quotes and braces come out even, and only there', () => {
    expect(evenOnes.length).toBeGreaterThan(60);
    expect(unevenOnes.length).toBeGreaterThan(10);
  });

  test.each(evenOnes)('%s is laid out, mistake and all', async (_, text) => {
    const once = formatted(text);
    expect(formatted(once)).toBe(once);
    expect(commentsIn(once)).toEqual(commentsIn(text));
    expect(meaningOf(await readText(once))).toEqual(meaningOf(await readText(text)));
  });

  test.each(unevenOnes)('%s is left alone, and the reason is told', async (_, text) => {
    const result = formatText(text);
    const reasons = 'problems' in result ? result.problems : [];
    const told = (await readText(text)).problems;
    expect(reasons).not.toEqual([]);
    // A sign in an answer that is told as a whole is told with it, and one behind a word that nobody knows with that word.
    const isTold = ({ message, at }: Problem) =>
      told.some(
        (each) =>
          each.message === message || isWithin(at, each.at) || (each.code === 'unknown-word' && each.at.start.line === at.start.line),
      );
    for (const reason of reasons) expect(isTold(reason)).toBe(true);
  });
});

test.each([
  ['a quote is missing', 'intervention Buddies "…" { summary: "support }'],
  ['a closing brace is missing', 'intervention Buddies "…" { contacts { initiation: proactive }'],
  ['an opening brace is missing', 'intervention Buddies "…" { contacts initiation: proactive } }'],
  ['a comment has no end', 'intervention Buddies "…" { topic: sleep } /* and so on'],
])('nothing is laid out where %s', (_, text) => {
  const result = formatText(text);
  expect(result).not.toHaveProperty('formatted');
  expect(result).toHaveProperty('problems.0.message');
});

describe('any other layout of the same text', () => {
  /** Tokens of a text with what stands between them; whatever is between may be another blank, a line break or a comment. */
  const tokensOf = (text: string): readonly string[] =>
    [...text.matchAll(/"(?:\\[\s\S]|[^"\\])*"|\/\/[^\n]*|\p{L}[\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*|[\d.-]*\d|->|-\||\S/gu)]
      .map(([token]) => token)
      .filter((token) => !token.startsWith('//'));

  const sample = contract.slice(contract.indexOf('intervention MamKind'), contract.indexOf('  context {'));
  const whole = `${sample}}\n`;
  const tokens = tokensOf(whole);

  /** Names and units belong to what stands before them on their line, so a break there would change what is said. */
  const staysOnLine = (index: number): boolean => /^\p{L}/u.test(tokens[index] ?? '') && /^(?:\p{L}|\d)/u.test(tokens[index - 1] ?? '');

  const between = fc.constantFrom(
    ' ',
    ' ',
    '  ',
    '\n',
    '\n\n\n',
    '\t',
    ' /* a remark */ ',
    ' // a remark\n',
    '\n// above\n',
    '\n/* two\n   lines */\n',
  );

  test('keeps all comments and the meaning', async () => {
    const original = meaningOf(await readText(whole, contractUses));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: tokens.length - 1 }), between), { maxLength: 25 }), async (changes) => {
        const gaps = new Map(changes);
        const text = tokens
          .map((token, index) => {
            const gap = gaps.get(index) ?? ' ';
            return (staysOnLine(index) && gap.includes('\n') ? ' ' : gap) + token;
          })
          .join('');
        expect(meaningOf(await readText(text, contractUses))).toEqual(original);
        await expectSameButLaidOut(text);
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

test('numbers that are no plain numbers have one layout', () => {
  const text = 'count: up   to 6\ncount: at least 1   every 2 weeks\nwhen: 24 weeks of   Pregnancy\nnumber: 1 per  50 people\n';
  const formatted = 'count: up to 6\ncount: at least 1 every 2 weeks\nwhen: 24 weeks of Pregnancy\nnumber: 1 per 50 people\n';
  expect(formatText(text)).toEqual({ formatted });
  expect(formatText(formatted)).toEqual({ formatted });
});

test.each([
  ['population P "x" {\n  size: 1,000\n}', 'size'],
  ['population P "x" { size: 1,000  setting: "here" }', 'size'],
  ['contacts { contact C "c" { count: about 1,200 per year } }', 'count'],
  ['contacts { contact C "c" { count: 2,5 } }', 'count'],
  ['outcomes { long-term W "w" { expect: increase from 1,000 to 2,000 } }', 'expect'],
])('a figure with a comma in it stays one: %j', async (said, word) => {
  const text = `intervention A "a" {\n  ${said.replaceAll('\n', '\n  ')}\n}\n`;
  const once = await expectSameButLaidOut(text);
  expect(once).toMatch(new RegExp(`${word}: [^\\n]*\\d,\\d`));
  const messages = async (written: string): Promise<readonly string[]> => (await readText(written)).problems.map(({ message }) => message);
  expect(await messages(once)).toEqual(await messages(text));
});

test.each([
  'intervent""{aims:"p"\n:""{""""}}',
  'intervention A "a" {\n  aims: "one"\n  : "two"\n}\n',
  'intervention A "a" {\n  aims: "one"\n  % of them\n}\n',
])('a sign that begins a line is not drawn behind the answer above it, of which it would say something: %j', async (text) => {
  const once = await expectSameButLaidOut(text);
  expect(once).toMatch(/\n\s*[:%]/);
});

test.each([
  'size: about 220per year%se"peopl wards in the year to March 2026"',
  'size: about 220ear%because"peopl wards in the year to March 2026"',
  'size: 220 women"who expect a baby"',
  'size: 10%of mothers',
  'reach: 30targeted because"they asked"',
])('what stands without blanks is understood as the layout sets it: %j', async (said) => {
  const text = `intervention A "a" {\n  population P "p" { ${said} }\n}\n`;
  const once = await expectSameButLaidOut(text);
  expect(once).not.toBe(text);
  const messages = async (written: string): Promise<readonly string[]> => (await readText(written)).problems.map(({ message }) => message);
  expect(await messages(once)).toEqual(await messages(text));
});

test('a day of the month stays one word', async () => {
  const text = 'intervention A "a" {\n  country: undecided decide-by 2nd March 2027\n}\n';
  const { problems } = await readText(await expectSameButLaidOut(text));
  expect(problems.map(({ replacement }) => replacement)).toEqual(['decide-by 2027-03-02']);
});
