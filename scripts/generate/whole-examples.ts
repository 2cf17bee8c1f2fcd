/**
 * For each rule the smallest whole file that sets it off: its bad example is laid over a complete specification, and
 * then everything is taken away without which it still gives its finding, and no problem with the file itself.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { formatText, problemEntry, readText } from '@peerspec/language';
import type { Rule } from '@peerspec/rules';
import { findingsOf, rules, wholeExamples } from '@peerspec/rules';
import { compose } from '../../test/rules/compose.ts';
import { fromRoot } from '../shared/run.ts';
import type { GeneratedFiles } from './files.ts';

/** What is overdue on this day stays overdue on later ones. */
const today = '2026-11-23';

/** What is found besides does not matter: so small a file leaves out most of a specification. */
const speaks = async (rule: Rule, text: string): Promise<boolean> => {
  const reading = await readText(text);
  if (reading.problems.some(({ code }) => problemEntry(code) !== undefined)) return false;
  return findingsOf(reading, { today }).findings.some(({ code }) => code === rule.code);
};

const plain = (line: string): string => line.replaceAll(/"[^"]*"/g, '""').replace(/\/\/.*/, '');
const depthChange = (line: string): number => plain(line).split('{').length - plain(line).split('}').length;

/** The statement that begins on a line, as the number of its lines. */
const lengthOf = (lines: readonly string[], from: number): number => {
  let depth = 0;
  for (let at = from; at < lines.length; at += 1) {
    depth += depthChange(lines[at] ?? '');
    if (depth <= 0) return at - from + 1;
  }
  return lines.length - from;
};

/** Takes away what is not needed, from the last statement to the first, for what is declared stands before what uses it. */
const reduced = async (rule: Rule, whole: string): Promise<string> => {
  const own = new Set(rule.bad.split('\n').map((line) => line.trim()));
  const isOwn = (line: string): boolean => /\w/.test(line) && own.has(line.trim());
  let lines = whole.trimEnd().split('\n');
  const without = (from: number, count: number): readonly string[] => lines.toSpliced(from, count);

  const pass = async (depth: number): Promise<void> => {
    const indent = ' '.repeat(2 * depth);
    for (let from = lines.length - 2; from > 0; from -= 1) {
      const line = lines[from] ?? '';
      if (!line.startsWith(indent) || !/^[^\s}]/.test(line.slice(indent.length))) continue;
      const count = lengthOf(lines, from);
      if (lines.slice(from, from + count).some(isOwn)) continue;
      const rest = without(from, count);
      if (await speaks(rule, `${rest.join('\n')}\n`)) lines = [...rest];
    }
  };
  for (const depth of [1, 2, 3, 1]) await pass(depth);
  return `${lines.join('\n')}\n`;
};

const laidOut = (text: string): string => {
  const layout = formatText(text);
  return 'formatted' in layout ? layout.formatted : text;
};

/** Changes when an example has to be made anew. */
const markOf = (rule: Rule): string => createHash('sha256').update(rule.bad).digest('hex').slice(0, 12);

/** The example that is there, as long as it was made of what the rule's record says and still sets it off: making one takes a while. */
const exampleFor = async (rule: Rule, base: string): Promise<string> => {
  const kept = wholeExamples[rule.code];
  if (kept?.madeOf === markOf(rule) && (await speaks(rule, kept.text))) return kept.text;
  const whole = compose(base, rule.bad).replace(/^[^]*?(?=^intervention )/m, '');
  const text = laidOut(await reduced(rule, whole));
  if (!(await speaks(rule, text))) throw new Error(`The bad example of ${rule.code} does not set it off.`);
  return text;
};

/** The examples by code, and the module that holds them for `explain`. */
export const wholeExampleFiles = async (): Promise<{ readonly examples: ReadonlyMap<string, string>; readonly files: GeneratedFiles }> => {
  const base = await readFile(fromRoot('test/rules/resources/base.peer'), 'utf8');
  const examples = new Map<string, string>();
  for (const rule of rules) examples.set(rule.code, await exampleFor(rule, base));
  const entries = rules.map((rule) => [rule.code, { madeOf: markOf(rule), text: examples.get(rule.code) }] as const);
  const module = [
    '/* Generated from the examples of the rules by `npm run generate`; do not edit. */',
    'export const wholeExamples: Readonly<Record<string, { readonly madeOf: string; readonly text: string }>> =',
    `  ${JSON.stringify(Object.fromEntries(entries), undefined, 2)};`,
    '',
  ].join('\n');
  return { examples, files: { files: new Map([['packages/rules/src/generated/whole-examples.ts', module]]) } };
};
