/** Pieces of real files with a few things gone wrong in them. */
import type { Choice } from '../../bench/seeded-choice.ts';

const anyOf = <T>({ number }: Choice, values: readonly T[], otherwise: T): T => values[number(0, values.length - 1)] ?? otherwise;

/** Some lines of a text, most often as they would stand in an intervention. */
const pieceOf = (choice: Choice, text: string): string => {
  const lines = text.split('\n');
  const from = choice.number(0, Math.max(0, lines.length - 4));
  const piece = lines.slice(from, from + choice.number(2, 24)).join('\n');
  return choice.of(true, true, true, false) ? `intervention A "a" {\n${piece}\n}\n` : piece;
};

const inserted = [
  ...['{', '}', '{ }', '{}', ':', ',', '"', '""', '" "', "'", '»', '«', '„', '‘', '`', '//', '/* a */', '/*', '->', '=', ';', '\t'],
  ...['format: group { }', 'format:', 'peers', 'contacts { }', 'matching: undecided', 'theory "x" {', 'because', 'contact', '2 to', '\n'],
  ...['summary: »Mothers ring«', "aims: ‚one‘, 'two'", 'summary: „Mothers ring«', 'peers Q "q" { // who', 'stage: idea  stage: idea'],
  ...['summary: "TBC"', 'aims: "TBC", "to help"', 'format: one to one', 'topic sleep'],
];

const tokens = /"[^"\n]*"|[\p{L}\p{N}_-]+|[^\s]/gu;

/** A text with one of its tokens (or lines, by `pattern`) changed. */
const changed = (choice: Choice, text: string, pattern: RegExp, change: (token: string) => string): string => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: token } = found[choice.number(0, found.length - 1)] ?? { index: 0, 0: '' };
  return text.slice(0, index) + change(token) + text.slice(index + token.length);
};

type Mutation = (choice: Choice, text: string) => string;

const lineUps: readonly Mutation[] = [
  (choice, text) => changed(choice, text, tokens, () => ''),
  (choice, text) => changed(choice, text, tokens, (token) => `${token} ${token}`),
  (choice, text) => changed(choice, text, tokens, (token) => `${token} ${anyOf(choice, inserted, '')} `),
  (choice, text) => changed(choice, text, /[{}":,]/g, () => ''),
  (choice, text) => changed(choice, text, /[{}":,]/g, (sign) => sign + sign),
  (choice, text) => changed(choice, text, /[{}]/g, () => ''),
  (choice, text) =>
    changed(choice, text, /"[^"\n]*"/g, (said) => choice.of('»«', '‘’', "''", '‹›', '»"', '„«').split('').join(said.slice(1, -1))),
  (choice, text) => changed(choice, text, /\{[^{}]*\}/g, () => choice.of('{ }', '{', '{}', '{\n}', '{ // later\n }')),
  (choice, text) => changed(choice, text, /[^\n]+\n/g, () => ''),
  (choice, text) => changed(choice, text, /[^\n]+\n/g, (line) => line + line),
  (choice, text) => changed(choice, text, /[^\n]+\n/g, (line) => `${line.trimEnd()} // a remark\n`),
  (choice, text) => changed(choice, text, /[^\n]+\n/g, (line) => `${line}      // a remark below\n`),
  (choice, text) => changed(choice, text, /\n\s*/g, () => ' '),
  (choice, text) => text.slice(0, choice.number(0, text.length)),
  (_, text) => text.replaceAll(/\n +/g, '\n'),
  (_, text) => text.replaceAll('  ', '\t'),
];

/** A piece of one of the sources with one to three things changed; now and then with line ends as on Windows. */
export const mutated = (choice: Choice, sources: readonly string[]): string => {
  let text = pieceOf(choice, anyOf(choice, sources, ''));
  for (let left = choice.number(1, 3); left > 0; left -= 1) text = anyOf(choice, lineUps, (_: Choice, same: string) => same)(choice, text);
  return choice.of(false, false, false, false, true) ? text.replaceAll('\n', '\r\n') : text;
};
