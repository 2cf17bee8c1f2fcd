/** Whatever is certain is mended at once; whatever is not is left for the author. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMarked } from '../../language/marked.ts';
import { base } from '../../rules/helpers.ts';
import { applied, newProblems, offered, open } from './helpers.ts';

const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const fixAll = async (text: string, file = 'main.peer', others: ReadonlyMap<string, string> = new Map()): Promise<string | undefined> => {
  const [action, ...more] = await offered(await open(text, file, others), whole, { only: ['source.fixAll'] });
  expect(more).toEqual([]);
  return action && applied(text, action);
};

const inside = (...lines: readonly string[]): string => `intervention Calls "calls" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

test('misspelt words, other quotes, missing colons and stray signs are mended together, line by line', async () => {
  const text = inside("sumary: 'calls to mothers'", 'topic sleep', 'format: grup;', 'contcts { initiation = proactive }');
  expect(await fixAll(text)).toBe(
    inside('summary: "calls to mothers"', 'topic: sleep', 'format: group', 'contacts { initiation : proactive }'),
  );
  const [action] = await offered(await open(text), whole, { only: ['source.fixAll.peerspec'] });
  const edits = Object.values(action?.edit?.changes ?? {}).flat();
  expect(edits.map(({ range }) => [range.start.line, range.end.line])).toEqual([1, 2, 3, 4].map((line) => [line, line]));
});

test('a name that was probably meant is left, because it may be another', async () => {
  expect(
    await fixAll(inside('population Mothers "mothers" { includes: "all" }', 'outcomes { long-term Sleep "sleep" { in: Mother } }')),
  ).toBe(undefined);
});

test('an answer of which a part would be lost is left, and its neighbour is not', async () => {
  const part = 'population Mothers "mothers" { size: 80 mothers in the borough }';
  expect(await fixAll(inside(part, 'support: emotional support in groups'))).toBe(undefined);
  expect(await fixAll(inside(part, 'format: grup'))).toBe(inside(part, 'format: group'));
  expect(await fixAll(inside('population Mothers "mothers" { size: 80 in the family }'))).toBe(undefined);
  const exact = (size: string): string => inside(`population Mothers "mothers" { size: ${size} }`);
  expect(await fixAll(exact('approx 80 mothers'))).toBe(exact('about 80 mothers'));
});

test('one line that becomes several has the line ends of the file', async () => {
  const theory = (...steps: readonly string[]): string =>
    inside(
      'contacts { contact Call "calls" }',
      'theory "hope" {',
      'mechanism Hope "hope"',
      'mechanism Trust "trust"',
      ...steps,
      '}',
    ).replaceAll('\n', '\r\n');
  expect(await fixAll(theory('Call -> Hope, Trust'))).toBe(theory('Call -> Hope', 'Call -> Trust'));
});

test('a correction that would make two answers to one question is left', async () => {
  expect(await fixAll(inside('summary: "calls"', 'sumary: "calls to mothers"', 'topic sleep'))).toBe(
    inside('summary: "calls"', 'sumary: "calls to mothers"', 'topic: sleep'),
  );
});

test('names that only the folder knows of do not stand in the way', async () => {
  const text = inside('topic sleep', 'format: group from Survey2020');
  const opened = await open(text);
  // As where the configuration says that every file uses the one with this evidence.
  const { reading } = opened.source;
  const problems = reading.problems.filter(({ code }) => code !== 'unknown-name');
  const [action] = await offered({ ...opened, source: { ...opened.source, reading: { ...reading, problems } } }, whole, {
    only: ['source.fixAll'],
  });
  expect(action && applied(text, action)).toBe(inside('topic: sleep', 'format: group from Survey2020'));
});

test('nothing is offered where nothing is wrong', async () => {
  expect(await fixAll(base)).toBe(undefined);
});

test('what stands at the end of a line for nothing, and not what may be one answer or two', async () => {
  expect(await fixAll(inside('sumary: "calls"', 'aims: "more sleep" "less worry"', 'format: group;'))).toBe(
    inside('summary: "calls"', 'aims: "more sleep" "less worry"', 'format: group'),
  );
});

test('texts that only lack their quotes, up to the answer behind them', async () => {
  expect(await fixAll(inside('summary: we phone people, topic: sleep', 'aims: one to one calls for 3 months'))).toBe(
    inside('summary: "we phone people" topic: sleep', 'aims: "one to one calls for 3 months"'),
  );
});

test('what comes to light behind a misspelt word', async () => {
  expect(await fixAll(inside('Aims less worry', 'topic: sleep'))).toBe(inside('aims: "less worry"', 'topic: sleep'));
});

test('who asks for quick fixes alone is not offered it, and who asks for nothing in particular only where something is certain', async () => {
  const opened = await open(inside('topic sleep', 'format: group'));
  const at = (line: number) => ({ start: { line, character: 2 }, end: { line, character: 2 } });
  const kinds = async (line: number, only?: string[]): Promise<readonly unknown[]> =>
    (await offered(opened, at(line), only ? { only } : {})).map(({ kind }) => kind);
  expect(await kinds(1)).toEqual(['quickfix', 'source.fixAll.peerspec']);
  expect(await kinds(1, ['quickfix'])).toEqual(['quickfix']);
  expect(await kinds(1, ['source'])).toEqual(['source.fixAll.peerspec']);
  expect(await kinds(1, ['source.fixAll.other'])).toEqual([]);
  expect(await kinds(1, ['refactor'])).toEqual([]);
  expect(await kinds(2)).toEqual([]);
});

const folder = join(import.meta.dirname, '..', '..', 'language', 'resources', 'broken');

describe('in every broken file', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.peer'))
    .sort();
  const mended: string[] = [];

  test.each(files)('%s: done twice it does no more than once, and no harm', async (file) => {
    const { text, others } = readMarked(readFileSync(join(folder, file), 'utf8'));
    const beside = new Map([...others].map(([path, each]) => [`here/${path}`, each] as const));
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const once = await fixAll(written, 'here/main.peer', beside);
      if (once === undefined) continue;
      mended.push(file);
      expect(await fixAll(once, 'here/main.peer', beside)).toBe(undefined);
      const [before, after] = [await open(written, 'here/main.peer', beside), await open(once, 'here/main.peer', beside)];
      expect(newProblems(before.source.reading, after.source.reading)).toEqual([]);
      if (written.includes('\r')) expect(once).not.toMatch(/[^\r]\n/);
    }
  });

  test('these are the ones in which something is certain', () => {
    expect([...new Set(mended)].map((file) => file.replaceAll('\\', '/'))).toMatchSnapshot();
  });
});
