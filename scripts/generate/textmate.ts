/**
 * The TextMate grammar, for editors and web pages that colour `.peer` files: words from the vocabulary,
 * names, numbers and comments from the terminals of the Langium grammar.
 */
import type { Properties } from '@peerspec/language';
import { clauseWords, gapWords, interventionProperties, statementWords, timeUnits } from '@peerspec/language';
import { itemRows, sectionRows } from '@peerspec/language/internal';
import { AstUtils, GrammarAST } from 'langium';
import { PeerTerminals } from '../../packages/language/src/generated/ast.ts';
import { PeerGrammar } from '../../packages/language/src/generated/grammar.ts';

interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly endCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
}

const allProperties: readonly Properties[] = [
  interventionProperties,
  ...sectionRows.map(({ properties }) => properties),
  ...itemRows.map(({ properties }) => properties),
];

const declarations = ['intervention', ...sectionRows.map(({ word }) => word), ...itemRows.map(({ word }) => word)];
const properties = [
  ...allProperties.flatMap((table) => Object.keys(table)),
  ...sectionRows.filter(({ value }) => value !== undefined).map(({ word }) => word),
];
const options = allProperties.flatMap((table) => Object.values(table).flatMap(({ kind }) => Object.keys(kind.options ?? {})));

const keywords = AstUtils.streamAllContents(PeerGrammar())
  .filter(GrammarAST.isKeyword)
  .map(({ value }) => value)
  .filter((value) => /^\p{L}/u.test(value))
  .toArray();
/** The grammar's own words that are neither statements, declarations nor clauses: `at least`, `every`, `after` … */
const operators = keywords.filter(
  (word) => !Object.hasOwn(statementWords, word) && !Object.hasOwn(clauseWords, word) && !declarations.includes(word),
);

/** What may not touch a word, or it would be part of a longer one. */
const letter = String.raw`[\p{L}\p{M}\p{N}_-]`;

const escaped = (word: string): string => word.replaceAll('-', String.raw`\-`);

/** Any of the words, the longest first, so that `source` does not end a longer one. */
const anyOf = (words: readonly string[]): string => {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?<!${letter})(${sorted.map(escaped).join('|')})(?!${letter})`;
};

const name = PeerTerminals.ID.source;

const text = (begin: string, end: string, scope: string): Pattern => ({
  name: scope,
  begin,
  end,
  beginCaptures: { 0: { name: 'punctuation.definition.string.begin.peer' } },
  endCaptures: { 0: { name: 'punctuation.definition.string.end.peer' } },
  patterns: [{ name: 'constant.character.escape.peer', match: String.raw`\\["\\]` }],
});

const patterns: readonly Pattern[] = [
  { name: 'comment.line.double-slash.peer', match: PeerTerminals.LINE_COMMENT.source },
  { name: 'comment.block.peer', begin: String.raw`/\*`, end: String.raw`\*/` },
  text('"', '"', 'string.quoted.double.peer'),
  text('[“„]', '[”“"]', 'string.quoted.other.peer'),
  { name: 'support.type.property-name.peer', match: String.raw`${anyOf(properties)}(?=\s*:)` },
  {
    match: String.raw`${anyOf(declarations)}\s+(${name})(?=\s*([:{"“„/]|$))`,
    captures: { 1: { name: 'storage.type.peer' }, 2: { name: 'entity.name.type.peer' } },
  },
  { name: 'storage.type.peer', match: String.raw`${anyOf(declarations)}(?=\s*[{"“„])` },
  { name: 'keyword.control.gap.peer', match: anyOf(Object.keys(gapWords)) },
  { name: 'keyword.control.peer', match: anyOf(Object.keys(statementWords).filter((word) => !declarations.includes(word))) },
  { name: 'constant.numeric.date.peer', match: PeerTerminals.DATE.source },
  {
    match: String.raw`(?<!${letter})(${PeerTerminals.NUMBER.source})(?:(%)|\s*${anyOf(Object.keys(timeUnits))})?`,
    captures: { 1: { name: 'constant.numeric.peer' }, 3: { name: 'keyword.other.unit.peer' }, 4: { name: 'keyword.other.unit.peer' } },
  },
  { name: 'keyword.operator.arrow.peer', match: String.raw`->|-\|` },
  { name: 'keyword.other.clause.peer', match: anyOf(Object.keys(clauseWords)) },
  { name: 'keyword.operator.word.peer', match: anyOf(operators) },
  { name: 'constant.language.boolean.peer', match: anyOf(['yes', 'no']) },
  { name: 'support.constant.option.peer', match: anyOf(options) },
  { name: 'variable.other.name.peer', match: name },
  { name: 'punctuation.separator.peer', match: '[,:]' },
  { name: 'punctuation.section.block.peer', match: '[{}]' },
];

export const textMateGrammar = (): string =>
  `${JSON.stringify({ name: 'PeerSpec', scopeName: 'source.peer', fileTypes: ['peer'], patterns }, undefined, 2)}\n`;
