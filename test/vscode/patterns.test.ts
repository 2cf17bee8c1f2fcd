/** The patterns by which VS Code finds words, indents and reads the output of a task: each is one, and does what it is for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

type Pattern = string | { readonly pattern: string; readonly flags: string };

interface Configuration {
  readonly wordPattern: Pattern;
  readonly indentationRules: { readonly increaseIndentPattern: Pattern; readonly decreaseIndentPattern: Pattern };
  readonly onEnterRules: readonly { readonly beforeText: Pattern; readonly afterText?: Pattern; readonly previousLineText?: Pattern }[];
}

interface Manifest {
  readonly contributes: { readonly problemMatchers: readonly { readonly pattern: { readonly regexp: string } }[] };
}

const json = (path: string): unknown => JSON.parse(readFileSync(fromRoot('packages/vscode', path), 'utf8'));
const configuration = json('language-configuration.json') as Configuration;

/** As VS Code makes it: without a flag, unless it is written as an object. */
const made = (pattern: Pattern): RegExp => (typeof pattern === 'string' ? new RegExp(pattern) : new RegExp(pattern.pattern, pattern.flags));

/** Every pattern of the two files. */
const patternsIn = (value: unknown, key = ''): readonly Pattern[] => {
  const isPattern = /pattern$|text$|^start$|^end$|^regexp$/i.test(key) && key !== 'appendText';
  if (typeof value === 'string') return isPattern ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('pattern' in value && typeof value.pattern === 'string') return [value as Pattern];
  return Object.entries(value).flatMap(([name, each]) => patternsIn(each, name));
};

const { problemMatchers } = (json('package.json') as Manifest).contributes;
const all = [...patternsIn(configuration), ...problemMatchers.map(({ pattern }) => pattern.regexp)];

it.each(all)('%j is a pattern, and has the flag that its classes of letters need', (pattern) => {
  expect(() => made(pattern)).not.toThrow();
  const { source, flags } = made(pattern);
  expect(/\\[pP]\{|\\u\{/.test(source) && !/[uv]/.test(flags)).toBe(false);
});

it('all are looked at', () => {
  expect(all).toHaveLength(11);
});

describe('a word', () => {
  const words = (text: string): readonly string[] => text.match(new RegExp(made(configuration.wordPattern), 'gu')) ?? [];

  it.each(['format', 'infant-feeding', 'cymorth-cyfoedion', 'Ŵyr', 'żółć', '支援', 'नमस्ते', '2026', 'T0', 'a_b'])('"%s" is one', (word) => {
    expect(words(`  ${word}: `)).toEqual([word]);
  });

  it('is one from its first letter on, while it is typed', () => {
    for (let length = 1; length <= 'format'.length; length += 1)
      expect(words(`  ${'format'.slice(0, length)}`)).toEqual(['format'.slice(0, length)]);
  });

  it('does not begin or end with a hyphen, and stops at an arrow', () => {
    expect(words('Safe -> Calm --> Well')).toEqual(['Safe', 'Calm', 'Well']);
  });
});

describe('the next line', () => {
  const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;

  it.each(['intervention A "a" {', '  peers {', 'contact Calls { // each week', '  group { "x'])('is indented behind %j', (line) => {
    expect(made(increaseIndentPattern).test(line)).toBe(!line.endsWith('"x'));
  });

  it.each(['// peers {', '  summary: "a { b"', '  peers { }', '}'])('is not behind %j', (line) => {
    expect(made(increaseIndentPattern).test(line)).toBe(false);
  });

  it('is brought back by a closing brace', () => {
    expect(made(decreaseIndentPattern).test('  }')).toBe(true);
    expect(made(decreaseIndentPattern).test('  a }')).toBe(false);
  });

  it('of a comment that is broken goes on as a comment', () => {
    const rule = configuration.onEnterRules.find(({ afterText }) => afterText !== undefined);
    expect(rule && made(rule.beforeText).test('  // what ') && made(rule.afterText ?? '').test(' comes')).toBe(true);
    expect(rule && made(rule.beforeText).test('summary: "a // b"')).toBe(false);
  });

  it.each(['{ '.repeat(20_000), '"'.repeat(20_001), '/'.repeat(20_000), ' '.repeat(20_000)])(
    'costs nothing however long this one is',
    (line) => {
      const began = performance.now();
      for (const pattern of all) made(pattern).test(line);
      expect(performance.now() - began).toBeLessThan(1000);
    },
  );
});

it('a line of the task is read: file, line, column, severity, message and code', () => {
  const line = 'in a folder/a.peer:3:5: warning: `peers.training` says nothing. [training-unstated]';
  const [, ...parts] = made(problemMatchers[0]?.pattern.regexp ?? '').exec(line) ?? [];
  expect(parts).toEqual(['in a folder/a.peer', '3', '5', 'warning', '`peers.training` says nothing.', 'training-unstated']);
});
