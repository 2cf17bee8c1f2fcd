/** What inputs are made of: everything that is written in the language here, and what does harm elsewhere. */
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/shared/run.ts';
import { withoutMarks } from '../language/marked.ts';
import { peerFilesBelow } from '../language/support/saying.ts';

const below = (...folder: readonly string[]): readonly string[] => peerFilesBelow(fromRoot(...folder)).map(([, text]) => text);

/** Files that are kept as they are beside each input, which can use them. */
export const neighbours: Readonly<Record<string, string>> = Object.fromEntries(
  ['evidence.peer', 'measures.peer', 'three-valleys.peer'].map((name) => [
    `shared/${name}`,
    readFileSync(fromRoot('examples/portfolio/shared', name), 'utf8'),
  ]),
);

export const examples: readonly string[] = [
  ...below('examples').filter((text) => text.includes('intervention ')),
  readFileSync(fromRoot('test/language/resources/contract.peer'), 'utf8'),
];

/** Small texts, most of them with a mistake. */
export const smallTexts: readonly string[] = [
  ...below('test/language/resources/broken').map((text) => withoutMarks(text).text),
  ...below('test/language/resources/format'),
  ...below('test/cli/resources'),
  ...below('test/documents/resources'),
];

const token = /"[^"\n]*"|[\p{L}\p{N}_-]+|\s+|[^\s]/gu;

/** A text in pieces that give the text again when they are put together. */
export const tokensOf = (text: string): string[] => text.match(token) ?? [];

/** Everything that stands somewhere in the language, each once. */
export const words: readonly string[] = [...new Set(examples.flatMap(tokensOf))].filter((word) => word.trim() !== '');

/** Signs of the language and signs that are taken for them. */
export const signs = [
  '{',
  '}',
  '"',
  ':',
  ',',
  '->',
  '-|',
  '%',
  '//',
  '/*',
  '*/',
  '\\',
  '“',
  '”',
  '„',
  '»',
  '«',
  '‘',
  "'",
  '→',
  '=',
  ';',
  '–',
] as const;

/** What should never get through to a terminal, a document or another program. */
export const hostile = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u009b2J',
  '\u007f',
  '\u202e',
  '\u2066',
  '\u200f',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  'e\u0301',
  '😀',
  '\r\n',
  '\r',
  '\t',
  '\n::error::x\n',
  '\n::set-output name=x::y\n',
  '<script>alert(1)</script>',
  '![x](http://x.example/y.png)',
  '[x](javascript:alert(1))',
  '```',
  '\n---\n',
  '| x |',
  '&lt;b&gt;',
  '"]:::x',
  '%00',
  '__proto__',
  'constructor',
  '99999999999999999999999999',
  '0.1e400',
  '1'.repeat(400),
  'a'.repeat(3000),
  'ab-'.repeat(700),
  '{'.repeat(200),
  '/* '.repeat(200),
  '""',
  '" "',
  '"\u00a0"',
  '2026-02-30',
  'use "shared/evidence.peer"',
  'use "../outside.peer"',
  'use "draft.peer"',
] as const;
